import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn, findRole, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { tailEnd } from './name-chunks.ts';

/** A noun phrase around a noun that is known: `the deputy head of the district`. */
export interface Phrase {
  kind: 'role' | 'body' | 'document';
  from: number;
  to: number;
  /** Index of the head noun, and its form in the list. */
  headAt: number;
  head: string;
  /** Opens with an article or another determiner. */
  determined: boolean;
}

/** How many words before its head a phrase takes in. */
const MAX_BEFORE = 6;

/** How many words after its head a phrase takes in. */
const MAX_AFTER = 9;

function isVerbal(lexicon: Lexicon, item: Item): boolean {
  return isIn(lexicon, item.lower, 'verbs', 'fillers', 'participles');
}

function endsLeft(lexicon: Lexicon, item: Item, head: Item): boolean {
  if (item.kind !== 'word' || item.sentence !== head.sentence) return true;
  if (isIn(lexicon, item.lower, 'sourcesAfter')) return true;
  if (item.suffix !== '' && lexicon.data.caseEndings === 's') return false;
  return isIn(lexicon, item.lower, 'prepositions', 'pronouns') || isVerbal(lexicon, item);
}

/** The first item of the phrase whose head stands at `at`. */
function phraseStart(lexicon: Lexicon, items: readonly Item[], at: number): number {
  const head = itemAt(items, at);
  let from = at;
  for (; from > Math.max(0, at - MAX_BEFORE); from--) {
    const item = itemAt(items, from - 1);
    if (endsLeft(lexicon, item, head)) return from;
    if (isIn(lexicon, item.lower, 'determiners')) return from - 1;
    if (isIn(lexicon, item.lower, 'commonWords')) return from;
  }
  return from;
}

/** `expert on law and logistics Ann Lee`: a name after a common noun is no part of the phrase. */
function isApposed(lexicon: Lexicon, item: Item, before: Item): boolean {
  if (!item.capital || before.capital || before.suffix !== '') return false;
  const word = before.lower;
  return !isIn(lexicon, word, 'prepositions', 'determiners', 'joiners');
}

/** A word at which the words after a phrase's head end. */
function endsRight(lexicon: Lexicon, items: readonly Item[], at: number): boolean {
  const item = itemAt(items, at);
  if (isApposed(lexicon, item, itemAt(items, at - 1))) return true;
  return isIn(lexicon, item.lower, 'prepositions') && !isIn(lexicon, item.lower, 'joiners');
}

/** One past the last item of the phrase: `of the district`, `for the Rescue Service` belong to it. */
function phraseEnd(lexicon: Lexicon, items: readonly Item[], at: number): number {
  const { lower, sentence } = itemAt(items, at + 1);
  if (lexicon.data.tailEndings !== undefined) return tailEnd(lexicon, items, at + 1);
  if (!isIn(lexicon, lower, 'joiners') || lower === 'and') return at + 1;
  let to = at + 2;
  for (; to < at + MAX_AFTER; to++) {
    const item = itemAt(items, to);
    if (item.kind !== 'word' || isVerbal(lexicon, item) || item.sentence !== sentence) break;
    if (endsRight(lexicon, items, to)) break;
  }
  return to;
}

function kindOf(lexicon: Lexicon, words: string): { kind: Phrase['kind']; head: string } | null {
  const role = findRole(lexicon, words);
  if (role !== null) return { kind: 'role', head: role };
  const document = findIn(lexicon, words, 'documents');
  if (document !== null) return { kind: 'document', head: document };
  const body = findIn(lexicon, words, 'bodies');
  return body === null ? null : { kind: 'body', head: body };
}

/** The longest noun in the lists that begins at `at`: `prime minister`, `head of state`. */
function nounAt(lexicon: Lexicon, items: readonly Item[], at: number) {
  const words: string[] = [];
  for (let to = at; to < at + 3 && itemAt(items, to).kind === 'word'; to++)
    words.push(itemAt(items, to).lower);
  for (let length = words.length; length > 0; length--) {
    const found = kindOf(lexicon, words.slice(0, length).join(' '));
    if (found !== null) return { ...found, last: at + length - 1 };
  }
  return null;
}

/** Compounds end in their head: of `campaign manager` the second noun is it. */
function goesOn(lexicon: Lexicon, items: readonly Item[], last: number): boolean {
  const next = itemAt(items, last + 1);
  if (lexicon.data.order === 'free') return false;
  if (next.kind !== 'word' || itemAt(items, last).suffix !== '') return false;
  return kindOf(lexicon, next.lower) !== null && !isVerbal(lexicon, next);
}

/** The phrase whose head noun begins at `at`, or null when the lists know no noun there. */
export function findPhrase(lexicon: Lexicon, items: readonly Item[], at: number): Phrase | null {
  if (itemAt(items, at).kind !== 'word') return null;
  const noun = nounAt(lexicon, items, at);
  if (noun === null || goesOn(lexicon, items, noun.last)) return null;
  const bare = noun.kind === 'document' && lexicon.data.order !== 'both';
  const from = bare ? at : phraseStart(lexicon, items, at);
  const first = itemAt(items, from);
  return {
    kind: noun.kind,
    from,
    to: phraseEnd(lexicon, items, noun.last),
    headAt: noun.last,
    head: noun.head,
    determined: isIn(lexicon, first.lower, 'determiners') || first.suffix !== '',
  };
}
