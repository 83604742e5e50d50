import { eachMatch, hasLetter, isSmall } from '../letters.ts';
import { isCapitalized } from '../../capitals.ts';
import type { Span } from '../quotation.ts';
import { findSign, MARK_RUNS } from './signs.ts';
import type { Family } from './signs.ts';

/** What a mark does as far as its own neighbours tell. */
type Leaning = 'open' | 'close' | 'either';

/** One quotation mark of the text; marks that cannot be one (apostrophes, inches) are never read. */
export interface Mark {
  /** UTF-16 offset in the text; every mark is one unit long. */
  at: number;
  sign: string;
  family: Family;
  /** What the sign says and, for signs of both uses, its neighbours. */
  leaning: Leaning;
  /** The neighbours alone: a curly mark that was typed the wrong way round leans the other way here. */
  context: Leaning;
}

const OPENS_BEFORE = /[\s([{—–―\-/]/;
const CLOSES_AFTER = /[\s)\]}.,;:!?…—–―\-/]/;
const SENTENCE_END = /[.,!?…]/;
const DIGIT = /\d/;
/** `6'2` before a straight mark: it means inches. */
const FEET = /\d['’]\d{1,3}$/;
const OPENS_ONLY = /[‘‹‚]/;

/** Longer runs of marks are ornaments. */
const LONGEST_RUN = 5;

/** How many marks that stand side by side are looked past for the nearest other character. */
const LOOK_PAST = 3;

function neighbour(text: string, at: number, step: 1 | -1): string {
  let index = at + step;
  for (let n = 0; n < LOOK_PAST && findSign(text, index) !== null; n++) index += step;
  return text[index] ?? '';
}

/** Reads a mark glued on both sides: `newspapers“We say` opens, `it."He said` depends on what is open. */
function gluedLeaning(before: string, after: string): Leaning {
  if (SENTENCE_END.test(before)) return 'either';
  return isSmall(before) && isCapitalized(after) ? 'open' : 'either';
}

function contextOf(text: string, at: number): Leaning {
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  const opens = before === '' || OPENS_BEFORE.test(before);
  const closes = after === '' || CLOSES_AFTER.test(after);
  if (opens !== closes) return opens ? 'open' : 'close';
  return opens ? 'either' : gluedLeaning(before, after);
}

/** A single mark between letters, one that opens nothing, and two of them in a row are no quotation marks. */
function isApostrophe(text: string, at: number, sign: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (hasLetter(before) && hasLetter(after)) return true;
  if (OPENS_ONLY.test(sign)) return !hasLetter(after) && after !== '…';
  return DIGIT.test(before + after) || (sign === "'" && (before + after).includes("'"));
}

function readMark(text: string, at: number): Mark | null {
  const sign = text[at] ?? '';
  const found = findSign(text, at);
  if (found === null) return null;
  if (found.family === 'single' && isApostrophe(text, at, sign)) return null;
  if (sign === '"' && FEET.test(text.slice(Math.max(0, at - 6), at))) return null;
  const context = contextOf(text, at);
  const leaning = found.use === 'both' ? context : found.use;
  return { at, sign, family: found.family, leaning, context };
}

/** Reads every quotation mark of one paragraph, in order; `start` and `end` are offsets in `text`. */
export function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  eachMatch(MARK_RUNS, text.slice(paragraph.start, paragraph.end), ({ length }, index) => {
    const first = paragraph.start + index;
    const last = length > LONGEST_RUN ? first : first + length;
    for (let at = first; at < last; at++) {
      const mark = readMark(text, at);
      if (mark !== null) marks.push(mark);
    }
  });
  return marks;
}
