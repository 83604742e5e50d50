import type { Quotation, Span } from '../../../core/quotes/quotation.ts';

/** A quotation as the detector gives it, found by its words in a text; what is not said is absent. */
export function quotation(text: string, words: string, facts: Partial<Quotation> = {}): Quotation {
  return {
    ...spanOf(text, words),
    kind: 'speech',
    speaker: null,
    role: null,
    basis: null,
    mention: null,
    antecedent: null,
    confidence: 0.9,
    ...facts,
  };
}

/** Where some words stand first. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}
