import { detectQuotations } from '../../../core/quotes/detect-quotations.ts';

/** What a quotation is expected to be: its words and its speaker. */
export type Expected = readonly [words: string, speaker: string | null];

/** An invented text and the speech that is in it. */
export interface Case {
  name: string;
  text: string;
  speech: readonly Expected[];
}

/** The speech of a text in the form of `Case.speech`. */
export function speechOf(text: string, lang: string): Expected[] {
  return detectQuotations(text, lang)
    .filter(({ kind }) => kind === 'speech')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker]);
}
