import { itemAt } from './items.ts';
import { baseForms } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Being, Mention } from './mention.ts';
import type { NameChunk } from './name-chunks.ts';
import type { Narrative } from './narrative.ts';
import { isOblique, nominative } from './name-forms.ts';

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
  if (last === undefined) return '';
  return narrative.text.slice(first.start, last.start + last.text.length).replaceAll(/\s+/g, ' ');
}

/** The gender that titles, first name and surname tell. */
function genderEvidence(
  lexicon: Lexicon,
  words: readonly string[],
  titles: readonly string[],
): number {
  let evidence = 0;
  const value = { male: 1, female: -1 };
  for (const title of titles) {
    const gender = lexicon.genderOfRole.get(title);
    if (gender !== undefined) evidence += 6 * value[gender];
  }
  const first = baseForms(lexicon, words[0] ?? '')
    .map((form) => lexicon.genderOfName.get(form))
    .find((gender) => gender !== undefined);
  if (first !== undefined) evidence += (words.length > 1 ? 5 : 2) * value[first];
  if (words.length === 1 && lexicon.nameForms.length > 0) return evidence;
  const last = words.at(-1) ?? '';
  if (lexicon.femaleEndings.some((ending) => last.endsWith(ending))) evidence -= 4;
  else if (lexicon.maleEndings.some((ending) => last.endsWith(ending))) evidence += 4;
  return evidence;
}

function titlesOf(narrative: Narrative, chunk: NameChunk): string[] {
  return narrative.items
    .slice(chunk.from, chunk.name)
    .filter((item) => item.kind === 'word')
    .map((item) => item.lower);
}

function sharesForm(lexicon: Lexicon, a: string, b: string): boolean {
  const forms = new Set(baseForms(lexicon, a));
  return baseForms(lexicon, b).some((form) => forms.has(form));
}

