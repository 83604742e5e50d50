import type { Span } from '../quotes/quotation.ts';
import { findWords } from './find-words.ts';
import { plainForm } from './plain-form.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { isWordEdge } from './word-letters.ts';

/** The least context that is kept on each side, in UTF-16 units: as much as the other annotators keep. */
const LEAST = 32;
/** The most, for words that stand in several places which only a wider context tells apart. */
export const WIDEST_CONTEXT = 512;
/** How far the paragraph is kept around the quote, on each side. */
const PARAGRAPH = 2000;
/** Copies are counted up to here: more tell nothing more. */
const MOST_COPIES = 100;

/**
 * Describes a stretch of the article's text so that it can be found again. White space at its ends is left out; no
 * surrogate pair is cut: a stretch that begins or ends inside one grows by its other half. The context grows until
 * quote and context together stand in one place only, as far as 512 units on each side. Null for a stretch that holds
 * nothing that is seen, or that lies outside the text.
 */
export function describeSpan(text: string, span: Span): QuoteSelector | null {
  const { start, end } = trimmedSpan(text, span);
  const exact = text.slice(start, end);
  if (!(start < end) || plainForm(exact).text === '') return null;
  const copies = countCopies(text, exact, start);
  const width = copies === 1 ? LEAST : tellingWidth(text, start, end);
  return {
    exact,
    prefix: text.slice(contextStart(text, start, width), start),
    suffix: text.slice(end, contextEnd(text, end, width)),
    start,
    end,
    paragraph: paragraphAround(text, start, end),
    copies,
  };
}

function trimmedSpan(text: string, span: Span): Span {
  const start = pairStart(text, Math.max(0, Math.trunc(span.start)));
  const end = pairEnd(text, Math.min(text.length, Math.trunc(span.end)));
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

function tellingWidth(text: string, start: number, end: number): number {
  let width = LEAST;
  while (width < WIDEST_CONTEXT) {
    const probe = text.slice(Math.max(0, start - width), end + width);
    const first = findWords(text, probe);
    if (findWords(text, probe, first + 1) < 0) return width;
    width *= 2;
  }
  return WIDEST_CONTEXT;
}

/** How often words stand in a text, as whole words at those ends at which they are so at `start`. */
function countCopies(text: string, exact: string, start: number): number {
  const edges = isWordEdge(text, start);
  const endEdges = isWordEdge(text, start + exact.length);
  let copies = 0;
  let at = findWords(text, exact);
  while (at >= 0 && copies < MOST_COPIES) {
    const whole =
      (!edges || isWordEdge(text, at)) && (!endEdges || isWordEdge(text, at + exact.length));
    if (whole) copies += 1;
    at = findWords(text, exact, at + exact.length);
  }
  return Math.max(1, copies);
}

/** Where a context of at least `width` units begins: at the begin of a word, unless that word is longer than the context. */
function contextStart(text: string, start: number, width: number): number {
  const wanted = Math.max(0, start - width);
  for (let at = wanted; at >= 0 && wanted - at < LEAST; at--) {
    if (isWordEdge(text, at)) return at;
  }
  return pairStart(text, wanted);
}

function contextEnd(text: string, end: number, width: number): number {
  const wanted = Math.min(text.length, end + width);
  for (let at = wanted; at <= text.length && at - wanted < LEAST; at++) {
    if (isWordEdge(text, at)) return at;
  }
  return pairEnd(text, wanted);
}

function paragraphAround(text: string, start: number, end: number): string {
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const from = pairStart(text, Math.max(start === 0 ? 0 : first, start - PARAGRAPH));
  const to = pairEnd(text, Math.min(next < 0 ? text.length : next, end + PARAGRAPH));
  return text.slice(from, to);
}

/** An offset moved to the front of the surrogate pair that it lies in. */
function pairStart(text: string, offset: number): number {
  return isInPair(text, offset) ? offset - 1 : offset;
}

function pairEnd(text: string, offset: number): number {
  return isInPair(text, offset) ? offset + 1 : offset;
}

function isInPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
