import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
  MIGRATIONS,
  migrateRecord,
  type MigratedKind,
  type Migration,
} from '../core/saved/migrations.ts';

/** What is in the database. Records are unknown until they have been read (`core/saved/read-record.ts`). */
interface QuoteSchema extends DBSchema {
  /** Saved quotes, by `id`. */
  quotes: { key: string; value: unknown; indexes: { article: string } };
  /** Saved articles, by `key`. */
  articles: { key: string; value: unknown; indexes: { aliases: string } };
  /** The last actions, by `order`, which the database counts. */
  history: { key: number; value: unknown; indexes: { calls: string; state: string } };
}

type StoreName = 'quotes' | 'articles' | 'history';

const STORES: StoreName[] = ['quotes', 'articles', 'history'];

/** The open database of quotes. */
export type QuoteDatabase = IDBPDatabase<QuoteSchema>;

type QuoteTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  QuoteSchema,
  StoreName[],
  Mode
>;

/** A transaction over the whole database that may write. */
export type Writing = QuoteTransaction<'readwrite'>;
/** A transaction over the whole database. */
export type Reading = QuoteTransaction<'readonly'> | Writing;

const NAME = 'quotes';

/**
 * Opens the database of the extension's own origin, makes it where there is none, and brings one of an older schema to this
 * one, all or nothing. Rejects with a `VersionError` when it is of a later schema; it is left as it is.
 * @param lost called when the connection has ended: a newer version of Sitat needs the database, or the browser took it away
 */
export function openQuotes(
  lost: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<QuoteDatabase> {
  return openDB<QuoteSchema>(NAME, 1 + migrations.length, {
    upgrade: (database, from, _to, transaction) => {
      if (from === 0) createStores(database);
      else void migrateAll(transaction, migrations.slice(from - 1));
    },
    blocking: (_from, _to, event) => {
      lost();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: lost,
  });
}

function createStores(database: QuoteDatabase): void {
  database.createObjectStore('quotes', { keyPath: 'id' }).createIndex('article', 'article');
  database
    .createObjectStore('articles', { keyPath: 'key' })
    .createIndex('aliases', 'aliases', { multiEntry: true });
  const history = database.createObjectStore('history', { keyPath: 'order', autoIncrement: true });
  history.createIndex('calls', 'calls', { multiEntry: true });
  history.createIndex('state', 'state');
}

/** A step that fails leaves the database as it was; then opening it rejects. */
async function migrateAll(
  transaction: QuoteTransaction<'versionchange'>,
  steps: readonly Migration[],
): Promise<void> {
  try {
    await transaction.objectStore('history').clear();
    await migrate(transaction, 'quotes', steps);
    await migrate(transaction, 'articles', steps);
  } catch (error) {
    console.warn('Sitat could not bring the saved quotes to its newest form:', error);
    await abort(transaction);
  }
}

/** One record after the other, so that memory stays bounded. */
async function migrate(
  transaction: QuoteTransaction<'versionchange'>,
  kind: MigratedKind,
  steps: readonly Migration[],
): Promise<void> {
  let cursor = await transaction.objectStore(kind).openCursor();
  while (cursor !== null) {
    // oxlint-disable-next-line no-await-in-loop
    await cursor.update(migrateRecord(kind, cursor.value, steps));
    // oxlint-disable-next-line no-await-in-loop
    cursor = await cursor.continue();
  }
}

/**
 * Does some work in one transaction, and gives its result when it is on the disk: all of it, or when this rejects, nothing.
 * Rejects with the browser's own reason, such as a `QuotaExceededError`.
 */
export async function writeQuotes<Result>(
  database: QuoteDatabase,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const done = transaction.done;
  // It may be rejected before the work is, and is looked at below.
  done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    await abort(transaction);
    throw transaction.error ?? error;
  }
}

async function abort(transaction: Writing | QuoteTransaction<'versionchange'>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has been aborted already.
  }
  await transaction.done.catch(() => undefined);
}

/** A transaction that reads one state of the whole database. */
export function readQuotes(database: QuoteDatabase): Reading {
  return database.transaction(STORES, 'readonly');
}
