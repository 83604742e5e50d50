import { itemAt, wordsBetween } from './items.ts';
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

interface Building extends Narrative {
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

function wordsOf(narrative: Narrative, { name, to }: NameChunk): string[] {
  return wordsBetween(narrative, name, to).map(({ lower }) => lower);
}

/** The article's own words of a name, its suffix cut off: `Ivan Petrov` of `Ivan Petrov's`. */
function displayName(narrative: Narrative, chunk: NameChunk): string {
  const first = itemAt(narrative, chunk.name);
  const last = itemAt(narrative, chunk.to - 1);
  return narrative.text.slice(first.start, last.start + last.text.length).replaceAll(/\s+/g, ' ');
}

function titlesOf(narrative: Narrative, { from, name }: NameChunk): string[] {
  return wordsBetween(narrative, from, name).map(({ lower }) => lower);
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
function followsOblique(building: Building, chunk: NameChunk): boolean {
  const { lower } = itemAt(building, chunk.name - 1);
  const role = findRole(building, lower);
  return building.data.femaleCaseEndings !== undefined && role !== null && role !== lower;
}

function genderOfChunk(building: Building, chunk: NameChunk, words: readonly string[]): number {
  const oblique = followsOblique(building, chunk);
  return genderEvidence(building, words, titlesOf(building, chunk), oblique);
}

function newBeing(building: Building, chunk: NameChunk, words: string[]): Being {
  const first = itemAt(building, chunk.name);
  const last = itemAt(building, chunk.to - 1);
  const being: Being = {
    name: displayName(building, chunk),
    words,
    kind: kindOf(building, chunk, words),
    gender: 0,
    described: new Set(),
    role: null,
    span: { start: first.start, end: last.end },
    mentions: [],
  };
  building.beings.push(being);
  for (const key of baseForms(building, words.at(-1) ?? '')) add(building.byLast, key, being);
  for (const key of baseForms(building, words[0] ?? '')) add(building.byFirst, key, being);
  return being;
}

/** The beings that a name of several words may be, in the article's order. */
function findFull(building: Building, words: readonly string[]): Being | null {
  for (const key of baseForms(building, words.at(-1) ?? '')) {
    const found = building.byLast.get(key)?.find((being) => sameBeing(building, being, words));
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
  const [word = ''] = wordsOf(building, chunk);
  const forms = baseForms(building, word);
  const found = forms.flatMap((key) => building.byLast.get(key) ?? []);
  const all = found.length > 0 ? found : forms.flatMap((key) => building.byFirst.get(key) ?? []);
  let best: Being | null = null;
  let bestScore = MIN_FIT;
  for (const being of all) {
    const score = fits(building, being, clues);
    if (score <= bestScore) continue;
    best = being;
    bestScore = score;
  }
  return best;
}

function mentionOf(building: Building, { from, name, to }: NameChunk, being: Being): Mention {
  const { start } = itemAt(building, name);
  const { lower, suffix } = itemAt(building, to - 1);
  const determined = isIn(building, itemAt(building, from - 1).lower, 'determiners');
  const stretch = { from: determined ? from - 1 : from, to };
  const oblique = suffix !== '' || isOblique(building, lower, being);
  const kind = being.kind === 'body' ? 'body' : 'name';
  return { ...newMention(building, stretch, kind), start, being, oblique };
}

function isLonger(being: Being, words: readonly string[]): boolean {
  if (words.length !== being.words.length) return words.length > being.words.length;
  return being.words[0]?.length === 1 && (words[0] ?? '').length > 1;
}

function learn(building: Building, chunk: NameChunk, being: Being, words: readonly string[]): void {
  const titles = titlesOf(building, chunk);
  being.gender += genderOfChunk(building, chunk, words);
  for (const [at, title] of titles.entries()) {
    const role = findRole(building, title) ?? title;
    being.described
      .add(role)
      .add(title)
      .add(`${title} ${titles[at + 1] ?? ''}`);
  }
  if (titles.length > 0 && being.kind !== 'body') being.kind = 'person';
  if (!isLonger(being, words)) return;
  being.words = [...words];
  being.name = displayName(building, chunk);
}

function isTitleOnly(building: Building, chunk: NameChunk): boolean {
  const words = wordsOf(building, chunk);
  if (titlesOf(building, chunk).some((title) => genderOfWord(building, title) !== null))
    return false;
  return words.every((word) => isIn(building, word, 'titles') || findRole(building, word) !== null);
}

function link(building: Building, chunk: NameChunk): Mention {
  const words = wordsOf(building, chunk);
  const titles = titlesOf(building, chunk);
  const evidence = genderOfChunk(building, chunk, words);
  const { start: at } = itemAt(building, chunk.from);
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
function noticeSpeaker(building: Building, mention: Mention): void {
  const { being } = mention;
  if (being?.kind !== 'unknown' || mention.oblique) return;
  const isStrong = (word: string): boolean =>
    isIn(building, word, 'verbs') && !isIn(building, word, 'weakVerbs');
  const before = itemAt(building, mention.from - 1).lower;
  const after = itemAt(building, mention.to).lower;
  if (isStrong(before) || isStrong(after) || isIn(building, after, 'relatives'))
    being.kind = 'person';
}

/**
 * Joins the names of the article into people and bodies: full names first, then the single names that
 * stand for them.
 */
export function indexNames(narrative: Narrative, chunks: readonly NameChunk[]): Index {
  const building: Building = {
    ...narrative,
    beings: [],
    byLast: new Map(),
    byFirst: new Map(),
  };
  const named = chunks.filter((chunk) => !isTitleOnly(building, chunk));
  const full = named.filter((chunk) => wordsOf(narrative, chunk).length > 1);
  const single = named.filter((chunk) => wordsOf(narrative, chunk).length === 1);
  const mentions = [...full, ...single].map((chunk) => link(building, chunk));
  for (const mention of mentions) noticeSpeaker(building, mention);
  for (const being of building.beings) being.name = nominative(narrative, being);
  return { beings: building.beings, mentions: mentions.toSorted((a, b) => a.from - b.from) };
}
