import { endOfWord, foldUnit, isWordUnit } from './word-letters.ts';

/** The words of a text in order. */
export interface Words {
  count: number;
  /** UTF-16 offsets of the words' first units. */
  starts: Int32Array;
  /** One number a word, the same for both cases. */
  hashes: Int32Array;
}

/** The words of a text, and where each of them stands. */
export interface WordIndex extends Words {
  /** How often a word stands in the text; now and then a little more than that. */
  frequency: (hash: number) => number;
  /** The numbers of the words with this hash, ascending. */
  occurrences: (hash: number) => readonly number[];
}

/** Reads the words of a text: runs of letters and digits. */
export function readWords(text: string): Words {
  const starts = new Int32Array(text.length);
  const hashes = new Int32Array(text.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const end = isWordUnit(text.charCodeAt(at)) ? endOfWord(text, at) : at;
    if (end > at) {
      starts[count] = at;
      hashes[count] = hashOf(text, at, end);
      count += 1;
    }
    at = Math.max(end, at + 1);
  }
  return { count, starts: starts.slice(0, count), hashes: hashes.slice(0, count) };
}

/** FNV-1a over the folded units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}

/** Reads and indexes the words of a text: a hash table in typed arrays, whose chains are in the order of the text. */
export function indexWords(text: string): WordIndex {
  const words = readWords(text);
  const size = 2 ** Math.ceil(Math.log2(words.count * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const sizes = new Int32Array(size);
  const next = new Int32Array(words.count);
  for (let word = words.count - 1; word >= 0; word--) {
    const slot = (words.hashes[word] ?? 0) & (size - 1);
    next[word] = heads[slot] ?? -1;
    heads[slot] = word;
    sizes[slot] = (sizes[slot] ?? 0) + 1;
  }
  const chains = new Map<number, readonly number[]>();
  const chainOf = (hash: number): readonly number[] => {
    const found: number[] = [];
    let word = heads[hash & (size - 1)] ?? -1;
    while (word >= 0) {
      if (words.hashes[word] === hash) found.push(word);
      word = next[word] ?? -1;
    }
    chains.set(hash, found);
    return found;
  };
  return {
    ...words,
    frequency: (hash) => sizes[hash & (size - 1)] ?? 0,
    occurrences: (hash) => chains.get(hash) ?? chainOf(hash),
  };
}

/** The number of the first word that begins at `offset` or behind it; `count` when there is none. */
export function firstWordFrom({ starts, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
