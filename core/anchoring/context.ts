import { longestCommon } from './likeness.ts';
import { firstWordFrom, type Words } from './word-index.ts';

/** Words next to a quote that decide whether it stands in its context. */
const NEAR = 6;
/** More context than this is not compared word by word. */
const FAR = 80;
/** How many words may have been put in between. */
const SLACK = 2;
/** A context shorter than this many units ended because the text did. */
const REACHES_EDGE = 32;
/** Stands for the words before the first and after the last one of a text. */
const EDGE = 0x7fff_fff1;

/** The words saved next to a quote on one side, the nearest first, padded where the text ended. */
export type Side = readonly number[];

/** How much of the saved context stands next to a place. */
export interface ContextMatch {
  /** The nearest words before and after it that are as saved, in their order: 0 to 1 each. */
  before: number;
  after: number;
  /** The same for all of the saved context, up to 80 words: tells places apart whose near context is the same. */
  far: number;
  /** Whether every saved word of the context stands there. */
  whole: boolean;
}

/** The words of a context before a quote or after it, the nearest first. `length` is the context's, in UTF-16 units. */
export function sideOf(words: Words, length: number, isBefore: boolean): Side {
  const hashes = Array.from(words.hashes);
  const nearest = (isBefore ? hashes.toReversed() : hashes).slice(0, FAR);
  if (length >= REACHES_EDGE) return nearest;
  const missing = Math.max(0, NEAR - nearest.length);
  return [...nearest, ...Array.from({ length: missing }, () => EDGE)];
}

/** Compares the saved context with the words around a place of the text, given by the words it begins and ends at. */
export function matchContext(
  words: Words,
  place: { first: number; behind: number },
  { before, after }: { before: Side; after: Side },
): ContextMatch {
  const back = matchSide(before, (step) => words.hashes[place.first - 1 - step] ?? EDGE);
  const forth = matchSide(after, (step) => words.hashes[place.behind + step] ?? EDGE);
  return {
    before: back.near,
    after: forth.near,
    far: (back.far + forth.far) / 2,
    whole: back.far === 1 && forth.far === 1,
  };
}

/** The words that a stretch of the text begins at and that begins behind it. */
export function wordsAt(
  words: Words,
  start: number,
  end: number,
): { first: number; behind: number } {
  return { first: firstWordFrom(words, start), behind: firstWordFrom(words, end) };
}

function matchSide(saved: Side, now: (step: number) => number): { near: number; far: number } {
  if (saved.length === 0) return { near: 0, far: 0 };
  const run = saved.findIndex((hash, step) => hash !== now(step));
  if (run < 0) return { near: 1, far: 1 };
  const near = saved.slice(0, NEAR);
  const share = run >= NEAR ? 1 : commonShare(near, now);
  return { near: share, far: saved.length <= NEAR ? share : commonShare(saved, now) };
}

function commonShare(saved: Side, now: (step: number) => number): number {
  const current = Array.from({ length: saved.length + SLACK }, (_, step) => now(step));
  return longestCommon(saved, current) / saved.length;
}

/** Whether a place has the context of the quote: most of it on one side, or half of it on both. */
export function isInContext({ before, after }: ContextMatch): boolean {
  return Math.max(before, after) >= 0.6 || before + after >= 0.9;
}
