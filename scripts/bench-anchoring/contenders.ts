import search from 'approx-string-match';
import { placeQuotes } from '../../core/anchoring/place-quotes.ts';
import type { Placement } from '../../core/anchoring/placement.ts';
import type { QuoteSelector } from '../../core/anchoring/quote-selector.ts';

/** A way of finding an article's quotes in its text. */
export type Finder = (text: string, quotes: readonly QuoteSelector[]) => Placement[];

/** As other tools allow: up to half of the letters, 256 at most. */
const MOST_ERRORS = 256;

const exactSearch: Finder = (text, quotes) =>
  quotes.map(({ exact, start }) => {
    const after = text.indexOf(exact, start);
    const before = text.lastIndexOf(exact, start);
    const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
    if (nearest < 0) return { verdict: 'gone' };
    const end = nearest + exact.length;
    return { verdict: 'intact', start: nearest, end, found: exact, certain: true };
  });

const approximateSearch: Finder = (text, quotes) =>
  quotes.map(({ exact, start }) => {
    const matches = search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
    matches.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    const best = matches[0];
    if (best === undefined) return { verdict: 'gone' };
    const { start: from, end, errors } = best;
    const place = { start: from, end, found: text.slice(from, end) };
    if (errors === 0) return { verdict: 'intact', ...place, certain: true };
    return { verdict: 'edited', ...place, likeness: 1 - errors / exact.length };
  });

/** What is compared: Sitat, the nearest exact copy of the words, and the best approximate match in the whole text. */
export const CONTENDERS = {
  sitat: placeQuotes,
  exact: exactSearch,
  approximate: approximateSearch,
} as const satisfies Readonly<Record<string, Finder>>;
