/**
 * How a quote is written down so that it can be found again in a later version of its article: a W3C
 * TextQuoteSelector (`exact`, `prefix`, `suffix`) with a TextPositionSelector (`start`, `end`). All strings are copied
 * letter by letter from the article's text, whose paragraphs are joined by one line feed.
 */
export interface QuoteSelector {
  /** The quoted words. */
  exact: string;
  /** What stood right before them: 32 UTF-16 units or more, less only where the text begins. */
  prefix: string;
  /** What stood right after them: 32 UTF-16 units or more, less only where the text ends. */
  suffix: string;
  /** UTF-16 offset of the first unit in the article's text; NaN when it is not known. */
  start: number;
  /** UTF-16 offset behind the last unit. */
  end: number;
  /** The paragraph or paragraphs that the quote stood in, to be shown when it is gone. */
  paragraph: string;
  /** How often the exact words stood in the article, this place counted; 0 when it is not known. */
  copies: number;
}
