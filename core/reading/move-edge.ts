import type { Span } from '../quotes/quotation.ts';
import { wordAfter, wordBefore } from './words.ts';

/** Which end of a span is moved by a word, and which way. */
export interface EdgeMove {
  edge: 'start' | 'end';
  direction: 1 | -1;
}

/**
 * A span with one end moved by a word. Null when no word is left that way, or none would be left in the span. Offsets are
 * UTF-16 offsets in `text`.
 */
export function moveEdge(text: string, span: Span, { edge, direction }: EdgeMove): Span | null {
  const moved =
    edge === 'start' ? moveStart(text, span, direction) : moveEnd(text, span, direction);
  return moved === null || moved.start >= moved.end ? null : moved;
}

function moveStart(text: string, { start, end }: Span, direction: 1 | -1): Span | null {
  if (direction === -1) {
    const word = wordBefore(text, start);
    return word && { start: word.start, end };
  }
  const first = wordAfter(text, start);
  const next = first && wordAfter(text, first.end);
  return next && { start: next.start, end };
}

function moveEnd(text: string, { start, end }: Span, direction: 1 | -1): Span | null {
  if (direction === 1) {
    const word = wordAfter(text, end);
    return word && { start, end: word.end };
  }
  const last = wordBefore(text, end);
  const rest = last && wordBefore(text, last.start);
  return rest && { start, end: rest.end };
}
