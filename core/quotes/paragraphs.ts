import { findAll } from './letters.ts';
import type { Span } from './quotation.ts';

/** A line without the white space around it. */
const LINE = /\S(?:[^\n]*\S)?/g;

/**
 * Cuts a text into its paragraphs: the stretches between runs of line feeds, without the white space
 * around them. Offsets are those of `text`; empty paragraphs are left out.
 */
export function findParagraphs(text: string): Span[] {
  return findAll(LINE, text).map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}
