import type { SavedArticle } from '../../../core/saved/saved-article.ts';
import type { SavedQuote } from '../../../core/saved/saved-quote.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';

/** All that the database holds, as the browser gives it. */
export interface Contents {
  version: number;
  quotes: SavedQuote[];
  articles: SavedArticle[];
  history: { calls: string[]; articles: string[]; action: { kind: string } }[];
}

/** Reads the whole database beside the store. */
export function readContents(browser: BrowserSession): Promise<Contents> {
  return browser.inBackground(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- what is sent stands alone
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('unknown')));
      });
    const database = await result(indexedDB.open('quotes'));
    const stores = ['quotes', 'articles', 'history'];
    const transaction = database.transaction(stores, 'readonly');
    const all = stores.map((name) => result(transaction.objectStore(name).getAll()));
    const [quotes, articles, history] = await Promise.all(all);
    const { version } = database;
    database.close();
    return { version, quotes, articles, history } as unknown as Contents;
  });
}

/** Puts a record into a store of the database, past Sitat, and makes the database of a version, where one is given. */
export function plantRecord(
  browser: BrowserSession,
  store: string,
  record: object,
  version?: number,
): Promise<void> {
  return browser.inBackground(
    async (_api, name: string, value: object, asked: number | null) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('quotes', asked ?? undefined);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('unknown')));
      });
      await new Promise((resolve, reject) => {
        const transaction = database.transaction(name, 'readwrite');
        transaction.objectStore(name).put(value);
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', reject);
      });
      database.close();
    },
    store,
    record,
    version ?? null,
  );
}

/** Deletes the database; an open connection gives way. */
export function deleteContents(browser: BrowserSession): Promise<void> {
  return browser.inBackground(
    () =>
      new Promise<void>((resolve, reject) => {
        const deletion = indexedDB.deleteDatabase('quotes');
        deletion.addEventListener('success', () => resolve());
        deletion.addEventListener('error', reject);
        deletion.addEventListener('blocked', reject);
      }),
  );
}
