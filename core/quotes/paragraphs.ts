import type { Span } from './quotation.ts';

/**
 * Cuts a text into its paragraphs: the stretches between runs of line feeds, without the white space
 * around them. Offsets are those of `text`; empty paragraphs are left out.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const stop = feed === -1 ? text.length : feed;
    const line = text.slice(start, stop);
    const lead = line.length - line.trimStart().length;
    const words = line.trim();
    if (words !== '') paragraphs.push({ start: start + lead, end: start + lead + words.length });
    start = stop + 1;
  }
  return paragraphs;
}
