import { readWords } from './word-index.ts';

/** Longer wordings are compared by the words they share, in whatever order. */
const ALIGNED_WORDS = 400;

/**
 * How much of two wordings is the same, from 0 (no word) to 1: the common beginning and end in letters, or, when that
 * is less than half, the words in the same order.
 */
export function likeness(before: string, after: string): number {
  const longest = Math.max(before.length, after.length);
  if (longest === 0) return 1;
  const edges = commonEdges(before, after) / longest;
  return edges >= 0.5 ? edges : Math.max(edges, sharedWords(before, after));
}

function commonEdges(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)
  ) {
    tail += 1;
  }
  return head + tail;
}

function sharedWords(before: string, after: string): number {
  const one = readWords(before).hashes;
  const other = readWords(after).hashes;
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 0;
  if (longest > ALIGNED_WORDS) return sharedBag(one, other) / longest;
  return longestCommon(one, other) / longest;
}

function sharedBag(one: Int32Array, other: Int32Array): number {
  const left = new Map<number, number>();
  for (const hash of one) left.set(hash, (left.get(hash) ?? 0) + 1);
  let shared = 0;
  for (const hash of other) {
    const count = left.get(hash) ?? 0;
    if (count > 0) shared += 1;
    left.set(hash, count - 1);
  }
  return shared;
}

/** Length of the longest common subsequence of two lists; see `commonTable` for its costs. */
export function longestCommon(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return commonTable(one, other).at(-1) ?? 0;
}

/**
 * Lengths of the longest common subsequences of all beginnings of two lists, row by row, one row more than `one` is long and
 * as wide as `other` is long and one. Time and room are the product of their lengths: for lists of some hundreds.
 */
export function commonTable(one: ArrayLike<number>, other: ArrayLike<number>): Uint16Array {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let row = 1; row <= one.length; row++) {
    const value = one[row - 1];
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const above = table[at - width] ?? 0;
      const left = table[at - 1] ?? 0;
      const longest = value === other[column - 1] ? (table[at - width - 1] ?? 0) + 1 : 0;
      table[at] = Math.max(above, left, longest);
    }
  }
  return table;
}
