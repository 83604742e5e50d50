/** An image that belongs to the article; `src` is absolute, the strings are plain text. */
export interface ArticleImage {
  src: string;
  alt: string;
  caption: string | null;
}

/**
 * What the extraction check counted: paragraphs and quotation marks of the page's article against
 * those of the panel. Counts of blocks and of paired quotations, never of characters.
 */
export interface ExtractionCheck {
  paragraphsInPage: number;
  paragraphsShown: number;
  quotationsInPage: number;
  quotationsShown: number;
}

/** The facts of an article, all of them plain text; `null` where the page does not tell. */
export interface Article {
  /** Canonical address: one for all the ways in which a page can be reached. */
  url: string;
  title: string;
  siteName: string;
  section: string | null;
  byline: string | null;
  /** ISO 8601 date (`2025-09-22`) or date and time with offset (`2025-09-22T10:20:00+04:00`). */
  published: string | null;
  /** BCP 47 language of the text, `und` when unknown. */
  lang: string;
  direction: 'ltr' | 'rtl';
  leadImage: ArticleImage | null;
  /** Words of the body, headline excluded. */
  wordCount: number;
  /** Null until the whole body is shown. */
  check: ExtractionCheck | null;
}

/** Why a page shows no article. Each has a message of its own in the catalogue. */
export type NoArticleReason = 'front-page' | 'list' | 'too-short' | 'not-a-page' | 'unreadable';
