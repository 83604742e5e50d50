import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const STOP = /^[.!?…]$/;
const QUOTED_STOP = /[.!?…]["“”»’']*\)?$/;

/** `J.`, `Mr.`: a full stop that ends no sentence. */
function isInnerStop(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const before = itemAt(items, index - 1);
  const after = itemAt(items, index + 1);
  if (before.kind !== 'word') return false;
  const single = before.text.length === 1 && before.capital;
  if (single && after.kind === 'word') return true;
  return isIn(lexicon, before.lower, 'abbreviations');
}

/** A full stop, a question mark and the like end a sentence unless a small letter follows. */
function endsSentence(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = itemAt(items, index);
  const after = itemAt(items, index + 1);
  if (item.kind !== 'sign' || !STOP.test(item.text)) return false;
  if (item.text === '.' && isInnerStop(items, index, lexicon)) return false;
  return after.kind === 'quote' || after.capital || /^[\d(—–―-]/.test(after.text);
}

/** A quotation with its own full stop ends the sentence when a capital letter follows. */
function quoteEndsSentence(items: readonly Item[], index: number, text: string): boolean {
  const item = itemAt(items, index);
  const after = itemAt(items, index + 1);
  if (item.kind !== 'quote') return false;
  if (!QUOTED_STOP.test(text.slice(Math.max(item.start, item.end - 4), item.end))) return false;
  return after.kind === 'quote' || after.capital;
}

/** Numbers the sentences of one paragraph's items from `first` on; returns the next free number. */
export function numberSentences(
  items: Item[],
  text: string,
  lexicon: Lexicon,
  first: number,
): number {
  let sentence = first;
  for (const [index, item] of items.entries()) {
    item.sentence = sentence;
    if (endsSentence(items, index, lexicon) || quoteEndsSentence(items, index, text)) sentence++;
  }
  return sentence + 1;
}
