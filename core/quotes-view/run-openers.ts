import { hasSameSpeaker, type Quote } from './quote.ts';

/** The quotations that open a run by one speaker, in order: a speaker is named once for each run. */
export function runOpeners(quotes: readonly Quote[]): Quote[] {
  return quotes.filter((quote, order) => {
    const before = quotes[order - 1];
    return before === undefined || !hasSameSpeaker(before, quote);
  });
}
