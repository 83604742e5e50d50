import type { WordIndex } from './word-index.ts';

/** Words that stand in a row, `first` being the number of the first one counted from the quote's first word. */
export interface WordRow {
  hashes: readonly number[];
  first: number;
}

/** More occurrences than this are not looked at for one quote: the rarest words come first. */
const MOST_HITS = 200;
/** So many places are proposed at most. */
const MOST_PLACES = 4;

interface Hit {
  /** The number of the text's word at which the quote would begin. */
  start: number;
  weight: number;
}

/**
 * Proposes where in the text a row of words may stand, best first: rare words of the row vote for the place that each of
 * their occurrences implies. Returns numbers of the text's words.
 */
export function proposeStarts(words: WordIndex, row: WordRow): number[] {
  const hits = hitsOf(words, row).toSorted((a, b) => a.start - b.start);
  const reach = Math.min(30, 3 + Math.floor(row.hashes.length / 4));
  const starts: number[] = [];
  let left = hits;
  while (starts.length < MOST_PLACES && left.length > 0) {
    const { from, to } = densest(left, reach);
    const middle = left[(from + to) >>> 1]?.start ?? 0;
    starts.push(middle);
    left = left.filter(({ start }) => Math.abs(start - middle) > reach);
  }
  return starts;
}

function hitsOf(words: WordIndex, { hashes, first }: WordRow): Hit[] {
  const tokens = hashes.map((hash, number) => ({
    hash,
    place: first + number,
    frequency: words.frequency(hash),
  }));
  const known = tokens.filter(({ frequency }) => frequency > 0);
  known.sort((a, b) => a.frequency - b.frequency);
  const hits: Hit[] = [];
  for (const { hash, place, frequency } of known) {
    if (hits.length + frequency > MOST_HITS) break;
    const weight = Math.log2(1 + words.count / frequency);
    for (const occurrence of words.occurrences(hash)) {
      hits.push({ start: occurrence - place, weight });
    }
  }
  return hits;
}

/** The stretch of the sorted hits, `reach` words wide at most, that weighs most; first and last index. */
function densest(hits: readonly Hit[], reach: number): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let most = 0;
  let sum = 0;
  let from = 0;
  for (const [to, hit] of hits.entries()) {
    sum += hit.weight;
    while ((hits[from]?.start ?? 0) < hit.start - reach) {
      sum -= hits[from]?.weight ?? 0;
      from += 1;
    }
    if (sum > most) [most, best] = [sum, { from, to }];
  }
  return best;
}
