import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { isIn } from './lexicon.ts';
import type { Narrative } from './narrative.ts';
import { tailOf } from './paragraphs.ts';

const STOP = /^[.!?…]$/;
const QUOTED_STOP = /[.!?…]["“”»’']*\)?$/;

/** `J.`, `Mr.`: a full stop that ends no sentence. */
function isInnerStop(narrative: Narrative, before: Item, after: Item): boolean {
  if (before.kind !== 'word') return false;
  if (before.text.length === 1 && before.capital && after.kind === 'word') return true;
  return isIn(narrative, before.lower, 'abbreviations');
}

/**
 * Tells whether a sentence ends with an item: a full stop, a question mark and the like end one unless a small
 * letter follows, and so does a quotation with its own full stop when a capital letter follows.
 */
export function endsSentence(narrative: Narrative, at: number): boolean {
  const item = itemAt(narrative, at);
  if (item.kind === 'word') return false;
  const after = itemAt(narrative, at + 1);
  const begins = after.kind === 'quote' || after.capital;
  if (item.kind === 'quote') return begins && QUOTED_STOP.test(tailOf(narrative, item, 4));
  if (!STOP.test(item.text)) return false;
  if (item.text === '.' && isInnerStop(narrative, itemAt(narrative, at - 1), after)) return false;
  return begins || /^[\d(—–―-]/.test(after.text);
}
