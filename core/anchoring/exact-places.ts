import { matchContext, wordsAt } from './context.ts';
import { findWords } from './find-words.ts';
import type { PlainForm } from './plain-form.ts';
import type { Place, Query, Scene } from './scene.ts';
import { firstWordFrom, type Words } from './word-index.ts';
import { isWordEdge } from './word-letters.ts';

/** Of more places than this, those are compared that have the right neighbours or lie near the expected one. */
const COMPARED = 40;
/** Of very many places, one with other neighbours is looked at only so many UTF-16 units around the expected one. */
const NEARBY = 5000;
/** So many places are looked at, and so many UTF-16 units compared: it takes a text of nothing but repetition to reach that. */
const MOST = 4000;
const MOST_UNITS = 20_000_000;

/** All places at which the words of a quote stand, in whatever context; of very many, the likely ones. */
export function exactPlaces(scene: Scene, query: Query): { places: Place[]; total: number } {
  const starts = exactStarts(scene, query);
  const places = likelyStarts(scene, query, starts).map((start) => placeAt(scene, query, start));
  return { places, total: starts.length };
}

function placeAt({ words }: Scene, query: Query, start: number): Place {
  const end = start + query.exact.length;
  return {
    start,
    end,
    isExact: true,
    likeness: 1,
    context: matchContext(words, wordsAt(words, start, end), query),
  };
}

function exactStarts(scene: Scene, query: Query): number[] {
  const { text } = scene.form;
  const rarest = rarestWord(scene, query);
  const starts =
    rarest === null ? startsByLetters(text, query.exact) : startsByWord(scene, query, rarest);
  return starts.filter((start) => {
    const end = start + query.exact.length;
    const isWhole =
      (!query.startsWhole || isWordEdge(text, start)) &&
      (!query.endsWhole || isWordEdge(text, end));
    return isWhole && !isInsideUnit(scene.form, start) && !isInsideUnit(scene.form, end);
  });
}

/** Whether an offset lies between units that were made of one: the dots of an ellipsis. */
function isInsideUnit({ origins }: PlainForm, offset: number): boolean {
  return offset > 0 && origins[offset - 1] === origins[offset];
}

function startsByWord({ form, words }: Scene, query: Query, word: number): number[] {
  const offset = query.words.starts[word] ?? 0;
  const occurrences = words.occurrences(query.words.hashes[word] ?? 0);
  return aroundExpected(words, occurrences, query)
    .map((occurrence) => (words.starts[occurrence] ?? 0) - offset)
    .filter((start) => start >= 0 && form.text.startsWith(query.exact, start));
}

/** Of very many words, those around the expected place; the fewer the longer it takes to compare the quote at each. */
function aroundExpected(
  words: Words,
  occurrences: readonly number[],
  { exact, expected }: Query,
): readonly number[] {
  const most = Math.min(MOST, Math.ceil(MOST_UNITS / exact.length));
  if (occurrences.length <= most) return occurrences;
  const next = Number.isNaN(expected) ? 0 : firstWordFrom(words, expected);
  const middle = occurrences.findIndex((occurrence) => occurrence >= next);
  const from = Math.min(Math.max(0, middle - (most >> 1)), occurrences.length - most);
  return occurrences.slice(from, from + most);
}

function startsByLetters(text: string, exact: string): number[] {
  const starts: number[] = [];
  let at = exact === '' ? -1 : findWords(text, exact);
  while (at >= 0 && starts.length < MOST) {
    starts.push(at);
    at = findWords(text, exact, at + 1);
  }
  return starts;
}

/** The number of the whole word of the quote that is rarest in the text; null when the quote has none. */
function rarestWord({ words }: Scene, query: Query): number | null {
  const { count, hashes } = query.words;
  let rarest: number | null = null;
  let least = Infinity;
  const from = query.startsWhole ? 0 : 1;
  const to = query.endsWhole ? count : count - 1;
  for (let word = from; word < to && least > 0; word++) {
    const frequency = words.frequency(hashes[word] ?? 0);
    if (frequency < least) [rarest, least] = [word, frequency];
  }
  return rarest;
}

function likelyStarts(
  { words }: Scene,
  query: Query,
  starts: readonly number[],
): readonly number[] {
  if (starts.length <= COMPARED) return starts;
  const ranked = starts.map((start) => {
    const { first, behind } = wordsAt(words, start, start + query.exact.length);
    const before = words.hashes[first - 1] === query.before[0] ? 1 : 0;
    const after = words.hashes[behind] === query.after[0] ? 1 : 0;
    return { start, neighbours: before + after, distance: distance(query, start) };
  });
  return ranked
    .filter((place) => place.neighbours > 0 || place.distance < NEARBY)
    .toSorted((a, b) => b.neighbours - a.neighbours || a.distance - b.distance || 0)
    .slice(0, COMPARED)
    .map(({ start }) => start);
}

/** How far a place is from the expected one, in UTF-16 units; endlessly far when nothing is expected. */
export function distance({ expected }: Query, start: number): number {
  return Number.isNaN(expected) ? Infinity : Math.abs(start - expected);
}
