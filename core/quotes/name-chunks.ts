import { itemAt, wordsBetween } from './items.ts';
import type { Item } from './items.ts';
import { baseForms, endsLike, findIn, findRole, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Narrative } from './narrative.ts';

/** A run of capitalised words: titles and the like before it, then the name itself. */
export interface NameChunk {
  /** Item indices: first word of the titles, first word of the name, one past the last. */
  from: number;
  name: number;
  to: number;
  /** Holds the name of a body (`ministry`) or is an acronym. */
  body: boolean;
}

/** Tells whether an item begins its sentence, where a capital letter says nothing. */
export function opensSentence(narrative: Narrative, index: number): boolean {
  let at = index - 1;
  while (/^[—–\-("'’‘]$/.test(itemAt(narrative, at).text)) at--;
  return itemAt(narrative, at).sentence !== itemAt(narrative, index).sentence;
}

/** `News.Az`, `Report-a`: a domain, or an outlet's name with a case ending after a hyphen. */
function isOutletForm(lexicon: Lexicon, { lower }: Item): boolean {
  const hyphen = lower.indexOf('-');
  return (
    lower.includes('.') || isIn(lexicon, hyphen > 0 ? lower.slice(0, hyphen) : lower, 'outlets')
  );
}

function isNameWord(lexicon: Lexicon, item: Item): boolean {
  if (item.kind !== 'word' || !item.capital || isOutletForm(lexicon, item)) return false;
  if (isIn(lexicon, item.lower, 'commonWords')) return false;
  return !isIn(lexicon, item.lower, 'verbs', 'fillers');
}

/** The full stop of an initial or of a shortened title. */
function isNameStop(narrative: Narrative, index: number): boolean {
  const before = itemAt(narrative, index - 1);
  return (
    itemAt(narrative, index).text === '.' &&
    (before.text.length === 1 || isIn(narrative, before.lower, 'titles'))
  );
}

/** `Institute of the Sea`: a joiner and an article before the next word. */
function overDeterminer(narrative: Narrative, index: number): number {
  return isNameWord(narrative, itemAt(narrative, index + 2)) ? 2 : 0;
}

/** How many items after `index` a name goes on over: a particle or a joiner before its next word. */
function bridge(narrative: Narrative, index: number, body: boolean): number {
  const { lower, capital } = itemAt(narrative, index);
  const next = itemAt(narrative, index + 1);
  const joins = body && !capital && isIn(narrative, lower, 'joiners');
  if (joins && isIn(narrative, next.lower, 'determiners')) return overDeterminer(narrative, index);
  if (!isNameWord(narrative, next)) return 0;
  const small = joins || (!capital && isIn(narrative, lower, 'particles'));
  return small || isNameStop(narrative, index) ? 1 : 0;
}

function isBodyWord(lexicon: Lexicon, item: Item): boolean {
  return findIn(lexicon, item.lower, 'bodies') !== null;
}

/**
 * One past the last of the words that go on a noun before `to`: `Союз садоводов`, `глава дорожной службы`.
 */
export function tailEnd(narrative: Narrative, to: number): number {
  let end = to;
  for (let at = to; at < to + 4; at++) {
    const item = itemAt(narrative, at);
    if (
      item.kind !== 'word' ||
      item.capital ||
      item.paragraph !== itemAt(narrative, to - 1).paragraph
    )
      break;
    if (isIn(narrative, item.lower, 'verbs', 'commonWords')) break;
    if (findIn(narrative, item.lower, 'firstNames') !== null) break;
    if (!endsLike(narrative, item.lower, 'tailEndings')) break;
    end = at + 1;
  }
  return end;
}

/** `Каспийское бюро погоды`: an adjective leads on to a noun for a body. */
function leadsToBody(narrative: Narrative, from: number): boolean {
  const [word, next] = [itemAt(narrative, from), itemAt(narrative, from + 1)];
  const adjective = endsLike(narrative, word.lower, 'adjectiveEndings');
  const same = next.kind === 'word' && next.sentence === word.sentence && !next.capital;
  return adjective && same && isBodyWord(narrative, next);
}

/** `Theresa May`: a capital within a sentence after a first name, though the word is a common one. */
function isSurname(narrative: Narrative, at: number): boolean {
  const { capital, lower } = itemAt(narrative, at);
  return (
    capital &&
    isIn(narrative, lower, 'commonWords') &&
    isIn(narrative, itemAt(narrative, at - 1).lower, 'firstNames')
  );
}

interface Run {
  to: number;
  body: boolean;
}

/** The capitalised words from `from` on, with the small words that join them. */
function capitalRun(narrative: Narrative, from: number): Run {
  let to = from;
  let body = false;
  for (let at = from; itemAt(narrative, at).paragraph === itemAt(narrative, from).paragraph;) {
    const item = itemAt(narrative, at);
    const isWord = isNameWord(narrative, item) || (at > from && isSurname(narrative, at));
    if (isWord) to = at + 1;
    body ||= isWord && isBodyWord(narrative, item);
    const over = isWord ? 1 : bridge(narrative, at, body);
    if (over === 0 || item.suffix !== '') break;
    at += over;
  }
  return { to, body };
}

/** One past the last item of the name that starts at `from`, with what goes on a noun for a body. */
function chunkEnd(narrative: Narrative, from: number): Run {
  const { to, body } = capitalRun(narrative, from);
  if (to - from !== 1) return { to, body };
  if (body) return { to: tailEnd(narrative, to), body };
  if (!leadsToBody(narrative, from)) return { to, body };
  return { to: tailEnd(narrative, to + 1), body: true };
}

/** `EU`, `G20` */
function isShortened(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/** `EU`, `U.S.` */
function isAcronym(narrative: Narrative, from: number, to: number): boolean {
  const words = wordsBetween(narrative, from, to);
  if (words.length === 1) return isShortened(words[0]?.text ?? '');
  return words.every((item) => item.text.length === 1);
}

/** One past the last title or role of a chunk: `President`, `Prime Minister`. */
function afterTitles(narrative: Narrative, from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const { lower } = itemAt(narrative, at);
    if (!isIn(narrative, lower, 'titles') && findRole(narrative, lower) === null) continue;
    const start = itemAt(narrative, at + 1).text === '.' ? at + 2 : at + 1;
    return start < to ? start : from;
  }
  return from;
}

/**
 * `посол Франции Жан Перро`, `UN envoy`: an acronym, or a place in another case than the nominative, is no part
 * of the name after it.
 */
function afterPlace(narrative: Narrative, from: number, to: number): number {
  const { lower, text } = itemAt(narrative, from);
  if (to - from < 3) return from;
  if (isShortened(text)) return from + 1;
  const place = findIn(narrative, lower, 'places');
  return place === null || place === lower ? from : from + 1;
}

/**
 * A word before a name that can be no part of it: an occupation by its ending (`Coordinator Ann Lee`), the last
 * of `Minister of Natural Resources Ann Lee`, or the first of a sentence (`Шахматистка Анна Ли`).
 */
function leadsToName(narrative: Narrative, from: number, at: number): boolean {
  const [{ lower, text }, next] = [itemAt(narrative, at), itemAt(narrative, at + 1)];
  if (text.length === 1 || isIn(narrative, lower, 'firstNames')) return false;
  if (endsLike(narrative, lower, 'roleEndings')) return true;
  if (isIn(narrative, itemAt(narrative, from - 1).lower, 'joiners')) return true;
  if (narrative.data.order === 'both' || endsLike(narrative, next.lower, 'patronymicEndings'))
    return false;
  return opensSentence(narrative, at) || isComplement(narrative, itemAt(narrative, at - 1).lower);
}

/** `представитель Еврокомиссии Анна Ли`, `из Губы Анна Ли`: after a head or a preposition another noun comes first. */
function isComplement(lexicon: Lexicon, before: string): boolean {
  const free = lexicon.data.order === 'free';
  return free && (isIn(lexicon, before, 'prepositions') || findRole(lexicon, before) !== null);
}

/** Where the name proper begins: after the last title, and at the first name when one is known. */
function nameStart(narrative: Narrative, from: number, run: Run): number {
  const { to, body } = run;
  let start = afterPlace(narrative, afterTitles(narrative, from, to), to);
  const last =
    !body && narrative.items.slice(start, to).every((item) => item.capital) ? to - 2 : start;
  while (start < last && leadsToName(narrative, from, start)) start++;
  const isFirstName = (at: number): boolean =>
    isIn(narrative, itemAt(narrative, at).lower, 'firstNames');
  if (isFirstName(start) || itemAt(narrative, start).text.length === 1) return start;
  for (let at = start + 1; at < to - 1; at++) if (isFirstName(at)) return at;
  return start;
}

/** The words of a block that a headline has at most. */
const HEADLINE_WORDS = 25;

/** Tells whether nearly every word of a block has a capital letter: there it tells no names. */
function isHeadline(narrative: Narrative, block: number): boolean {
  const { starts } = narrative;
  const words = wordsBetween(narrative, starts[block] ?? 0, starts[block + 1] ?? 0).filter(
    ({ lower }) => !isIn(narrative, lower, 'prepositions', 'determiners', 'joiners'),
  );
  const capitals = words.filter((item) => item.capital).length;
  return words.length > 4 && words.length < HEADLINE_WORDS && capitals > words.length * 0.9;
}

/** `White House Press Secretary Ann Lee` is a person: after the last title no body is named. */
function isTitled(
  narrative: Narrative,
  start: number,
  chunk: { from: number; to: number },
): boolean {
  if (start === chunk.from) return false;
  const rest = wordsBetween(narrative, start, chunk.to);
  return (
    rest.length < 4 &&
    !rest.some((item) => isBodyWord(narrative, item) || isIn(narrative, item.lower, 'joiners'))
  );
}

/** `Teknik direktör`, `Prime minister`: a capital letter at the head of a sentence, and a role of two words. */
function opensRole(narrative: Narrative, at: number): boolean {
  const { lower, capital } = itemAt(narrative, at + 1);
  return !capital && findRole(narrative, `${itemAt(narrative, at).lower} ${lower}`) !== null;
}

/**
 * The words that the narrative also writes with a small letter: at the head of a sentence they are no names.
 * A role or a body can begin one.
 */
function smallWords(narrative: Narrative): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { kind, capital, lower } of narrative.items)
    if (kind === 'word' && !capital) small.add(lower);
  for (const word of small) {
    const forms = baseForms(narrative, word);
    const begins = forms.some((form) => isIn(narrative, form, 'bodies', 'titles', 'firstNames'));
    if (begins || findRole(narrative, word) !== null) small.delete(word);
  }
  return small;
}

/** A word at the head of a sentence that the article writes small, or, without articles, a noun for a document by itself. */
function isCommon(lexicon: Lexicon, small: ReadonlySet<string>, item: Item, next: Item): boolean {
  if (baseForms(lexicon, item.lower).some((form) => small.has(form))) return true;
  if (lexicon.data.order === 'both' || next.capital) return false;
  return findIn(lexicon, item.lower, 'documents') !== null;
}

/** Finds the names of the narrative: runs of capitalised words with their titles. */
export function findNameChunks(narrative: Narrative): NameChunk[] {
  const chunks: NameChunk[] = [];
  const headlines = new Set([0, 1].filter((block) => isHeadline(narrative, block)));
  const small = smallWords(narrative);
  for (let from = 0; from < narrative.items.length; from++) {
    const item = itemAt(narrative, from);
    if (headlines.has(item.paragraph) || !isNameWord(narrative, item)) continue;
    if (opensRole(narrative, from)) continue;
    if (
      opensSentence(narrative, from) &&
      isCommon(narrative, small, itemAt(narrative, from), itemAt(narrative, from + 1))
    )
      continue;
    const run = chunkEnd(narrative, from);
    const { to, body } = run;
    const start = nameStart(narrative, from, run);
    const isBody =
      (body && !isTitled(narrative, start, { from, to })) || isAcronym(narrative, from, to);
    chunks.push({ from, name: isBody ? from : start, to, body: isBody });
    from = to - 1;
  }
  return chunks;
}
