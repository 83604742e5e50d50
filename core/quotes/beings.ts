import { itemAt } from './items.ts';
import { baseForms, findRole, genderOfWord, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { newMention } from './mention.ts';
import type { Being, Mention } from './mention.ts';
import type { NameChunk } from './name-chunks.ts';
import type { Narrative } from './narrative.ts';
import { genderEvidence } from './gender-evidence.ts';
import { isOblique, nominative } from './name-forms.ts';
import { sameBeing } from './same-name.ts';

/** Everybody whom the article names, and where. */
export interface Index {
  beings: Being[];
  mentions: Mention[];
}

interface Building {
  lexicon: Lexicon;
  narrative: Narrative;
  beings: Being[];
  byLast: Map<string, Being[]>;
  byFirst: Map<string, Being[]>;
}

/** How many bearers of one name are told apart; a bound that keeps the time linear. */
const MAX_BEARERS = 8;

function add(map: Map<string, Being[]>, key: string, being: Being): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [being]);
  else if (list.length < MAX_BEARERS && !list.includes(being)) list.push(being);
}

function wordsOf(narrative: Narrative, chunk: NameChunk): string[] {
  const words: string[] = [];
  for (let at = chunk.name; at < chunk.to; at++) {
    const item = itemAt(narrative.items, at);
    if (item.kind === 'word') words.push(item.lower);
  }
  return words;
}

/** The article's own words of a name, its suffix cut off: `Ivan Petrov` of `Ivan Petrov's`. */
function displayName(narrative: Narrative, chunk: NameChunk): string {
  const first = itemAt(narrative.items, chunk.name);
  const last = itemAt(narrative.items, chunk.to - 1);
  return narrative.text.slice(first.start, last.start + last.text.length).replaceAll(/\s+/g, ' ');
}

function titlesOf(narrative: Narrative, chunk: NameChunk): string[] {
  return narrative.items
    .slice(chunk.from, chunk.name)
    .filter((item) => item.kind === 'word')
    .map((item) => item.lower);
}

/** `Saudi Arabia`, `Baku`: a place, unless a first name stands before it. */
function isPlace(lexicon: Lexicon, words: readonly string[]): boolean {
  if (words.length > 1 && isIn(lexicon, words[0] ?? '', 'firstNames')) return false;
  return isIn(lexicon, words.join(' '), 'places') || isIn(lexicon, words.at(-1) ?? '', 'places');
}

function kindOf(lexicon: Lexicon, chunk: NameChunk, words: readonly string[]): Being['kind'] {
  if (chunk.body || isPlace(lexicon, words)) return 'body';
  const titled = chunk.name > chunk.from;
  return titled || isIn(lexicon, words[0] ?? '', 'firstNames') ? 'person' : 'unknown';
}

/** `гидролога Петрова`: the role right before a name stands in an oblique case, and so does the name. */
function followsOblique({ lexicon, narrative }: Building, chunk: NameChunk): boolean {
  const { lower } = itemAt(narrative.items, chunk.name - 1);
  const role = findRole(lexicon, lower);
  return lexicon.data.femaleCaseEndings !== undefined && role !== null && role !== lower;
}

function genderOfChunk(building: Building, chunk: NameChunk, words: readonly string[]): number {
  const oblique = followsOblique(building, chunk);
  return genderEvidence(building.lexicon, words, titlesOf(building.narrative, chunk), oblique);
}

function newBeing(building: Building, chunk: NameChunk, words: string[]): Being {
  const { narrative, lexicon } = building;
  const first = itemAt(narrative.items, chunk.name);
  const last = itemAt(narrative.items, chunk.to - 1);
  const being: Being = {
    name: displayName(narrative, chunk),
    words,
    kind: kindOf(lexicon, chunk, words),
    gender: 0,
    described: new Set(),
    role: null,
    span: { start: first.start, end: last.end },
    mentions: [],
  };
  building.beings.push(being);
  for (const key of baseForms(lexicon, words.at(-1) ?? '')) add(building.byLast, key, being);
  for (const key of baseForms(lexicon, words[0] ?? '')) add(building.byFirst, key, being);
  return being;
}

/** The beings that a name of several words may be, in the article's order. */
function findFull(building: Building, words: readonly string[]): Being | null {
  for (const key of baseForms(building.lexicon, words.at(-1) ?? '')) {
    const found = building.byLast
      .get(key)
      ?.find((being) => sameBeing(building.lexicon, being, words));
    if (found !== undefined) return found;
  }
  return null;
}

interface Clues {
  titles: readonly string[];
  evidence: number;
  /** Offset of the name in the text. */
  at: number;
}

/** A bearer who is named only later, and by other titles, is hardly meant. */
function lateness(lexicon: Lexicon, being: Being, { titles, at }: Clues): number {
  if (being.span.start <= at) return 0;
  const others = titles.filter((title) => !being.described.has(title));
  return others.some((title) => genderOfWord(lexicon, title) === null) ? -4.5 : -1.5;
}

function agreement(being: Being, evidence: number): number {
  if (evidence === 0 || being.gender === 0) return 0;
  return evidence > 0 === being.gender > 0 ? 3 : -6;
}

