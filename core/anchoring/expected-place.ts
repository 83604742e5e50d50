import type { Span } from '../quotes/quotation.ts';
import { findWords } from './find-words.ts';
import { likeness } from './likeness.ts';
import type { QuoteSelector } from './quote-selector.ts';

/** How far from the expected place a quote is looked for at once, in UTF-16 units. */
const WINDOW = 2000;
/** A context that is shorter, and does not reach the end of the text, tells too little. */
const TELLING = 24;
/** Between its old neighbours a wording this much alike is the quote's new one. */
const ALIKE = 0.5;

/** Finds a quote with its whole context, letter by letter, exactly at the expected place. */
export function standingAt(text: string, quote: QuoteSelector, expected: number): Span | null {
  return isWhole(text, quote, expected) ? spanOf(expected, quote.exact) : null;
}

/** Finds a quote with its whole context, letter by letter, near the expected place. */
export function standingNear(text: string, quote: QuoteSelector, expected: number): Span | null {
  const { exact } = quote;
  if (!Number.isFinite(expected) || exact === '') return null;
  const from = Math.max(0, expected - WINDOW);
  const window = text.slice(from, Math.max(from, expected + exact.length + WINDOW));
  let at = findWords(window, exact);
  while (at >= 0) {
    if (isWhole(text, quote, from + at)) return spanOf(from + at, exact);
    at = findWords(window, exact, at + 1);
  }
  return null;
}

/** Finds a quote with its whole context, letter by letter, wherever it stands; looks behind the expected place first. */
export function standingAnywhere(
  text: string,
  quote: QuoteSelector,
  expected: number,
): Span | null {
  const { prefix, exact, suffix } = quote;
  const whole = prefix + exact + suffix;
  const from = Number.isFinite(expected) ? Math.max(0, expected - prefix.length) : 0;
  let at = findWords(text, whole, from);
  if (at < 0 && from > 0) at = findWords(text, whole);
  if (at < 0 || !isWhole(text, quote, at + prefix.length)) return null;
  return spanOf(at + prefix.length, exact);
}

/**
 * Finds what stands between a quote's old neighbours, the one before exactly where it is expected, when that is like the
 * quote or holds its words once; of a quote shorter than its neighbours all may have changed.
 */
export function bracketAt(text: string, quote: QuoteSelector, expected: number): Span | null {
  const { exact } = quote;
  const between = betweenAt(text, quote, expected);
  if (between === null) return null;
  const inner = findWords(between, exact);
  if (inner >= 0) {
    return findWords(between, exact, inner + 1) >= 0 ? null : spanOf(expected + inner, exact);
  }
  const isLike = exact.length < TELLING || likeness(exact, between) >= ALIKE;
  return isLike ? spanOf(expected, between) : null;
}

/** What stands at a place between the quote's old neighbours. */
function betweenAt(text: string, quote: QuoteSelector, at: number): string | null {
  const { prefix, exact, suffix } = quote;
  if (Math.min(prefix.length, suffix.length) < TELLING || findWords(exact, suffix) >= 0)
    return null;
  if (!(at >= 0) || !text.startsWith(prefix, at - prefix.length)) return null;
  const most = 2 * exact.length + TELLING;
  const length = text.slice(at, at + most + suffix.length).indexOf(suffix);
  return length > 0 ? text.slice(at, at + length) : null;
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function isWhole(text: string, { prefix, exact, suffix }: QuoteSelector, at: number): boolean {
  const end = at + exact.length;
  return (
    exact !== '' &&
    at >= prefix.length &&
    text.startsWith(exact, at) &&
    text.startsWith(suffix, end) &&
    text.startsWith(prefix, at - prefix.length) &&
    (prefix.length >= TELLING || at === prefix.length) &&
    (suffix.length >= TELLING || end + suffix.length === text.length)
  );
}
