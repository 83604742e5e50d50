import { placeQuotes } from '../core/anchoring/place-quotes.ts';
import type { Placement } from '../core/anchoring/placement.ts';
import type { Span } from '../core/quotes/quotation.ts';
import type { NewSighting, SavedQuote } from '../core/saved/saved-quote.ts';

/** What the panel tells of words that stand beside the article on its page: they are no part of its text. */
interface Beside {
  verdict: 'beside';
}

/** A saved quote, and where it stands in the article as it is now. */
export interface PlacedQuote {
  quote: SavedQuote;
  placement: Placement | Beside;
}

/**
 * Finds saved quotes in the article's text, in the order of the text; then come those beside the article and those that are
 * gone, in the order of saving. Each quote is among them, once.
 */
export function placeAll(records: readonly SavedQuote[], text: string): PlacedQuote[] {
  const own = records.filter(({ origin }) => origin !== 'beside');
  const selectors = own.map(({ selector }) => selector);
  const placements = placeQuotes(text, selectors);
  const placed = own.map((quote, order): PlacedQuote => {
    return { quote, placement: placements[order] ?? { verdict: 'gone' } };
  });
  const beside = records
    .filter(({ origin }) => origin === 'beside')
    .map((quote): PlacedQuote => ({ quote, placement: { verdict: 'beside' } }));
  return [...placed, ...beside].toSorted((one, other) => orderOf(one) - orderOf(other));
}

function orderOf({ placement, quote }: PlacedQuote): number {
  if (isStanding(placement)) return placement.start;
  const behindAll = Number.MAX_SAFE_INTEGER / (placement.verdict === 'beside' ? 4 : 2);
  return behindAll + quote.createdAt;
}

/** Whether a quote stands in the article's text, in its own words or in others. */
export function isStanding(
  placement: PlacedQuote['placement'],
): placement is Exclude<Placement, { verdict: 'gone' }> {
  return placement.verdict !== 'gone' && placement.verdict !== 'beside';
}

/** Where a saved quote stands in the text; null when it does not, or is not among them. */
export function spanOf(quotes: readonly PlacedQuote[], id: string): Span | null {
  const placement = quotes.find(({ quote }) => quote.id === id)?.placement;
  return placement !== undefined && isStanding(placement) ? placement : null;
}

/** The ids of the quotes that share words with a stretch of the text. */
export function idsOver(quotes: readonly PlacedQuote[], span: Span): string[] {
  return quotes.flatMap(({ quote: { id }, placement }) => {
    if (!isStanding(placement)) return [];
    return placement.start < span.end && placement.end > span.start ? [id] : [];
  });
}

/** What a look at the article tells of its quotes, for the store; it tells nothing of those beside it. */
export function sightingsOf(quotes: readonly PlacedQuote[]): NewSighting[] {
  return quotes.flatMap(({ quote: { id }, placement }): NewSighting[] => {
    if (placement.verdict === 'beside') return [];
    if (placement.verdict === 'gone') return [{ id, verdict: 'gone', certain: true, found: null }];
    const { verdict, found } = placement;
    // Other words in the quote's place are for the reader to judge.
    return [{ id, verdict, certain: placement.verdict !== 'edited' && placement.certain, found }];
  });
}
