import type { Basis, Span } from '../quotes/quotation.ts';

/** Who speaks, as the article or the reader names them. */
export interface Speaker {
  name: string;
  role: string | null;
}

/** What a speaker's name rests on. */
export interface Evidence {
  /** `reader` when the reader has said who speaks; null when nobody is named. */
  basis: Basis | 'reader' | null;
  /** The words that stand for the speaker: `the minister`, `he`; null where there are none. */
  words: string | null;
  /**
   * How many paragraphs above the quotation the full name stands, or for a speaker who goes on, the words that
   * name him; negative when it stands below, null when it is not told apart from `words`.
   */
  above: number | null;
}

/** A quotation of the article as the panel shows it; a span of the article's text. */
export interface Quote extends Span {
  /** Its place among the quotations, from 0, and its name while the panel is open. */
  index: number;
  /** The quotation with its marks, its paragraphs joined by one space. */
  words: string;
  /** Which line of the text it begins in, from 0. */
  paragraph: number;
  speaker: Speaker | null;
  evidence: Evidence;
  /** Whether the name has been concluded from something other than itself. */
  isInferred: boolean;
}

/** Whether two quotations have the same speaker, or both have none. */
export function hasSameSpeaker(one: Quote, other: Quote): boolean {
  return one.speaker?.name === other.speaker?.name;
}