/** How well a being fits a single name: its kind, its full name, gender, titles and place. */
function fits(lexicon: Lexicon, being: Being, clues: Clues): number {
  const titled = clues.titles.filter((title) => being.described.has(title)).length;
  const known = (being.kind === 'person' ? 1 : 0) + (being.words.length > 1 ? 1 : 0);
  return known + titled * 4 + lateness(lexicon, being, clues) + agreement(being, clues.evidence);
}

/** Below this a bearer of the name is not meant. */
const MIN_FIT = -2;

/** Whom a single name means: the bearer that fits best, the first one in the article among equals. */
function findSingle(building: Building, chunk: NameChunk, clues: Clues): Being | null {
  const [word = ''] = wordsOf(building.narrative, chunk);
  const forms = baseForms(building.lexicon, word);
  const found = forms.flatMap((key) => building.byLast.get(key) ?? []);
  const all = found.length > 0 ? found : forms.flatMap((key) => building.byFirst.get(key) ?? []);
  let best: Being | null = null;
  let bestScore = MIN_FIT;
  for (const being of all) {
    const score = fits(building.lexicon, being, clues);
    if (score <= bestScore) continue;
    best = being;
    bestScore = score;
  }
  return best;
}

function mentionOf(
  { lexicon, narrative: { items } }: Building,
  chunk: NameChunk,
  being: Being,
): Mention {
  const { start } = itemAt(items, chunk.name);
  const last = itemAt(items, chunk.to - 1);
  const determined = isIn(lexicon, itemAt(items, chunk.from - 1).lower, 'determiners');
  const from = determined ? chunk.from - 1 : chunk.from;
  const stretch = { from, to: chunk.to, start, end: last.start + last.text.length };
  const oblique = last.suffix !== '' || isOblique(lexicon, last.lower, being);
  return {
    ...newMention(stretch, being.kind === 'body' ? 'body' : 'name', last.lower),
    being,
    oblique,
  };
}

function isLonger(being: Being, words: readonly string[]): boolean {
  if (words.length !== being.words.length) return words.length > being.words.length;
  return being.words[0]?.length === 1 && (words[0] ?? '').length > 1;
}

function learn(building: Building, chunk: NameChunk, being: Being, words: readonly string[]): void {
  const titles = titlesOf(building.narrative, chunk);
  being.gender += genderOfChunk(building, chunk, words);
  for (const [at, title] of titles.entries()) {
    const role = findRole(building.lexicon, title) ?? title;
    being.described
      .add(role)
      .add(title)
      .add(`${title} ${titles[at + 1] ?? ''}`);
  }
  if (titles.length > 0 && being.kind !== 'body') being.kind = 'person';
  if (!isLonger(being, words)) return;
  being.words = [...words];
  being.name = displayName(building.narrative, chunk);
}

function isTitleOnly(building: Building, chunk: NameChunk): boolean {
  const { lexicon, narrative } = building;
  const words = wordsOf(narrative, chunk);
  if (titlesOf(narrative, chunk).some((title) => genderOfWord(lexicon, title) !== null))
    return false;
  return words.every((word) => isIn(lexicon, word, 'titles') || findRole(lexicon, word) !== null);
}

function link(building: Building, chunk: NameChunk): Mention {
  const words = wordsOf(building.narrative, chunk);
  const titles = titlesOf(building.narrative, chunk);
  const evidence = genderOfChunk(building, chunk, words);
  const { start: at } = itemAt(building.narrative.items, chunk.from);
  const found =
    words.length > 1
      ? findFull(building, words)
      : findSingle(building, chunk, { titles, evidence, at });
  const being = found ?? newBeing(building, chunk, words);
  learn(building, chunk, being, words);
  const mention = mentionOf(building, chunk, being);
  being.mentions.push(mention);
  return mention;
}

/** An unknown name that is the subject of a verb of saying is a person's. */
function noticeSpeaker({ lexicon, narrative }: Building, mention: Mention): void {
  const { being } = mention;
  if (being?.kind !== 'unknown' || mention.oblique) return;
  const isStrong = (word: string): boolean =>
    isIn(lexicon, word, 'verbs') && !isIn(lexicon, word, 'weakVerbs');
  const before = itemAt(narrative.items, mention.from - 1).lower;
  const after = itemAt(narrative.items, mention.to).lower;
  if (isStrong(before) || isStrong(after) || isIn(lexicon, after, 'relatives'))
    being.kind = 'person';
}

/**
 * Joins the names of the article into people and bodies: full names first, then the single names that
 * stand for them.
 */
export function indexNames(
  lexicon: Lexicon,
  narrative: Narrative,
  chunks: readonly NameChunk[],
): Index {
  const building: Building = {
    lexicon,
    narrative,
    beings: [],
    byLast: new Map(),
    byFirst: new Map(),
  };
  const named = chunks.filter((chunk) => !isTitleOnly(building, chunk));
  const full = named.filter((chunk) => wordsOf(narrative, chunk).length > 1);
  const single = named.filter((chunk) => wordsOf(narrative, chunk).length === 1);
  const mentions = [...full, ...single].map((chunk) => link(building, chunk));
  for (const mention of mentions) noticeSpeaker(building, mention);
  for (const being of building.beings) being.name = nominative(lexicon, being);
  return { beings: building.beings, mentions: mentions.toSorted((a, b) => a.from - b.from) };
}
