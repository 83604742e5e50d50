import { describeSpan } from '../anchoring/describe-span.ts';
import { findQuote, placeQuotes } from '../anchoring/place-quotes.ts';
import type { Placement } from '../anchoring/placement.ts';
import type { QuoteSelector } from '../anchoring/quote-selector.ts';
import type { Span } from '../quotes/quotation.ts';

/**
 * Finds words of a page in the text of the page's article, by the words around them. Null when they are no part of the
 * article, such as words of a comment. Of words that go on across something that is not the article's, such as an
 * advertisement, gives what is the article's.
 * @param selector the words, described in the page's text
 */
export function findInArticle(article: string, selector: QuoteSelector): Span | null {
  const { exact, copies } = selector;
  // What the page counts before the words is not what the article counts.
  const placement = findQuote(article, { ...selector, start: NaN, end: NaN });
  if (placement.verdict === 'gone') return null;
  if (placement.verdict === 'moved' && copies > 1) return null;
  if (placement.verdict === 'edited' && !isPartOf(placement.found, exact)) return null;
  return { start: placement.start, end: placement.end };
}

/** Whether some words are another's lines with lines left out between the first and the last. */
function isPartOf(words: string, whole: string): boolean {
  const [own, all] = [words.split('\n'), whole.split('\n')];
  const lines = new Set(all);
  return own[0] === all[0] && own.at(-1) === all.at(-1) && own.every((line) => lines.has(line));
}

/**
 * Finds where saved quotes stand in a page's text, in the selectors' order; none where other words stand now. A quote of
 * several lines between which the page has something else stands in several places.
 */
export function findOnPage(page: string, selectors: readonly QuoteSelector[]): Span[][] {
  return placeQuotes(page, selectors).map((placement, order) => {
    const selector = selectors[order];
    if (stands(placement)) return [placement];
    const lines = selector === undefined ? [] : linesOf(selector);
    return lines.length < 2 ? [] : placeQuotes(page, lines).filter(isIntact);
  });
}

function stands(placement: Placement): placement is Placement & Span {
  return placement.verdict === 'intact' || placement.verdict === 'moved';
}

function isIntact(placement: Placement): placement is Placement & Span {
  return placement.verdict === 'intact';
}

/** The lines of a quote, each as a quote of its own. */
function linesOf({ prefix, exact, suffix }: QuoteSelector): QuoteSelector[] {
  const text = prefix + exact + suffix;
  let at = prefix.length;
  return exact.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    const described = describeSpan(text, { start, end: start + line.length });
    return described === null ? [] : [{ ...described, start: NaN, end: NaN, copies: 0 }];
  });
}
