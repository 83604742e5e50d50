import type { Article } from '../article/article.ts';

/** An article that has saved quotes: the record that the database holds. Times are ms since 1970. */
export interface SavedArticle extends Pick<
  Article,
  'title' | 'siteName' | 'section' | 'byline' | 'published' | 'lang'
> {
  /** Its canonical address when the first quote was saved; it stays when other addresses become known. */
  key: string;
  /** All canonical addresses that lead to it, the key among them. */
  aliases: string[];
  /** The address that opens it, as the browser had it. */
  address: string;
  /** SHA-256, in hex, of its text in UTF-8 at the last look; empty when it is not known. */
  textHash: string;
  savedAt: number;
  /** When its text was last compared with the saved quotes. */
  lastCheckedAt: number;
}

/** What a page tells of its article; the store adds the rest. */
export type ArticleFacts = Omit<SavedArticle, 'textHash' | 'savedAt' | 'lastCheckedAt'>;

/**
 * The record of an article that is known already, with what a later look tells of it: the later facts, all addresses of
 * both, the key and the time of the first.
 */
export function mergeArticles(known: SavedArticle, later: SavedArticle): SavedArticle {
  const { key, savedAt } = known;
  const aliases = [...new Set([...known.aliases, ...later.aliases])];
  const newer = later.lastCheckedAt >= known.lastCheckedAt ? later : known;
  return { ...newer, key, savedAt, aliases };
}
