import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn, findRole, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { tailEnd } from './name-chunks.ts';
import type { Narrative } from './narrative.ts';

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
function phraseStart(narrative: Narrative, at: number): number {
  const head = itemAt(narrative, at);
  let from = at;
  for (; from > Math.max(0, at - MAX_BEFORE); from--) {
    const item = itemAt(narrative, from - 1);
    if (endsLeft(narrative, item, head)) return from;
    if (isIn(narrative, item.lower, 'determiners')) return from - 1;
    if (isIn(narrative, item.lower, 'commonWords')) return from;
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
function endsRight(narrative: Narrative, at: number): boolean {
  const item = itemAt(narrative, at);
  if (isApposed(narrative, item, itemAt(narrative, at - 1))) return true;
  return isIn(narrative, item.lower, 'prepositions') && !isIn(narrative, item.lower, 'joiners');
}

/** One past the last item of the phrase: `of the district`, `for the Rescue Service` belong to it. */
function phraseEnd(narrative: Narrative, at: number): number {
  const { lower, sentence } = itemAt(narrative, at + 1);
  if (narrative.data.tailEndings !== undefined) return tailEnd(narrative, at + 1);
  if (!isIn(narrative, lower, 'joiners') || lower === 'and') return at + 1;
  let to = at + 2;
  for (; to < at + MAX_AFTER; to++) {
    const item = itemAt(narrative, to);
    if (item.kind !== 'word' || isVerbal(narrative, item) || item.sentence !== sentence) break;
    if (endsRight(narrative, to)) break;
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
function nounAt(narrative: Narrative, at: number) {
  const words: string[] = [];
  for (let to = at; to < at + 3 && itemAt(narrative, to).kind === 'word'; to++)
    words.push(itemAt(narrative, to).lower);
  for (let length = words.length; length > 0; length--) {
    const found = kindOf(narrative, words.slice(0, length).join(' '));
    if (found !== null) return { ...found, last: at + length - 1 };
  }
  return null;
}

/** Compounds end in their head: of `campaign manager` the second noun is it. */
function goesOn(narrative: Narrative, last: number): boolean {
  const next = itemAt(narrative, last + 1);
  if (narrative.data.order === 'free') return false;
  if (next.kind !== 'word' || itemAt(narrative, last).suffix !== '') return false;
  return kindOf(narrative, next.lower) !== null && !isVerbal(narrative, next);
}

/** The phrase whose head noun begins at `at`, or null when the lists know no noun there. */
export function findPhrase(narrative: Narrative, at: number): Phrase | null {
  if (itemAt(narrative, at).kind !== 'word') return null;
  const noun = nounAt(narrative, at);
  if (noun === null || goesOn(narrative, noun.last)) return null;
  const bare = noun.kind === 'document' && narrative.data.order !== 'both';
  const from = bare ? at : phraseStart(narrative, at);
  const first = itemAt(narrative, from);
  return {
    kind: noun.kind,
    from,
    to: phraseEnd(narrative, noun.last),
    headAt: noun.last,
    head: noun.head,
    determined: isIn(narrative, first.lower, 'determiners') || first.suffix !== '',
  };
}
