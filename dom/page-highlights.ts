import type { Span } from '../core/quotes/quotation.ts';
import { highlightName } from '../core/saved/highlight-name.ts';
import { COLOURS, type Colour } from '../core/saved/saved-quote.ts';
import type { TextMap } from './text-map.ts';

/** A saved quote on the page itself: where it stands in the text of the map. */
export interface DrawnQuote {
  colour: Colour;
  spans: readonly Span[];
}

/**
 * Draws quotes on the page by the browser's own highlights, in place of those that were drawn before; the nodes of the
 * page stay what they are.
 */
export function drawOnPage(map: TextMap, quotes: readonly DrawnQuote[]): void {
  for (const colour of COLOURS) {
    const spans = quotes.filter((quote) => quote.colour === colour).flatMap((quote) => quote.spans);
    const ranges = spans.flatMap(({ start, end }) => map.toRange(start, end) ?? []);
    if (ranges.length === 0) CSS.highlights.delete(highlightName(colour));
    else CSS.highlights.set(highlightName(colour), new Highlight(...ranges));
  }
}

/** Takes all that was drawn away. */
export function clearPage(): void {
  for (const colour of COLOURS) CSS.highlights.delete(highlightName(colour));
}
