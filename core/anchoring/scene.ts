import { sideOf, type ContextMatch, type Side } from './context.ts';
import { plainForm, type PlainForm } from './plain-form.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { indexWords, readWords, type WordIndex, type Words } from './word-index.ts';
import { isWordEdge } from './word-letters.ts';

/** An article's text made ready for looking through it: its plain form and the words of that. */
export interface Scene {
  source: string;
  form: PlainForm;
  words: WordIndex;
}

/** A quote made ready for being looked for in a scene. All of it is in plain form. */
export interface Query {
  exact: string;
  /** The words of `exact`. */
  words: Words;
  before: Side;
  after: Side;
  /** Whether the quote began and ended with whole words. */
  startsWhole: boolean;
  endsWhole: boolean;
  /** Whether it was a whole paragraph or several. */
  isParagraph: boolean;
  copies: number;
  /** Offset in the plain form at which it should stand; NaN when nothing tells. */
  expected: number;
}

/** A place in the plain form that may be the quote's. */
export interface Place {
  start: number;
  end: number;
  /** Whether the quote's very words stand there. */
  isExact: boolean;
  /** How much of the wording is as saved, 0 to 1. */
  likeness: number;
  context: ContextMatch;
}

/** Reads a text; about 20 ms for a megabyte, so it is done only when something is not where it was. */
export function readScene(source: string): Scene {
  const form = plainForm(source);
  return { source, form, words: indexWords(form.text) };
}

/** Reads a quote. */
export function readQuery(quote: QuoteSelector, expected: number): Query {
  const { prefix, exact, suffix, copies } = quote;
  const plain = plainForm(exact).text;
  const beginning = prefix + exact;
  /** A short context reaches the end of the text in what Sitat saved itself; elsewhere it may just be short. */
  const reach = (context: string): number => (copies === 0 ? Infinity : context.length);
  return {
    exact: plain,
    words: readWords(plain),
    before: sideOf(readWords(plainForm(prefix).text), reach(prefix), true),
    after: sideOf(readWords(plainForm(suffix).text), reach(suffix), false),
    startsWhole: isWordEdge(beginning, prefix.length),
    endsWhole: isWordEdge(exact + suffix, exact.length),
    isParagraph: /(?:^|\n)$/.test(prefix) && /^(?:\n|$)/.test(suffix),
    copies,
    expected,
  };
}
