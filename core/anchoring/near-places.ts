import { alignWords, type WordSpan } from './align-words.ts';
import { matchContext } from './context.ts';
import { likeness } from './likeness.ts';
import type { Place, Query, Scene } from './scene.ts';
import { proposeStarts } from './seeds.ts';
import { firstWordFrom } from './word-index.ts';
import { endOfWord } from './word-letters.ts';

/** Words of context on each side that help to find a quote. */
const BESIDE = 12;
/** A quote of more words is found by its first and last ones, so many of each. */
const LONG = 120;
const END_PIECE = 60;

/** Words of the quote in their context: `quote` tells which of `hashes` are the quote's. */
interface Piece {
  hashes: readonly number[];
  quote: WordSpan;
}

/** The places at which another wording of the quote may stand. */
export function nearPlaces(scene: Scene, query: Query): Place[] {
  const seen = new Set<string>();
  return spansOf(scene, query).flatMap((span) => {
    const key = `${span.first} ${span.behind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const place = placeOf(scene, query, span);
    return scene.form.text.slice(place.start, place.end) === query.exact ? [] : [place];
  });
}

function spansOf(scene: Scene, query: Query): WordSpan[] {
  const own = [...query.words.hashes];
  const before = query.before.slice(0, BESIDE).toReversed();
  const after = query.after.slice(0, BESIDE);
  if (own.length <= LONG) {
    const piece = pieceOf(before, own, after);
    return startsOf(scene, query, piece).flatMap((start) => spanAt(scene, piece, start) ?? []);
  }
  return longSpans(
    { scene, query },
    pieceOf(before, own.slice(0, END_PIECE), []),
    pieceOf([], own.slice(-END_PIECE), after),
  );
}

function pieceOf(
  before: readonly number[],
  own: readonly number[],
  after: readonly number[],
): Piece {
  const quote = { first: before.length, behind: before.length + own.length };
  return { hashes: [...before, ...own, ...after], quote };
}

/** Where the piece may begin: where its rare words are, and where it is expected. */
function startsOf({ form, words }: Scene, { expected }: Query, piece: Piece): number[] {
  const proposed = proposeStarts(words, { hashes: piece.hashes, first: -piece.quote.first });
  if (Number.isNaN(expected) || expected > form.text.length) return proposed;
  return [...proposed, firstWordFrom(words, expected)];
}

function spanAt({ words }: Scene, { hashes, quote }: Piece, start: number): WordSpan | null {
  const slack = 4 + Math.floor((quote.behind - quote.first) * 0.4);
  const from = Math.max(0, start - quote.first - slack);
  const to = Math.min(words.count, start + hashes.length - quote.first + slack);
  if (from >= to) return null;
  const there = [...words.hashes.subarray(from, to)];
  const span = alignWords({ saved: hashes, quote, there });
  return span === null ? null : { first: from + span.first, behind: from + span.behind };
}

/** A long quote stands between its first words and its last ones, when about as much stands between them as did. */
function longSpans(
  { scene, query }: { scene: Scene; query: Query },
  head: Piece,
  tail: Piece,
): WordSpan[] {
  const { count } = query.words;
  const ends = proposeStarts(scene.words, { hashes: tail.hashes, first: 0 })
    .flatMap((start) => spanAt(scene, tail, start) ?? [])
    .map(({ behind }) => behind);
  return startsOf(scene, query, head)
    .flatMap((start) => spanAt(scene, head, start) ?? [])
    .flatMap(({ first }) => ends.map((behind) => ({ first, behind })))
    .filter(({ first, behind }) => behind - first > count / 2 && behind - first < count * 2);
}

function placeOf({ form, words }: Scene, query: Query, span: WordSpan): Place {
  const { start, end } = lettersOf(form.text, query, {
    start: words.starts[span.first] ?? 0,
    end: endOfWord(form.text, words.starts[span.behind - 1] ?? 0),
  });
  return {
    start,
    end,
    isExact: false,
    likeness: likeness(query.exact, form.text.slice(start, end)),
    context: matchContext(words, span, query),
  };
}

/** Takes the marks at the quote's ends with its words, as far as they are the saved ones. */
function lettersOf(
  text: string,
  { exact, words }: Query,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const lead = exact.slice(0, words.starts[0] ?? 0);
  const lastWord = words.starts[words.count - 1] ?? 0;
  const trail = exact.slice(endOfWord(exact, lastWord));
  let before = 0;
  while (before < lead.length && text[start - 1 - before] === lead[lead.length - 1 - before]) {
    before += 1;
  }
  let behind = 0;
  while (behind < trail.length && text[end + behind] === trail[behind]) behind += 1;
  return { start: start - before, end: end + behind };
}
