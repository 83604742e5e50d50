import { placeQuotes } from '../core/anchoring/place-quotes.ts';
import type { Placement } from '../core/anchoring/placement.ts';
import type { Span } from '../core/quotes/quotation.ts';
import type { NewSighting, SavedQuote } from '../core/saved/saved-quote.ts';

/** A saved quote, and where it stands in the article as it is now. */
export interface PlacedQuote {
  quote: SavedQuote;
  placement: Placement;
}

/**
 * Finds saved quotes in the article's text, in the order of the text; those that are gone come last, in the order of
 * saving. Each quote is among them, once.
 */
export function placeAll(records: readonly SavedQuote[], text: string): PlacedQuote[] {
  const selectors = records.map(({ selector }) => selector);
  const placements = placeQuotes(text, selectors);
  const placed = records.map((quote, order) => {
    return { quote, placement: placements[order] ?? { verdict: 'gone' as const } };
  });
  return placed.toSorted((one, other) => orderOf(one) - orderOf(other));
}

function orderOf({ placement, quote }: PlacedQuote): number {
  return placement.verdict === 'gone'
    ? Number.MAX_SAFE_INTEGER / 2 + quote.createdAt
    : placement.start;
}

/** Where a saved quote stands in the text; null when it does not, or is not among them. */
export function spanOf(quotes: readonly PlacedQuote[], id: string): Span | null {
  const placement = quotes.find(({ quote }) => quote.id === id)?.placement;
  return placement === undefined || placement.verdict === 'gone' ? null : placement;
}

/** The ids of the quotes that share words with a stretch of the text. */
export function idsOver(quotes: readonly PlacedQuote[], span: Span): string[] {
  return quotes.flatMap(({ quote: { id }, placement }) => {
    if (placement.verdict === 'gone') return [];
    return placement.start < span.end && placement.end > span.start ? [id] : [];
  });
}

/** What a look at the article tells of its quotes, for the store. */
export function sightingsOf(quotes: readonly PlacedQuote[]): NewSighting[] {
  return quotes.map(({ quote: { id }, placement }) => {
    if (placement.verdict === 'gone') return { id, verdict: 'gone', certain: true, found: null };
    const { verdict, found } = placement;
    // Other words in the quote's place are for the reader to judge.
    return { id, verdict, certain: placement.verdict !== 'edited' && placement.certain, found };
  });
}
