import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Answer, CallName, QuoteCalls } from '../../core/saved/calls.ts';
import type { FieldName } from '../../core/saved/quote-fields.ts';
import type { SavedQuote } from '../../core/saved/saved-quote.ts';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { articleOf, quoteOf } from '../core/saved/records.ts';
import type { World } from './world.ts';

type Result<Name extends CallName> = Answer<QuoteCalls[Name]['result']>;

/** The page of the fields in a tab of its own. */
export interface FieldsTab {
  page: Page;
  /** Asks the store from this page, as the extension's own pages do. */
  call: <Name extends CallName>(
    name: Name,
    request: QuoteCalls[Name]['request'],
  ) => Promise<Result<Name>>;
  /** What stands in a field; null without one. */
  value: (field: FieldName) => Promise<string | null>;
  waitForValue: (field: FieldName, value: string) => Promise<void>;
  waitForText: (words: string) => Promise<void>;
  /** Types at the end of a field. */
  type: (field: FieldName, text: string) => Promise<void>;
  /** Puts a text into a field at once, as pasting does. */
  paste: (field: FieldName, text: string) => Promise<void>;
}

const opened = new Set<Page>();

/** Closes what `openFields` has opened and nobody has closed. */
export async function closeFields(): Promise<void> {
  const left = [...opened].filter((page) => !page.isClosed());
  opened.clear();
  await Promise.all(left.map((page) => page.close()));
}

/** The page of an address, which Puppeteer's own way of opening never finds loaded when it is Firefox's extension. */
async function pageAt(world: World, address: string): Promise<Page> {
  const tab = await world.open('about:blank');
  const known = new Set(await tab.page.browser().pages());
  await world.browser.inBackground((api, url: string) => api.tabs.create({ url }), address);
  return waitUntil('the page of the fields', async () => {
    const fresh = (await tab.page.browser().pages()).filter((page) => !known.has(page));
    const addresses = await Promise.all(fresh.map((page) => page.evaluate('location.href')));
    return fresh[addresses.indexOf(address)] ?? false;
  });
}

/** Opens the fields of a quote. */
export async function openFields(world: World, id: string): Promise<FieldsTab> {
  const root = await world.browser.inBackground((api) => api.runtime.getURL(''));
  const page = await pageAt(world, `${root}fields.html#${id}`);
  opened.add(page);
  await page.bringToFront();
  const value: FieldsTab['value'] = (field) =>
    page.evaluate(
      (name) => document.querySelector<HTMLInputElement>(`#${name}`)?.value ?? null,
      field,
    );
  return {
    page,
    call: async (call, request) => {
      const message = JSON.stringify({ call, id: randomUUID(), request });
      const answer = await page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${message}).then(JSON.stringify)`,
      );
      return JSON.parse(String(answer));
    },
    value,
    waitForValue: async (field, wanted) => {
      await waitUntil(`“${wanted}” in ${field}`, async () => (await value(field)) === wanted);
    },
    waitForText: async (words) => {
      await waitUntil(`“${words}”`, async () =>
        String(await page.evaluate('document.body.innerText')).includes(words),
      );
    },
    type: async (field, text) => {
      await page.focus(`#${field}`);
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    paste: (field, text) =>
      page.evaluate(
        (name, json) => {
          const input = document.querySelector<HTMLInputElement>(`#${name}`)!;
          input.focus();
          input.value = JSON.parse(json) as string;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        field,
        JSON.stringify(text),
      ),
  };
}

/** Saves a new quote through the store, and opens its fields. */
export async function openNewQuote(
  world: World,
  about: Partial<SavedQuote> = {},
): Promise<{ id: string; tab: FieldsTab }> {
  const id = randomUUID();
  const tab = await openFields(world, id);
  const key = `https://news.az/news/${id}`;
  const article = articleOf({ key, aliases: [key] });
  const quotes = [quoteOf({ note: '', tags: [], speaker: null, ...about, id })];
  const answer = await tab.call('save', { article, text: 'The text.', quotes });
  if (!answer.ok) throw new Error(`not saved: ${answer.reason}`);
  await tab.page.waitForSelector('#note');
  return { id, tab };
}

/** A quote as the store has it now. */
export async function readSaved(tab: FieldsTab, id: string): Promise<SavedQuote | null> {
  const answer = await tab.call('read', { ids: [id] });
  return answer.ok ? (answer.value.quotes[0] ?? null) : null;
}

/** The drafts that are kept of a quote, by field, as they are stored. */
export function draftsOf(world: World, id: string): Promise<Record<string, string>> {
  return world.browser.inBackground(async (api, quote: string) => {
    const items = Object.entries(await api.storage.local.get(null));
    const own = items.filter(([key]) => key.startsWith(`draft/${quote}/`));
    return Object.fromEntries(own.map(([key, item]) => [key.split('/')[2], String(item)]));
  }, id);
}
