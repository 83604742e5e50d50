import { browser } from 'wxt/browser';
import type { Answer, Call, CallName, Effect, QuoteCalls, Refusal } from '../core/saved/calls.ts';
import { readCall, readRequest } from '../core/saved/read-call.ts';
import { tellQuoteChange } from './quote-changes.ts';
import {
  openQuotes,
  readQuotes,
  writeQuotes,
  type QuoteDatabase,
  type Writing,
} from './quote-database.ts';
import { countQuotes, findQuotes, quotesById } from './quote-reads.ts';
import {
  changeQuotes,
  checkQuotes,
  removeQuotes,
  saveQuotes,
  turnHistory,
  type Act,
} from './quote-writes.ts';
import { showSavedCount } from './toolbar-badge.ts';

/** A call on its way, with the database that it is about. */
interface Service extends Act {
  database: QuoteDatabase;
  /** The tab whose page asks; null when another part of the extension does. */
  tabId: number | null;
}

/** What each call does; null when what it should change is gone. */
const HANDLERS: {
  [Name in CallName]: (
    request: QuoteCalls[Name]['request'],
    service: Service,
  ) => Promise<QuoteCalls[Name]['result'] | null>;
} = {
  find: async ({ addresses }, { database, tabId }) => {
    const found = await findQuotes(readQuotes(database), addresses);
    if (tabId !== null) void showSavedCount(tabId, found.quotes.length);
    return found;
  },
  read: async ({ ids }, { database }) => {
    return { quotes: [...(await quotesById(readQuotes(database), ids)).values()] };
  },
  count: ({ articles }, { database }) => countQuotes(readQuotes(database), articles),
  save: async ({ article, text, quotes }, service) => {
    void keepForGood();
    const textHash = await hashOf(text);
    const savedWith = browser.runtime.getManifest().version;
    const saving = { article, quotes, textHash, savedWith };
    return write(service, (transaction) => saveQuotes(transaction, saving, service));
  },
  change: (request, service) =>
    write(service, (transaction) => changeQuotes(transaction, request, service)),
  remove: ({ ids }, service) =>
    write(service, (transaction) => removeQuotes(transaction, ids, service)),
  undo: ({ article }, service) =>
    write(service, (transaction) => turnHistory(transaction, 'undo', article, service)),
  redo: ({ article }, service) =>
    write(service, (transaction) => turnHistory(transaction, 'redo', article, service)),
  check: async ({ text, ...request }, service) => {
    const textHash = await hashOf(text);
    return write(service, (transaction) =>
      checkQuotes(transaction, request, textHash, service.now),
    );
  },
};

/** What the background itself may ask of the store. */
interface QuoteService {
  /** Whether anything is saved of an article, by any of its canonical addresses. Rejects when that cannot be read. */
  hasSaved: (address: string) => Promise<boolean>;
}

/**
 * Answers the calls about saved quotes (`QuoteCalls`), in the background alone: it is the only one that writes. Other
 * extensions and pages cannot call: what they send comes by another event, which nobody listens to.
 */
export function serveQuotes(): QuoteService {
  const database = keepOpen();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const call = readCall(message);
    if (call === null || sender.id !== browser.runtime.id) return false;
    void answer(call.call, call, { database, tabId: sender.tab?.id ?? null }).then(respond);
    return true;
  });
  return {
    hasSaved: async (address) => {
      const { quotes } = await findQuotes(readQuotes(await database()), [address]);
      return quotes.length > 0;
    },
  };
}

async function answer<Name extends CallName>(
  name: Name,
  { id, request: sent }: Call<CallName, unknown>,
  { database, tabId }: { database: () => Promise<QuoteDatabase>; tabId: number | null },
): Promise<Answer<QuoteCalls[Name]['result']>> {
  try {
    const request = readRequest(name, sent);
    if (request === null) return { ok: false, reason: 'invalid' };
    const service = { id, now: Date.now(), database: await database(), tabId };
    const value = await HANDLERS[name](request, service);
    return value === null ? { ok: false, reason: 'gone' } : { ok: true, value };
  } catch (error) {
    console.warn('Sitat could not do what was asked of the saved quotes:', error);
    return { ok: false, reason: refusalOf(error) };
  }
}

/** Says that something has changed once it is on the disk; a call that is sent again says it again. */
async function write<Result extends Effect | null>(
  { database, id }: Service,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const effect = await writeQuotes(database, work);
  if (effect !== null && effect.kind !== null) void tellQuoteChange(effect.articles, id);
  return effect;
}

/** Opens the database at the first call, and anew when the connection has ended. */
function keepOpen(): () => Promise<QuoteDatabase> {
  let opening: Promise<QuoteDatabase> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return () => {
    opening ??= openQuotes(forget);
    opening.catch(forget);
    return opening;
  };
}

const REFUSALS = new Map<string, Refusal>([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'future-schema'],
]);

function refusalOf(error: unknown): Refusal {
  return (error instanceof Error && REFUSALS.get(error.name)) || 'failed';
}

/** SHA-256, in hex, of a text in UTF-8. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks the browser to evict nothing. A worker (Chromium) may not ask, and need not: see docs/architecture.md. */
async function keepForGood(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist().catch(() => false);
}
