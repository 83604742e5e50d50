import type { Placement } from '../../core/anchoring/placement.ts';
import { plainForm } from '../../core/anchoring/plain-form.ts';
import { isRight, type Truth } from './judge-placement.ts';
import type { SavedQuote } from './quotes.ts';

/** How often something was right, of how often it could be. */
export interface Share {
  hits: number;
  of: number;
}

/** What one way of searching made of the quotes of one kind of edit. */
export interface Tally {
  quotes: number;
  /** Quotes whose words were untouched and stood in one place only when saved, found as such at their place. */
  untouched: Share;
  /** The same of those whose words stood in the article several times. */
  repeated: Share;
  /** Quotes of which up to 15 % of the words changed, found at their place and called edited. */
  edited: Share;
  /** The same of those with more changes, whose order stayed. */
  editedMuch: Share;
  /** Quotes shown at a wrong place. */
  wrong: number;
  /** Quotes shown at a wrong place that is called certain. */
  wrongCertain: number;
  /** Other words called the quote's own. */
  calledExact: number;
}

function none(): Share {
  return { hits: 0, of: 0 };
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return {
    quotes: 0,
    untouched: none(),
    repeated: none(),
    edited: none(),
    editedMuch: none(),
    wrong: 0,
    wrongCertain: 0,
    calledExact: 0,
  };
}

/** Counts one placement. */
export function count(tally: Tally, quote: SavedQuote, truth: Truth, placement: Placement): void {
  const right = placement.verdict !== 'gone' && isRight(placement, truth);
  tally.quotes += 1;
  const share = shareFor(tally, quote, truth);
  if (share !== null) {
    share.of += 1;
    const isEdited = truth.fate !== 'untouched';
    if (right && isEdited === (placement.verdict === 'edited')) share.hits += 1;
  }
  if (placement.verdict !== 'gone') countPlaced(tally, quote, placement, right);
}

function countPlaced(
  tally: Tally,
  quote: SavedQuote,
  placement: Exclude<Placement, { verdict: 'gone' }>,
  right: boolean,
): void {
  const isEdited = placement.verdict === 'edited';
  if (!right) tally.wrong += 1;
  if (!right && !isEdited && placement.certain) tally.wrongCertain += 1;
  const isOther = plainForm(placement.found).text !== plainForm(quote.selector.exact).text;
  if (isOther !== isEdited) tally.calledExact += 1;
}

function shareFor(tally: Tally, quote: SavedQuote, { fate }: Truth): Share | null {
  if (fate === 'untouched') return quote.selector.copies > 1 ? tally.repeated : tally.untouched;
  if (fate === 'edited a little') return tally.edited;
  return fate === 'edited much' ? tally.editedMuch : null;
}

/** One tally of several. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.quotes += tally.quotes;
    total.wrong += tally.wrong;
    total.wrongCertain += tally.wrongCertain;
    total.calledExact += tally.calledExact;
    for (const key of ['untouched', 'repeated', 'edited', 'editedMuch'] as const) {
      total[key].hits += tally[key].hits;
      total[key].of += tally[key].of;
    }
  }
  return total;
}
