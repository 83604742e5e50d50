import type { Span } from '../quotes/quotation.ts';

/** The quote's words stand in the article, differing at most in white space, quotation marks and dashes. */
interface Standing extends Span {
  /** `intact`: in the context that they had, before or after them. `moved`: in another context. */
  verdict: 'intact' | 'moved';
  /** The words as the article has them now; `exact` of the selector has them as saved. */
  found: string;
  /** Whether they can stand nowhere else: the whole context is there, or the words are in one place then and now. */
  certain: boolean;
}

/**
 * Other words stand where the quote stood. Never certain: somebody may have put them there and taken the quote away. It is
 * for the reader to take the new wording or to keep the saved one.
 */
interface Edited extends Span {
  verdict: 'edited';
  /** The new wording. */
  found: string;
  /** How much of the wording is as it was, 0 to 1. */
  likeness: number;
}

/** The quote was not found; its `paragraph` tells what stood there. */
interface Gone {
  verdict: 'gone';
}

/** What became of a quote. Offsets are UTF-16 offsets of the text that was searched. */
export type Placement = Standing | Edited | Gone;
