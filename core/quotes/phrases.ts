import { lowerAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn } from './lexicon.ts';
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
  return (
    lexicon.verbs.has(item.lower) ||
    lexicon.fillers.has(item.lower) ||
    lexicon.participles.has(item.lower)
  );
}

function endsLeft(lexicon: Lexicon, item: Item | undefined, head: Item): boolean {
  if (item?.kind !== 'word' || item.sentence !== head.sentence || item.paragraph !== head.paragraph)
    return true;
  if (item.suffix !== '' && lexicon.data.caseEndings === 's') return false;
  return (
    lexicon.prepositions.has(item.lower) ||
    isVerbal(lexicon, item) ||
    lexicon.pronouns.has(item.lower)
  );
}

/** The first item of the phrase whose head stands at `at`. */
function phraseStart(lexicon: Lexicon, items: readonly Item[], at: number): number {
  const head = items[at];
  let from = at;
  if (head === undefined) return from;
  for (; from > Math.max(0, at - MAX_BEFORE); from--) {
    const item = items[from - 1];
    if (endsLeft(lexicon, item, head)) return from;
    if (lexicon.determiners.has(item?.lower ?? '')) return from - 1;
    if (item !== undefined && lexicon.commonWords.has(item.lower)) return from;
  }
  return from;
}

/** `expert on law and logistics Ann Lee`: a name after a common noun is no part of the phrase. */
function isApposed(lexicon: Lexicon, item: Item, before: Item | undefined): boolean {
  if (!item.capital || before === undefined || before.capital || before.suffix !== '') return false;
  const word = before.lower;
  return (
    !lexicon.prepositions.has(word) && !lexicon.determiners.has(word) && !lexicon.joiners.has(word)
  );
}

/** One past the last item of the phrase: `of the district`, `for the Rescue Service` belong to it. */
function phraseEnd(lexicon: Lexicon, items: readonly Item[], at: number): number {
  const opener = at + 1;
  if (lexicon.tailEndings.length > 0) return tailEnd(lexicon, items, opener);
  const word = lowerAt(items, opener);
  if (items[opener]?.kind !== 'word' || !lexicon.joiners.has(word) || word === 'and') return opener;
  let to = opener;
  while (to < at + MAX_AFTER && continuesTail(lexicon, items, opener, to)) to++;
  return to;
}

/** Tells whether an item goes on what the joiner at `opener` began. */
function continuesTail(
  lexicon: Lexicon,
  items: readonly Item[],
  opener: number,
  at: number,
): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || isVerbal(lexicon, item)) return false;
  if (item.paragraph !== items[opener]?.paragraph) return false;
  if (at === opener) return true;
  const isLoose = lexicon.prepositions.has(item.lower) && !lexicon.joiners.has(item.lower);
  return !isLoose && !isApposed(lexicon, item, items[at - 1]);
}

function kindOf(lexicon: Lexicon, words: string): { kind: Phrase['kind']; head: string } | null {
  const role = findIn(lexicon, lexicon.roles, words);
  if (role !== null) return { kind: 'role', head: role };
  const document = findIn(lexicon, lexicon.documents, words);
  if (document !== null) return { kind: 'document', head: document };
  const body = findIn(lexicon, lexicon.bodies, words);
  return body === null ? null : { kind: 'body', head: body };
}

/** The longest noun in the lists that begins at `at`: `prime minister`, `head of state`. */
function nounAt(lexicon: Lexicon, items: readonly Item[], at: number) {
  const words: string[] = [];
  for (let to = at; to < at + 3 && items[to]?.kind === 'word'; to++) words.push(lowerAt(items, to));
  for (let length = words.length; length > 0; length--) {
    const found = kindOf(lexicon, words.slice(0, length).join(' '));
    if (found !== null) return { ...found, last: at + length - 1 };
  }
  return null;
}

/** Compounds end in their head: of `campaign manager` the second noun is it. */
function goesOn(lexicon: Lexicon, items: readonly Item[], last: number): boolean {
  const next = items[last + 1];
  if (lexicon.data.order === 'free') return false;
  if (next?.kind !== 'word' || (items[last]?.suffix ?? '') !== '') return false;
  return kindOf(lexicon, next.lower) !== null && !isVerbal(lexicon, next);
}

/** `the minister`, `Italy's minister`: the phrase opens with a determiner or a possessor. */
function isDetermined(lexicon: Lexicon, first: Item | undefined): boolean {
  return first !== undefined && (lexicon.determiners.has(first.lower) || first.suffix !== '');
}

/** The phrase whose head noun begins at `at`, or null when the lists know no noun there. */
export function findPhrase(lexicon: Lexicon, items: readonly Item[], at: number): Phrase | null {
  if (items[at]?.kind !== 'word') return null;
  const noun = nounAt(lexicon, items, at);
  if (noun === null || goesOn(lexicon, items, noun.last)) return null;
  const from =
    noun.kind === 'document' && lexicon.data.order !== 'both'
      ? at
      : phraseStart(lexicon, items, at);
  return {
    kind: noun.kind,
    from,
    to: phraseEnd(lexicon, items, noun.last),
    headAt: noun.last,
    head: noun.head,
    determined: isDetermined(lexicon, items[from]),
  };
}
