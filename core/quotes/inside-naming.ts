import { cutLine } from './dash-speech.ts';
import { tailOf } from './paragraphs.ts';
import type { Reading } from './paragraphs.ts';
import type { Span } from './quotation.ts';

const SPOKEN_END = /[,.!?…]["“”»’)]?$/;

/**
 * The spoken pieces of a quotation within whose marks its naming stands: `«Пора, — сказал он. — Идем»` gives
 * two. A quotation without such a naming is one piece.
 */
export function spokenPieces(reading: Reading, quote: Span): Span[] {
  const spoken: Span[] = [];
  let cut = false;
  for (const { start, end, naming } of cutLine(reading, quote)) {
    const last = spoken.at(-1);
    if (last !== undefined && naming && SPOKEN_END.test(tailOf(reading, last, 2))) {
      cut = true;
      continue;
    }
    if (last === undefined || cut) spoken.push({ start, end });
    else last.end = end;
    cut = false;
  }
  return spoken;
}
