/** A stretch of the article's text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}

/** What a speaker's name rests on: the words of the attribution, or the run of the text. */
export type Basis = 'named' | 'surname' | 'role' | 'pronoun' | 'continued';

/**
 * A quotation found in an article. `start` is at the opening mark and `end` after the closing one; a
 * speech opened by a dash has no marks, there both lie at the words themselves.
 */
export interface Quotation extends Span {
  /** `speech`: words that somebody said or wrote; `other`: a title, a term, a motto, a nested quotation. */
  kind: 'speech' | 'other';
  /** The fullest name that the article gives, or the words for a person or a body that has no other name. */
  speaker: string | null;
  /** The speaker's role in the article's words, without an article before it. */
  role: string | null;
  basis: Basis | null;
  /** The words that name the speaker at this quotation. */
  mention: Span | null;
  /** The words elsewhere in the article that `speaker` was taken from, when they are not the mention. */
  antecedent: Span | null;
  /** How likely the speaker is right, 0 to 1 (when there is no speaker: how likely the quotation is speech). */
  confidence: number;
}
