import { eachMatch } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './quotation.ts';

/** A line without the white space around it. */
const LINE = /\S(?:[^\n]*\S)?/g;

/**
 * Cuts a text into its paragraphs: the stretches between runs of line feeds, without the white space
 * around them. Offsets are those of `text`; empty paragraphs are left out.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  eachMatch(LINE, text, (line, start) => {
    paragraphs.push({ start, end: start + line.length });
  });
  return paragraphs;
}

/** A text and its paragraphs, with the lists of the language that it is read in. */
export interface Reading extends Lexicon {
  text: string;
  paragraphs: readonly Span[];
}

/** The last characters of a stretch of a text, `length` of them at most. */
export function tailOf({ text }: { text: string }, { start, end }: Span, length: number): string {
  return text.slice(Math.max(start, end - length), end);
}
