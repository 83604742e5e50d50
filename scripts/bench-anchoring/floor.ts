import type { Placement } from '../../core/anchoring/placement.ts';
import type { QuoteSelector } from '../../core/anchoring/quote-selector.ts';

/** How far from the remembered place the floor looks, in UTF-16 units. */
const WINDOW = 2000;

/**
 * The least that finding quotes costs: `indexOf` in a window around the place remembered, moved by the drift of the quote
 * before; else in the whole text; else the stretch between prefix and suffix in the window. It believes whatever it
 * meets first.
 */
export function floor(text: string, quotes: readonly QuoteSelector[]): Placement[] {
  let drift = 0;
  return quotes.map((quote): Placement => {
    const expected = quote.start + drift;
    const from = Math.max(0, expected - WINDOW);
    const window = text.slice(from, expected + quote.exact.length + WINDOW);
    const near = window.indexOf(quote.exact);
    const start = near < 0 ? text.indexOf(quote.exact) : from + near;
    if (start < 0) return bracketIn(window, from, quote);
    drift = start - quote.start;
    const end = start + quote.exact.length;
    return { verdict: 'intact', start, end, found: quote.exact, certain: true };
  });
}

function bracketIn(window: string, from: number, quote: QuoteSelector): Placement {
  const { prefix, suffix } = quote;
  const head = window.indexOf(prefix);
  const start = head + prefix.length;
  const end = head < 0 ? -1 : window.indexOf(suffix, start);
  if (end < 0) return { verdict: 'gone' };
  const found = window.slice(start, end);
  return { verdict: 'edited', start: from + start, end: from + end, found, likeness: 0.5 };
}
