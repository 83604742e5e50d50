import { hasSameSpeaker, type Quote } from './quote.ts';

/** Quotations that follow one another and have one speaker; at least one. */
export interface Run {
  first: Quote;
  /** How many they are. */
  length: number;
}

/** The runs of an article: a speaker is named once for each. */
export function runsOf(quotes: readonly Quote[]): Run[] {
  const runs: Run[] = [];
  for (const quote of quotes) {
    const run = runs.at(-1);
    if (run !== undefined && hasSameSpeaker(run.first, quote)) run.length += 1;
    else runs.push({ first: quote, length: 1 });
  }
  return runs;
}
