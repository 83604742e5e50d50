import type { FoundQuotes, QuoteCalls } from '../core/saved/calls.ts';
import type { HistoryEntry } from '../core/saved/history.ts';
import { readEntry } from '../core/saved/read-entry.ts';
import { readArticle, readQuote } from '../core/saved/read-record.ts';
import type { SavedArticle } from '../core/saved/saved-article.ts';
import type { SavedQuote } from '../core/saved/saved-quote.ts';
import type { Reading } from './quote-database.ts';

const isThere = <T>(value: T | null): value is T => value !== null;

/** The saved quotes of an article, by any of its addresses. */
export async function findQuotes(
  transaction: Reading,
  addresses: readonly string[],
): Promise<FoundQuotes> {
  const articles = await articlesAt(transaction, addresses);
  const keys = new Set([...articles.map(({ key }) => key), ...addresses]);
  const index = transaction.objectStore('quotes').index('article');
  const records = await Promise.all([...keys].map((key) => index.getAll(key)));
  const quotes = records.flat().map(readQuote);
  const readable = quotes.filter(isThere);
  return { articles, quotes: readable, unreadable: quotes.length - readable.length };
}

/** The articles that some addresses lead to, each once. */
export async function articlesAt(
  transaction: Reading,
  addresses: readonly string[],
): Promise<SavedArticle[]> {
  const index = transaction.objectStore('articles').index('aliases');
  const records = await Promise.all(addresses.map((address) => index.getAll(address)));
  const articles = records.flat().map(readArticle).filter(isThere);
  return [...new Map(articles.map((article) => [article.key, article])).values()];
}

/** How many quotes are saved of some articles, by key, or with null of all. */
export async function countQuotes(
  transaction: Reading,
  articles: readonly string[] | null,
): Promise<QuoteCalls['count']['result']> {
  const keys = articles ?? (await transaction.objectStore('articles').getAllKeys());
  const index = transaction.objectStore('quotes').index('article');
  const counts = await Promise.all(keys.map(async (key) => [key, await index.count(key)] as const));
  return { counts: Object.fromEntries(counts) };
}

/** The quotes of some ids that are there, by id. */
export async function quotesById(
  transaction: Reading,
  ids: readonly string[],
): Promise<Map<string, SavedQuote>> {
  const store = transaction.objectStore('quotes');
  const records = await Promise.all(ids.map((id) => store.get(id)));
  const quotes = records.map(readQuote).filter(isThere);
  return new Map(quotes.map((quote) => [quote.id, quote]));
}

/** The articles of some keys that are there. */
export async function articlesByKey(
  transaction: Reading,
  keys: readonly string[],
): Promise<SavedArticle[]> {
  const store = transaction.objectStore('articles');
  const records = await Promise.all(keys.map((key) => store.get(key)));
  return records.map(readArticle).filter(isThere);
}

/** The entries of the history that can be read, in order; of one state, or all. */
export async function readHistory(
  transaction: Reading,
  state?: HistoryEntry['state'],
): Promise<HistoryEntry[]> {
  const store = transaction.objectStore('history');
  const records = await (state === undefined ? store.getAll() : store.index('state').getAll(state));
  return records.map(readEntry).filter(isThere);
}

/** The entry that a call has made or turned; null when it has not been done yet. */
export async function findEntry(transaction: Reading, call: string): Promise<HistoryEntry | null> {
  return readEntry(await transaction.objectStore('history').index('calls').get(call));
}
