import { hasLetter } from '../letters.ts';
import type { Span } from '../quotation.ts';
import type { Mark } from './read-marks.ts';
import { labelOf } from './turn.ts';

/** A text with the marks of each of its paragraphs. */
export interface MarkedText {
  text: string;
  paragraphs: readonly Span[];
  marks: readonly Mark[][];
}

/** How many paragraphs a quotation that opened once may run on before its closing mark. */
const MAX_PARAGRAPHS = 8;

/** How many marks of the following paragraphs are counted; a bound that keeps the time linear. */
const MAX_MARKS = 60;

/** Tells whether a paragraph begins with an opening mark: a running quotation is re-opened there. */
export function startsWithOpener({ paragraphs, marks }: MarkedText, index: number): boolean {
  const first = marks[index]?.[0];
  if (first === undefined || first.family === 'single') return false;
  return first.at === paragraphs[index]?.start && first.leaning !== 'close';
}

function depthAfter(depth: number, { family, leaning }: Mark): number {
  if (family === 'single') return depth;
  const opens = leaning === 'open' || (leaning === 'either' && depth <= 0);
  return opens ? depth + 1 : depth - 1;
}

/**
 * Tells whether the paragraphs from `from` on hold a closing mark that belongs to none of their own
 * opening marks: a quotation that opened once runs on to it.
 */
export function closesLater({ marks }: MarkedText, from: number): boolean {
  let depth = 0;
  for (const mark of marks
    .slice(from, from + MAX_PARAGRAPHS)
    .flat()
    .slice(0, MAX_MARKS)) {
    depth = depthAfter(depth, mark);
    if (depth < 0) return true;
  }
  return false;
}

/** How many paragraphs on a closing mark that serves two quotations is looked for. */
const MAX_SHARED = 4;

/** The closing angle mark at the very end of a paragraph, but for signs; in Russian typography one serves two. */
export function lastAngle({ text, paragraphs, marks }: MarkedText, index: number): Mark | null {
  const last = marks[index]?.at(-1);
  if (last?.sign !== '»') return null;
  const { end } = paragraphs[index] ?? { end: 0 };
  return hasLetter(text.slice(last.at + 1, Math.min(end, last.at + 8))) ? null : last;
}

/** A closing angle mark at the end of a following paragraph that serves a nested quotation and the outer one. */
export function sharedCloserAhead(marked: MarkedText, from: number): boolean {
  for (let index = from; index < from + MAX_SHARED; index++) {
    if (startsWithOpener(marked, index)) return false;
    if ((marked.marks[index] ?? []).length > 0) return lastAngle(marked, index) !== null;
  }
  return false;
}

/** Tells whether a paragraph opens a turn of a transcript: a new speaker, not the quotation before it. */
export function startsTurn({ text, paragraphs }: MarkedText, index: number): boolean {
  const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
  return labelOf(text.slice(start, end)) !== null;
}
