import {
  articlesOf,
  changeOf,
  inverseOf,
  performAction,
  quotesOf,
  type Action,
  type Outcome,
} from '../core/saved/actions.ts';
import type { CheckRequest, Effect, QuoteCalls } from '../core/saved/calls.ts';
import {
  entryOf,
  findTurn,
  HISTORY_LENGTH,
  isCutOff,
  turnEntry,
  type Direction,
  type NewEntry,
} from '../core/saved/history.ts';
import {
  mergeArticles,
  type ArticleFacts,
  type SavedArticle,
} from '../core/saved/saved-article.ts';
import { addSighting, type NewQuote, type SavedQuote } from '../core/saved/saved-quote.ts';
import type { Reading, Writing } from './quote-database.ts';
import { articlesAt, articlesByKey, findEntry, quotesById, readHistory } from './quote-reads.ts';

/** Which call acts, by its UUID, and when, in ms since 1970. */
export interface Act {
  id: string;
  now: number;
}

/** What is saved: quotes, with what the store knows beside them. */
export interface Saving extends Pick<SavedQuote, 'textHash' | 'savedWith'> {
  article: ArticleFacts;
  quotes: readonly NewQuote[];
}

/** Saves new quotes with their article: the one that is known by one of its addresses already, if there is one. */
export async function saveQuotes(
  transaction: Writing,
  { article: facts, quotes: added, textHash, savedWith }: Saving,
  act: Act,
): Promise<Effect> {
  const fresh = { ...facts, textHash, savedAt: act.now, lastCheckedAt: act.now };
  const [known] = await articlesAt(transaction, facts.aliases);
  const article = known === undefined ? fresh : mergeArticles(known, fresh);
  const quotes = added.map((quote) => {
    const { createdAt: changedAt } = quote;
    return { ...quote, article: article.key, changedAt, textHash, savedWith, sightings: [] };
  });
  return doOnce(transaction, { kind: 'add', quotes, articles: [article] }, act);
}

/** Changes fields of quotes; null when none of them is there. */
export async function changeQuotes(
  transaction: Writing,
  { changes: asked }: QuoteCalls['change']['request'],
  act: Act,
): Promise<Effect | null> {
  const ids = asked.map(({ id }) => id);
  const current = await quotesById(transaction, ids);
  const changes = asked.flatMap(({ id, patch }) => {
    const quote = current.get(id);
    return (quote === undefined ? null : changeOf(quote, patch)) ?? [];
  });
  const effect = await doOnce(transaction, { kind: 'change', changes }, act);
  if (current.size === 0 && effect.kind === null) return null;
  // A quote that has the new values already is part of the answer too.
  return { ...effect, ...(await standingOf(transaction, ids)) };
}

/** Removes quotes, and the articles that are left without any. */
export async function removeQuotes(
  transaction: Writing,
  ids: readonly string[],
  act: Act,
): Promise<Effect> {
  const quotes = [...(await quotesById(transaction, ids)).values()];
  const effect = await doOnce(transaction, { kind: 'remove', quotes, articles: [] }, act);
  return { ...effect, ...(await standingOf(transaction, ids)) };
}

/** Undoes an action, or does it again. */
export async function turnHistory(
  transaction: Writing,
  direction: Direction,
  article: string | null,
  act: Act,
): Promise<Effect> {
  const before = await findEntry(transaction, act.id);
  if (before !== null) return effectOf(transaction, before.action);
  const found = findTurn(await readHistory(transaction), direction, article);
  if (found === null) return { kind: null, articles: [], quotes: [], removed: [] };
  const asked = await withArticles(transaction, inverseOf(found.action));
  const current = await quotesById(transaction, quotesOf(asked));
  const turned = turnEntry({ ...found, action: inverseOf(asked) }, current, act);
  await apply(transaction, turned.outcome);
  await transaction.objectStore('history').put(turned.entry);
  return effectOf(transaction, turned.entry.action);
}

