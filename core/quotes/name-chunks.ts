import { itemAt } from './items.ts';
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
export function opensSentence(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (/^[—–\-("'’‘]$/.test(itemAt(items, at).text)) at--;
  return itemAt(items, at).sentence !== itemAt(items, index).sentence;
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
function isNameStop(lexicon: Lexicon, items: readonly Item[], index: number): boolean {
  const before = itemAt(items, index - 1);
  return (
    itemAt(items, index).text === '.' &&
    (before.text.length === 1 || isIn(lexicon, before.lower, 'titles'))
  );
}

/** `Institute of the Sea`: a joiner and an article before the next word. */
function overDeterminer(lexicon: Lexicon, items: readonly Item[], index: number): number {
  return isNameWord(lexicon, itemAt(items, index + 2)) ? 2 : 0;
}

/** How many items after `index` a name goes on over: a particle or a joiner before its next word. */
function bridge(lexicon: Lexicon, items: readonly Item[], index: number, body: boolean): number {
  const { lower, capital } = itemAt(items, index);
  const next = itemAt(items, index + 1);
  const joins = body && !capital && isIn(lexicon, lower, 'joiners');
  if (joins && isIn(lexicon, next.lower, 'determiners'))
    return overDeterminer(lexicon, items, index);
  if (!isNameWord(lexicon, next)) return 0;
  const small = joins || (!capital && isIn(lexicon, lower, 'particles'));
  return small || isNameStop(lexicon, items, index) ? 1 : 0;
}

function isBodyWord(lexicon: Lexicon, item: Item): boolean {
  return findIn(lexicon, item.lower, 'bodies') !== null;
}

/**
 * One past the last of the words that go on a noun before `to`: `Союз садоводов`, `глава дорожной службы`.
 */
export function tailEnd(lexicon: Lexicon, items: readonly Item[], to: number): number {
  let end = to;
  for (let at = to; at < to + 4; at++) {
    const item = itemAt(items, at);
    if (item.kind !== 'word' || item.capital || item.paragraph !== itemAt(items, to - 1).paragraph)
      break;
    if (isIn(lexicon, item.lower, 'verbs', 'commonWords')) break;
    if (findIn(lexicon, item.lower, 'firstNames') !== null) break;
    if (!endsLike(lexicon, item.lower, 'tailEndings')) break;
    end = at + 1;
  }
  return end;
}

/** `Каспийское бюро погоды`: an adjective leads on to a noun for a body. */
function leadsToBody(lexicon: Lexicon, items: readonly Item[], from: number): boolean {
  const [word, next] = [itemAt(items, from), itemAt(items, from + 1)];
  const adjective = endsLike(lexicon, word.lower, 'adjectiveEndings');
  const same = next.kind === 'word' && next.sentence === word.sentence && !next.capital;
  return adjective && same && isBodyWord(lexicon, next);
}

/** `Theresa May`: a capital within a sentence after a first name, though the word is a common one. */
function isSurname(lexicon: Lexicon, items: readonly Item[], at: number): boolean {
  const { capital, lower } = itemAt(items, at);
  return (
    capital &&
    isIn(lexicon, lower, 'commonWords') &&
    isIn(lexicon, itemAt(items, at - 1).lower, 'firstNames')
  );
}

interface Run {
  to: number;
  body: boolean;
}

/** The capitalised words from `from` on, with the small words that join them. */
function capitalRun(lexicon: Lexicon, items: readonly Item[], from: number): Run {
  let to = from;
  let body = false;
  for (let at = from; itemAt(items, at).paragraph === itemAt(items, from).paragraph;) {
    const item = itemAt(items, at);
    const isWord = isNameWord(lexicon, item) || (at > from && isSurname(lexicon, items, at));
    if (isWord) to = at + 1;
    body ||= isWord && isBodyWord(lexicon, item);
    const over = isWord ? 1 : bridge(lexicon, items, at, body);
    if (over === 0 || item.suffix !== '') break;
    at += over;
  }
  return { to, body };
}

/** One past the last item of the name that starts at `from`, with what goes on a noun for a body. */
function chunkEnd(lexicon: Lexicon, items: readonly Item[], from: number): Run {
  const { to, body } = capitalRun(lexicon, items, from);
  if (to - from !== 1) return { to, body };
  if (body) return { to: tailEnd(lexicon, items, to), body };
  if (!leadsToBody(lexicon, items, from)) return { to, body };
  return { to: tailEnd(lexicon, items, to + 1), body: true };
}

/** `EU`, `G20` */
function isShortened(word: string): boolean {
  return word.length > 1 && word.length < 6 && word === word.toUpperCase();
}

/** `EU`, `U.S.` */
function isAcronym(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to).filter((item) => item.kind === 'word');
  if (words.length === 1) return isShortened(words[0]?.text ?? '');
  return words.every((item) => item.text.length === 1);
}

/** One past the last title or role of a chunk: `President`, `Prime Minister`. */
function afterTitles(lexicon: Lexicon, items: readonly Item[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const { lower } = itemAt(items, at);
    if (!isIn(lexicon, lower, 'titles') && findRole(lexicon, lower) === null) continue;
    const start = itemAt(items, at + 1).text === '.' ? at + 2 : at + 1;
    return start < to ? start : from;
  }
  return from;
}

/**
 * `посол Франции Жан Перро`, `UN envoy`: an acronym, or a place in another case than the nominative, is no part
 * of the name after it.
 */
function afterPlace(lexicon: Lexicon, items: readonly Item[], from: number, to: number): number {
  const { lower, text } = itemAt(items, from);
  if (to - from < 3) return from;
  if (isShortened(text)) return from + 1;
  const place = findIn(lexicon, lower, 'places');
  return place === null || place === lower ? from : from + 1;
}

/**
 * A word before a name that can be no part of it: an occupation by its ending (`Coordinator Ann Lee`), the last
 * of `Minister of Natural Resources Ann Lee`, or the first of a sentence (`Шахматистка Анна Ли`).
 */
function leadsToName(lexicon: Lexicon, items: readonly Item[], from: number, at: number): boolean {
  const [{ lower, text }, next] = [itemAt(items, at), itemAt(items, at + 1)];
  if (text.length === 1 || isIn(lexicon, lower, 'firstNames')) return false;
  if (endsLike(lexicon, lower, 'roleEndings')) return true;
  if (isIn(lexicon, itemAt(items, from - 1).lower, 'joiners')) return true;
  if (lexicon.data.order === 'both' || endsLike(lexicon, next.lower, 'patronymicEndings'))
    return false;
  return opensSentence(items, at) || isComplement(lexicon, itemAt(items, at - 1).lower);
}

/** `представитель Еврокомиссии Анна Ли`, `из Губы Анна Ли`: after a head or a preposition another noun comes first. */
function isComplement(lexicon: Lexicon, before: string): boolean {
  const free = lexicon.data.order === 'free';
  return free && (isIn(lexicon, before, 'prepositions') || findRole(lexicon, before) !== null);
}

/** Where the name proper begins: after the last title, and at the first name when one is known. */
function nameStart(lexicon: Lexicon, items: readonly Item[], from: number, run: Run): number {
  const { to, body } = run;
  let start = afterPlace(lexicon, items, afterTitles(lexicon, items, from, to), to);
  const last = !body && items.slice(start, to).every((item) => item.capital) ? to - 2 : start;
  while (start < last && leadsToName(lexicon, items, from, start)) start++;
  const isFirstName = (at: number): boolean => isIn(lexicon, itemAt(items, at).lower, 'firstNames');
  if (isFirstName(start) || itemAt(items, start).text.length === 1) return start;
  for (let at = start + 1; at < to - 1; at++) if (isFirstName(at)) return at;
  return start;
}

/** The words of a block that a headline has at most. */
const HEADLINE_WORDS = 25;

/** Tells whether nearly every word of a block has a capital letter: there it tells no names. */
function isHeadline(lexicon: Lexicon, { items, starts }: Narrative, block: number): boolean {
  const words = items
    .slice(starts[block], starts[block + 1])
    .filter(
      ({ kind, lower }) =>
        kind === 'word' && !isIn(lexicon, lower, 'prepositions', 'determiners', 'joiners'),
    );
  const capitals = words.filter((item) => item.capital).length;
  return words.length > 4 && words.length < HEADLINE_WORDS && capitals > words.length * 0.9;
}

/** `White House Press Secretary Ann Lee` is a person: after the last title no body is named. */
function isTitled(
  lexicon: Lexicon,
  items: readonly Item[],
  start: number,
  chunk: { from: number; to: number },
): boolean {
  if (start === chunk.from) return false;
  const rest = items.slice(start, chunk.to).filter((item) => item.kind === 'word');
  return (
    rest.length < 4 &&
    !rest.some((item) => isBodyWord(lexicon, item) || isIn(lexicon, item.lower, 'joiners'))
  );
}

/** `Teknik direktör`, `Prime minister`: a capital letter at the head of a sentence, and a role of two words. */
function opensRole(lexicon: Lexicon, items: readonly Item[], at: number): boolean {
  const { lower, capital } = itemAt(items, at + 1);
  return !capital && findRole(lexicon, `${itemAt(items, at).lower} ${lower}`) !== null;
}

/**
 * The words that the narrative also writes with a small letter: at the head of a sentence they are no names.
 * A role or a body can begin one.
 */
function smallWords(lexicon: Lexicon, items: readonly Item[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { kind, capital, lower } of items) if (kind === 'word' && !capital) small.add(lower);
  for (const word of small) {
    const forms = baseForms(lexicon, word);
    const begins = forms.some((form) => isIn(lexicon, form, 'bodies', 'titles', 'firstNames'));
    if (begins || findRole(lexicon, word) !== null) small.delete(word);
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
export function findNameChunks(lexicon: Lexicon, narrative: Narrative): NameChunk[] {
  const { items } = narrative;
  const chunks: NameChunk[] = [];
  const headlines = new Set([0, 1].filter((block) => isHeadline(lexicon, narrative, block)));
  const small = smallWords(lexicon, items);
  for (let from = 0; from < items.length; from++) {
    const item = itemAt(items, from);
    if (headlines.has(item.paragraph) || !isNameWord(lexicon, item)) continue;
    if (opensRole(lexicon, items, from)) continue;
    if (
      opensSentence(items, from) &&
      isCommon(lexicon, small, itemAt(items, from), itemAt(items, from + 1))
    )
      continue;
    const run = chunkEnd(lexicon, items, from);
    const { to, body } = run;
    const start = nameStart(lexicon, items, from, run);
    const isBody =
      (body && !isTitled(lexicon, items, start, { from, to })) || isAcronym(items, from, to);
    chunks.push({ from, name: isBody ? from : start, to, body: isBody });
    from = to - 1;
  }
  return chunks;
}
