import { commonTable } from './likeness.ts';

/** Words of the quote and of the text that are the same, by their numbers, in order. */
interface Pair {
  own: number;
  there: number;
}

/** Where a quote's words lie in a stretch of the text: numbers of the first word, and of the one behind the last. */
export interface WordSpan {
  first: number;
  behind: number;
}

/** What is aligned: the saved words with their context, and a stretch of the text. */
interface Alignment {
  /** Hashes of the context before, the quote, the context after. */
  saved: readonly number[];
  /** The numbers, in `saved`, of the quote's first word and of the first one behind it. */
  quote: WordSpan;
  /** Hashes of the words of the text. */
  there: readonly number[];
}

/** A lone word further than this from the others, in words, was matched by chance. */
const STRAY = 4;

/**
 * Aligns a quote in its saved context with a stretch of the text and tells which words of the stretch are the
 * quote's now. Null when no word of the quote stands there, unless its neighbours do on both sides.
 */
export function alignWords({ saved, quote, there }: Alignment): WordSpan | null {
  const pairs = pairsOf(saved, there);
  const own = withoutStrays(
    pairs.filter((pair) => pair.own >= quote.first && pair.own < quote.behind),
  );
  const [head, tail] = [own[0], own.at(-1)];
  const before = pairs.findLast((pair) => pair.own < quote.first && isBelow(pair, head)) ?? null;
  const after = pairs.find((pair) => pair.own >= quote.behind && isBelow(tail, pair)) ?? null;
  if (head === undefined || tail === undefined) return between(before, after, quote);
  const first = startOf(before, head, quote.first);
  return { first, behind: Math.min(endOf(tail, after, quote.behind), there.length) };
}

function isBelow(one: Pair | undefined, other: Pair | undefined): boolean {
  return one === undefined || other === undefined || one.there < other.there;
}

/** What stands between the quote's two neighbours. */
function between(before: Pair | null, after: Pair | null, quote: WordSpan): WordSpan | null {
  if (before?.own !== quote.first - 1 || after?.own !== quote.behind) return null;
  const [first, behind] = [before.there + 1, after.there];
  return first < behind ? { first, behind } : null;
}

/** Where the quote begins, given the last known word before it and the first known word of its own. */
function startOf(before: Pair | null, head: Pair, first: number): number {
  const missing = head.own - first;
  if (before === null) return Math.max(0, head.there - missing);
  return head.there - shareOf(head.there - before.there - 1, missing, first - before.own - 1);
}

/** Where the quote ends, given the last known word of its own and the first known word after it. */
function endOf(tail: Pair, after: Pair | null, behind: number): number {
  const missing = behind - tail.own - 1;
  if (after === null) return tail.there + 1 + missing;
  return tail.there + 1 + shareOf(after.there - tail.there - 1, missing, after.own - behind);
}

/** How many of the new words between two known ones stand for missing words of the quote, not of its context. */
function shareOf(fresh: number, missing: number, missingBeside: number): number {
  if (missing === 0) return 0;
  return Math.round((fresh * missing) / (missing + missingBeside));
}

function pairsOf(saved: readonly number[], there: readonly number[]): Pair[] {
  const table = commonTable(saved, there);
  const width = there.length + 1;
  const pairs: Pair[] = [];
  let [own, other] = [saved.length, there.length];
  while (own > 0 && other > 0) {
    const here = table[own * width + other];
    if (here === table[own * width + other - 1]) other -= 1;
    else if (here === table[(own - 1) * width + other]) own -= 1;
    else {
      own -= 1;
      other -= 1;
      pairs.push({ own, there: other });
    }
  }
  return pairs.toReversed();
}

/** Leaves out words at either end that stand alone, far from the others. */
function withoutStrays(pairs: readonly Pair[]): readonly Pair[] {
  let from = 0;
  let to = pairs.length;
  while (to - from > 1 && isApart(pairs[from], pairs[from + 1])) from += 1;
  while (to - from > 1 && isApart(pairs[to - 2], pairs[to - 1])) to -= 1;
  return pairs.slice(from, to);
}

function isApart(one: Pair | undefined, next: Pair | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return next.there - one.there - (next.own - one.own) > STRAY;
}
