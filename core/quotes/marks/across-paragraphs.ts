import { hasLetter } from '../letters.ts';
import type { Span } from '../quotation.ts';
import type { Mark } from './read-marks.ts';
import { labelOf } from './turn.ts';

/** How many paragraphs a quotation that opened once may run on before its closing mark. */
const MAX_PARAGRAPHS = 8;

/** How many marks of the following paragraphs are counted; a bound that keeps the time linear. */
const MAX_MARKS = 60;

/** Tells whether a paragraph begins with an opening mark: a running quotation is re-opened there. */
export function startsWithOpener(
  paragraph: Span | undefined,
  marks: readonly Mark[] | undefined,
): boolean {
  const first = marks?.[0];
  if (paragraph === undefined || first === undefined || first.family === 'single') return false;
  return first.at === paragraph.start && first.leaning !== 'close';
}

function depthAfter(depth: number, mark: Mark): number {
  if (mark.family === 'single') return depth;
  if (mark.leaning === 'either') return depth > 0 ? depth - 1 : depth + 1;
  return mark.leaning === 'open' ? depth + 1 : depth - 1;
}

/**
 * Tells whether the paragraphs from `from` on hold a closing mark that belongs to none of their own
 * opening marks: a quotation that opened once runs on to it.
 */
export function closesLater(marks: readonly (readonly Mark[])[], from: number): boolean {
  let depth = 0;
  let seen = 0;
  for (let index = from; index < Math.min(marks.length, from + MAX_PARAGRAPHS); index++) {
    for (const mark of marks[index] ?? []) {
      depth = depthAfter(depth, mark);
      if (depth < 0) return true;
      if (++seen > MAX_MARKS) return false;
    }
  }
  return false;
}

/** How many paragraphs on a closing mark that serves two quotations is looked for. */
const MAX_SHARED = 4;

/** Tells whether a mark is the last but for signs of its paragraph. */
export function endsParagraph(
  text: string,
  mark: Mark | undefined,
  paragraph: Span | undefined,
): boolean {
  if (mark === undefined || paragraph === undefined) return false;
  return !hasLetter(text.slice(mark.at + 1, Math.min(paragraph.end, mark.at + 8)));
}

/** A closing angle mark at the end of a following paragraph that serves a nested quotation and the outer one. */
export function sharedCloserAhead(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
  from: number,
): boolean {
  for (let index = from; index < Math.min(marks.length, from + MAX_SHARED); index++) {
    const last = marks[index]?.at(-1);
    if (startsWithOpener(paragraphs[index], marks[index])) return false;
    if (last !== undefined)
      return last.sign === '»' && endsParagraph(text, last, paragraphs[index]);
  }
  return false;
}

/** Tells whether a paragraph opens a turn of a transcript: a new speaker, not the quotation before it. */
export function startsTurn(text: string, paragraph: Span | undefined): boolean {
  return paragraph !== undefined && labelOf(text.slice(paragraph.start, paragraph.end)) !== null;
}
