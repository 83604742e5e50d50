/**
 * The store's own client, as a script of its own: what the panel and the library will be built on, before they are. Put
 * into a copy of the built extension (see extension.ts), it runs where their scripts run.
 */
import type { Migration } from '../../../core/saved/migrations.ts';
import { browser } from 'wxt/browser';
import type { CallName, QuoteCalls } from '../../../core/saved/calls.ts';
import { watchQuoteChanges } from '../../../platform/quote-changes.ts';
import { openQuotes } from '../../../platform/quote-database.ts';
import { callQuotes } from '../../../platform/quote-requests.ts';

/** A step of a schema that does not exist yet. */
const LATER: Migration = {
  quotes: (old) => ({ ...(old as object), mood: 'calm' }),
  articles: (old) => ({ ...(old as object), outlet: 'daily' }),
};
const BROKEN: Migration = {
  articles: () => {
    throw new Error('a step that fails');
  },
};

async function openWith(migrations: Migration[]): Promise<string> {
  try {
    const database = await openQuotes(() => undefined, migrations);
    database.close();
    return `version ${database.version}`;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

/** A call by its name, and its request. */
type AnyCall = [name: CallName, request: QuoteCalls[CallName]['request']];

const client = {
  /** Keys of the articles of which a change was heard, a list for each. */
  heard: [] as (readonly string[])[],
  /** What has come of each call; null while it is on its way. */
  answers: [] as (object | null)[],
  /** Calls all at once, and gives the place of the first answer; calls are JSON, which carries unpaired surrogates. */
  start: (calls: string): number => {
    const first = client.answers.length;
    for (const [name, request] of JSON.parse(calls) as AnyCall[]) {
      const place = client.answers.push(null) - 1;
      void callQuotes(name, request).then((answer) => {
        client.answers[place] = answer;
      });
    }
    return first;
  },
  /** Some answers as JSON; null while one of them is missing. */
  take: (first: number, count: number): string | null => {
    const own = client.answers.slice(first, first + count);
    return own.includes(null) ? null : JSON.stringify(own);
  },
  /** Sends a message as it is, as the client does under its calls; null when nothing comes back. */
  send: async (message: object): Promise<unknown> =>
    (await browser.runtime.sendMessage(message).catch(() => null)) ?? null,
  openLater: () => openWith([LATER]),
  openBroken: () => openWith([LATER, BROKEN]),
};

declare global {
  /** What a test finds in the world where the client's script has run. */
  var quoteClient: typeof client;
}

globalThis.quoteClient = client;
// A world that has lost its extension can be reached through the page alone.
document.addEventListener('ask-quotes', () => {
  void callQuotes('count', { articles: null }).then((answer) => {
    document.documentElement.dataset['answer'] = JSON.stringify(answer);
  });
});
watchQuoteChanges((articles) => client.heard.push(articles), new AbortController().signal);