/** Writes down what a look at an article found of its quotes. */
export async function checkQuotes(
  transaction: Writing,
  { article: key, sightings }: Omit<CheckRequest, 'text'>,
  textHash: string,
  now: number,
): Promise<Effect> {
  const ids = sightings.map(({ id }) => id);
  const current = await quotesById(transaction, ids);
  const changed = sightings.flatMap(({ id, ...seen }) => {
    const quote = current.get(id);
    if (quote?.article !== key) return [];
    const looked = addSighting(quote, seen, { at: now, textHash });
    return looked === quote ? [] : looked;
  });
  await Promise.all(changed.map((quote) => transaction.objectStore('quotes').put(quote)));
  const [article] = await articlesByKey(transaction, [key]);
  if (article !== undefined) {
    await transaction.objectStore('articles').put({ ...article, textHash, lastCheckedAt: now });
  }
  const kind = changed.length === 0 ? null : 'change';
  return { kind, articles: [key], ...(await standingOf(transaction, ids)) };
}

/** Does an action and remembers it, unless this call has done so before. */
async function doOnce(transaction: Writing, asked: Action, act: Act): Promise<Effect> {
  const before = await findEntry(transaction, act.id);
  if (before !== null) return effectOf(transaction, before.action);
  const action = await withArticles(transaction, asked);
  const current = await quotesById(transaction, quotesOf(action));
  const outcome = performAction(action, current, act.now);
  await apply(transaction, outcome);
  if (outcome.action !== null)
    await remember(transaction, entryOf(outcome.action, act.id, act.now));
  const kind = outcome.action?.kind ?? null;
  return { ...(await effectOf(transaction, action)), kind };
}

/** An action that removes quotes keeps their articles as they are at that moment, so that they can come back. */
async function withArticles(transaction: Reading, action: Action): Promise<Action> {
  if (action.kind !== 'remove') return action;
  const current = await articlesByKey(transaction, articlesOf(action));
  const gone = action.articles.filter(({ key }) => current.every((article) => article.key !== key));
  return { ...action, articles: [...current, ...gone] };
}

async function apply(transaction: Writing, { action, put, removed }: Outcome): Promise<void> {
  const store = transaction.objectStore('quotes');
  await Promise.all([
    ...put.map((quote) => store.put(quote)),
    ...removed.map((id) => store.delete(id)),
  ]);
  if (action?.kind === 'add') await putArticles(transaction, action.articles);
  if (action?.kind === 'remove') await deleteEmpty(transaction, articlesOf(action));
}

async function putArticles(transaction: Writing, articles: readonly SavedArticle[]): Promise<void> {
  const keys = articles.map(({ key }) => key);
  const current = new Map(
    (await articlesByKey(transaction, keys)).map((article) => [article.key, article]),
  );
  const store = transaction.objectStore('articles');
  await Promise.all(
    articles.map((article) => {
      const known = current.get(article.key);
      return store.put(known === undefined ? article : mergeArticles(known, article));
    }),
  );
}

async function deleteEmpty(transaction: Writing, keys: readonly string[]): Promise<void> {
  const index = transaction.objectStore('quotes').index('article');
  const store = transaction.objectStore('articles');
  await Promise.all(
    keys.map(async (key) => {
      if ((await index.count(key)) === 0) await store.delete(key);
    }),
  );
}

/** Puts a new entry at the end of the history, and takes out what it cuts off and what is too old. */
async function remember(transaction: Writing, entry: NewEntry): Promise<void> {
  const store = transaction.objectStore('history');
  const undone = await readHistory(transaction, 'undone');
  const cut = undone.filter((other) => isCutOff(other, entry)).map(({ order }) => order);
  await store.add(entry);
  const old = (await store.getAllKeys()).slice(0, -HISTORY_LENGTH);
  await Promise.all([...new Set([...cut, ...old])].map((order) => store.delete(order)));
}

async function effectOf(transaction: Reading, action: Action): Promise<Effect> {
  const standing = await standingOf(transaction, quotesOf(action));
  return { kind: action.kind, articles: articlesOf(action), ...standing };
}

async function standingOf(
  transaction: Reading,
  ids: readonly string[],
): Promise<Pick<Effect, 'quotes' | 'removed'>> {
  const current = await quotesById(transaction, ids);
  return { quotes: [...current.values()], removed: ids.filter((id) => !current.has(id)) };
}
