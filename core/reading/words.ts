import type { Span } from '../quotes/quotation.ts';

/** White space, and the marks of sentences and quotations: everything else belongs to a word. */
const OUTSIDE = /[\s\u00a0.,;:!?…()[\]{}<>«»“”„‟"‹›—–/|\\]/;
/** What joins two parts of a word when it stands between them; the second kind only between digits. */
const JOINT = /['’‘ʼ-]/;
const NUMBER_JOINT = /\d[.,:]\d/;

/**
 * A span widened to whole words, without white space at its ends; null when it holds nothing that is seen. Offsets are
 * UTF-16 offsets in `text`; those outside it are taken to its ends.
 */
export function snapToWords(text: string, span: Span): Span | null {
  const inside = trim(text, clamp(span, text.length));
  if (inside === null) return null;
  return { start: startOfWord(text, inside.start), end: endOfWord(text, inside.end) };
}

/** The last whole word that begins before an offset; null when there is none. */
export function wordBefore(text: string, offset: number): Span | null {
  let at = offset;
  while (at > 0 && !isOfWord(text.charAt(at - 1))) at -= 1;
  return at === 0 ? null : { start: startOfWord(text, at - 1), end: endOfWord(text, at) };
}

/** The first whole word that ends behind an offset; null when there is none. */
export function wordAfter(text: string, offset: number): Span | null {
  let at = offset;
  while (at < text.length && !isOfWord(text.charAt(at))) at += 1;
  return at === text.length ? null : { start: startOfWord(text, at), end: endOfWord(text, at + 1) };
}

/** The span without white space at its ends; null when nothing is left. */
function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const seen = words.trim();
  if (seen === '') return null;
  const from = start + words.indexOf(seen);
  return { start: from, end: from + seen.length };
}

function clamp({ start, end }: Span, length: number): Span {
  const inside = (offset: number): number => Math.min(length, Math.max(0, Math.trunc(offset) || 0));
  return { start: inside(start), end: inside(end) };
}

function startOfWord(text: string, start: number): number {
  let at = start;
  while (at > 0 && runsThrough(text, at)) at -= 1;
  return at;
}

function endOfWord(text: string, end: number): number {
  let at = end;
  while (at < text.length && runsThrough(text, at)) at += 1;
  return at;
}

/** Whether a word runs on over an offset: both characters are of words, or one of them joins two of them. */
function runsThrough(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (isOfWord(before) && isOfWord(after)) return true;
  if (isOfWord(before)) return joins(text, at);
  return isOfWord(after) && joins(text, at - 1);
}

function joins(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 2);
  if (NUMBER_JOINT.test(around)) return true;
  return (
    JOINT.test(text.charAt(at)) && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at + 1))
  );
}

function isOfWord(character: string): boolean {
  return character !== '' && !OUTSIDE.test(character) && !JOINT.test(character);
}
