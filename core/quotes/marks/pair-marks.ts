import type { Span } from '../quotation.ts';
import { readMarks } from './read-marks.ts';
import type { Mark } from './read-marks.ts';
import {
  closesLater,
  lastAngle,
  sharedCloserAhead,
  startsTurn,
  startsWithOpener,
} from './across-paragraphs.ts';
import type { MarkedText } from './across-paragraphs.ts';

/** A pair of marks and what lies between them. */
export interface MarkedSpan extends Span {
  /** False when the closing mark is missing and the span was bounded by its paragraph. */
  closed: boolean;
}

interface Pairing extends MarkedText {
  open: Mark[];
  spans: MarkedSpan[];
}

function fits(opener: Mark, closer: Mark): boolean {
  if (opener.family === closer.family) return true;
  if (opener.family === 'single' || closer.family === 'single') return false;
  return opener.family !== 'angle' && closer.family !== 'angle';
}

/** The opener that a closer ends: the nearest that fits; what lies above it was never closed. */
function close(pairing: Pairing, closer: Mark): void {
  for (let depth = pairing.open.length - 1; depth >= 0; depth--) {
    const opener = pairing.open[depth];
    if (opener === undefined || !fits(opener, closer)) continue;
    pairing.open.length = depth;
    if (closer.at - opener.at > 2)
      pairing.spans.push({ start: opener.at, end: closer.at + 1, closed: true });
    return;
  }
}

function isOpen(pairing: Pairing, mark: Mark): boolean {
  return pairing.open.some((opener) => fits(opener, mark));
}

/** A mark that can be read both ways closes what is open and opens what is not. */
function reads(pairing: Pairing, mark: Mark): 'open' | 'close' {
  if (mark.leaning === 'close') {
    return mark.context === 'open' && !isOpen(pairing, mark) ? 'open' : 'close';
  }
  if (mark.leaning === 'either' || (mark.sign === '“' && mark.context === 'close')) {
    return isOpen(pairing, mark) ? 'close' : 'open';
  }
  return 'open';
}

/** How deep quotations may nest; beyond it a mark is noise, and the stack stays small. */
const MAX_DEPTH = 6;

function take(pairing: Pairing, mark: Mark): void {
  if (reads(pairing, mark) === 'close') close(pairing, mark);
  else if (mark.context !== 'close' && pairing.open.length < MAX_DEPTH) pairing.open.push(mark);
}

/** Tells whether a quotation that is open at a paragraph's end goes on in the next. */
function runsOn(pairing: Pairing, outer: Mark, index: number): boolean {
  const next = index + 1;
  if (startsWithOpener(pairing, next)) return !startsTurn(pairing, next);
  const angle = outer.family === 'angle';
  if (angle && lastAngle(pairing, index) !== null) return false;
  if (closesLater(pairing, next)) return true;
  const before = pairing.text.slice(Math.max(0, outer.at - 2), outer.at);
  return angle && before.trim() === ':' && sharedCloserAhead(pairing, next);
}

/** Closes at a paragraph's end what does not run on, and says whether a quotation does. */
function settle(pairing: Pairing, index: number): void {
  const outer = pairing.open.find((mark) => mark.family !== 'single');
  pairing.open = [];
  if (outer === undefined) return;
  if (runsOn(pairing, outer, index)) pairing.open = [outer];
  else pairing.spans.push(boundedSpan(pairing, outer, index));
}

function boundedSpan(pairing: Pairing, { at, family }: Mark, index: number): MarkedSpan {
  const last = family === 'angle' ? lastAngle(pairing, index) : null;
  if (last !== null) return { start: at, end: last.at + 1, closed: true };
  return { start: at, end: pairing.paragraphs[index]?.end ?? at + 1, closed: false };
}

/** Takes a paragraph's marks; the first, when it only re-opens a running quotation, is passed over. */
function takeParagraph(pairing: Pairing, index: number): void {
  const marks = pairing.marks[index] ?? [];
  const runs = pairing.open.length > 0;
  const reopens = runs && startsWithOpener(pairing, index);
  for (const mark of reopens ? marks.slice(1) : marks) take(pairing, mark);
  settle(pairing, index);
}

/**
 * Pairs the quotation marks of a whole body with a stack: quotations over several paragraphs, nested
 * ones, mismatched marks, and missing closers, which never run past their paragraph. The spans come
 * in the order of their beginnings, outer ones first.
 */
export function pairMarks({ text, paragraphs }: Omit<MarkedText, 'marks'>): MarkedSpan[] {
  const marks = paragraphs.map((paragraph) => readMarks(text, paragraph));
  const pairing: Pairing = { text, paragraphs, marks, open: [], spans: [] };
  for (const index of paragraphs.keys()) takeParagraph(pairing, index);
  return pairing.spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