/** `K.` is the initial of `Könül`. */
function sameFirst(lexicon: Lexicon, a: string, b: string): boolean {
  if (a === b || sharesForm(lexicon, a, b)) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** `Xidmətinin` and `Xidməti` end the same name. */
function sameBody(lexicon: Lexicon, a: readonly string[], b: readonly string[]): boolean {
  if (a.slice(0, -1).join(' ') !== b.slice(0, -1).join(' ')) return false;
  return sharesForm(lexicon, a.at(-1) ?? '', b.at(-1) ?? '');
}

function sameBeing(lexicon: Lexicon, being: Being, words: readonly string[]): boolean {
  if (being.words.join(' ') === words.join(' ')) return true;
  if (words.length < 2 || being.words.length < 2) return false;
  if (being.kind === 'body') return sameBody(lexicon, being.words, words);
  const last = words.at(-1) ?? '';
  const sameLast =
    being.words.at(-1) === last || sharesForm(lexicon, being.words.at(-1) ?? '', last);
  if (sameLast && sameFirst(lexicon, being.words[0] ?? '', words[0] ?? '')) return true;
  return words.length > 1 && being.words.slice(-words.length).join(' ') === words.join(' ');
}

function keysOf(lexicon: Lexicon, word: string): string[] {
  return baseForms(lexicon, word);
}

/** `Saudi Arabia`, `Baku`: a place, unless a first name stands before it. */
function isPlace(lexicon: Lexicon, words: readonly string[]): boolean {
  if (words.length > 1 && lexicon.firstNames.has(words[0] ?? '')) return false;
  return lexicon.places.has(words.join(' ')) || lexicon.places.has(words.at(-1) ?? '');
}

function newBeing(building: Building, chunk: NameChunk, words: string[]): Being {
  const { narrative, lexicon } = building;
  const first = itemAt(narrative.items, chunk.name);
  const last = itemAt(narrative.items, chunk.to - 1);
  const known = lexicon.firstNames.has(words[0] ?? '');
  const being: Being = {
    name: displayName(narrative, chunk),
    words,
    kind:
      chunk.body || isPlace(lexicon, words)
        ? 'body'
        : known || chunk.name > chunk.from
          ? 'person'
          : 'unknown',
    gender: 0,
    described: new Set(),
    role: null,
    span: { start: first.start ?? 0, end: last.end ?? 0 },
    mentions: [],
  };
  building.beings.push(being);
  for (const key of keysOf(lexicon, words.at(-1) ?? '')) add(building.byLast, key, being);
  for (const key of keysOf(lexicon, words[0] ?? '')) add(building.byFirst, key, being);
  return being;
}

/** The beings that a name of several words may be, in the article's order. */
function findFull(building: Building, words: readonly string[]): Being | null {
  for (const key of keysOf(building.lexicon, words.at(-1) ?? '')) {
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

function fits(lexicon: Lexicon, being: Being, { titles, evidence, at }: Clues): number {
  let score = being.kind === 'person' ? 1 : 0;
  const later = being.span.start > at;
  if (later) score -= 1.5;
  if (
    later &&
    titles.some((title) => !being.described.has(title) && !lexicon.genderOfRole.has(title))
  )
    score -= 3;
  if (being.words.length > 1) score += 1;
  if (evidence !== 0 && being.gender !== 0) score += evidence > 0 === being.gender > 0 ? 3 : -6;
  for (const title of titles) if (being.described.has(title)) score += 4;
  return score;
}

/** Whom a single name means: the bearer that fits best, the first one in the article among equals. */
function findSingle(
  building: Building,
  chunk: NameChunk,
  titles: readonly string[],
  evidence: number,
): Being | null {
  const word = wordsOf(building.narrative, chunk)[0] ?? '';
  const at = itemAt(building.narrative.items, chunk.from).start ?? 0;
  const forms = keysOf(building.lexicon, word);
  const found = forms.flatMap((key) => building.byLast.get(key) ?? []);
  const all = found.length > 0 ? found : forms.flatMap((key) => building.byFirst.get(key) ?? []);
  let best: Being | null = null;
  let bestScore = -2;
  for (const being of all) {
    const score = fits(building.lexicon, being, { titles, evidence, at });
    if (score <= bestScore) continue;
    best = being;
    bestScore = score;
  }
  return best;
}

function mentionOf(building: Building, chunk: NameChunk, being: Being): Mention {
  const { items } = building.narrative;
  const first = itemAt(items, chunk.name);
  const last = itemAt(items, chunk.to - 1);
  return {
    kind: being.kind === 'body' ? 'body' : 'name',
    from: building.lexicon.determiners.has(itemAt(items, chunk.from - 1).lower)
      ? chunk.from - 1
      : chunk.from,
    to: chunk.to,
    start: first.start ?? 0,
    end: last === undefined ? 0 : last.start + last.text.length,
    head: last.lower,
    being,
    gender: null,
    plural: false,
    oblique: last.suffix !== '' || isOblique(building.lexicon, last.lower, being),
  };
}

function learn(building: Building, chunk: NameChunk, being: Being, words: readonly string[]): void {
  const titles = titlesOf(building.narrative, chunk);
  being.gender += genderEvidence(building.lexicon, words, titles);
  for (const [at, title] of titles.entries())
    being.described.add(title).add(`${title} ${titles[at + 1] ?? ''}`);
  if (titles.length > 0) being.kind = being.kind === 'body' ? 'body' : 'person';
  const longer =
    words.length > being.words.length ||
    (being.words[0]?.length === 1 && (words[0]?.length ?? 0) > 1);
  if (longer && words.length >= being.words.length) {
    being.words = [...words];
    being.name = displayName(building.narrative, chunk);
  }
}

function isTitleOnly(building: Building, chunk: NameChunk): boolean {
  const { lexicon, narrative } = building;
  const words = wordsOf(narrative, chunk);
  if (titlesOf(narrative, chunk).some((title) => lexicon.genderOfRole.has(title))) return false;
  return words.every((word) => lexicon.titles.has(word) || lexicon.roles.has(word));
}

function link(building: Building, chunk: NameChunk): Mention {
  const words = wordsOf(building.narrative, chunk);
  const titles = titlesOf(building.narrative, chunk);
  const evidence = genderEvidence(building.lexicon, words, titles);
  const found =
    words.length > 1 ? findFull(building, words) : findSingle(building, chunk, titles, evidence);
  const being = found ?? newBeing(building, chunk, words);
  learn(building, chunk, being, words);
  const mention = mentionOf(building, chunk, being);
  being.mentions.push(mention);
  return mention;
}

/** An unknown name that is the subject of a verb of saying is a person's. */
function noticeSpeaker({ lexicon, narrative }: Building, mention: Mention): void {
  const { being } = mention;
  if (being === null || being.kind !== 'unknown' || mention.oblique) return;
  const before = itemAt(narrative.items, mention.from - 1).lower;
  const after = itemAt(narrative.items, mention.to).lower;
  const speaks = lexicon.verbs.has(after) && !lexicon.weakVerbs.has(after);
  if (
    speaks ||
    (lexicon.verbs.has(before) && !lexicon.weakVerbs.has(before)) ||
    lexicon.relatives.has(after)
  )
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
