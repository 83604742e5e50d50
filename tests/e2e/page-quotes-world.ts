import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { BrowserSession, Tab } from '../../scripts/browser/session.ts';
import type { World } from './world.ts';

/** A saved quote as the database has it. */
export interface Stored {
  id: string;
  article: string;
  origin: string;
  colour: string;
  selector: { exact: string; prefix: string; start: number; end: number };
}

/** An article that has saved quotes, as the database has it. */
interface StoredArticle {
  key: string;
  aliases: string[];
  title: string;
  siteName: string;
  lang: string;
}

/** All that is saved. */
export interface Kept {
  quotes: Stored[];
  articles: StoredArticle[];
}

/** Reads what is saved, without the extension's own code. */
export async function kept(browser: BrowserSession): Promise<Kept> {
  const records = await browser.inBackground(readDatabase);
  return records as unknown as Kept;
}

async function readDatabase(): Promise<Record<string, unknown[]>> {
  const opened = indexedDB.open('quotes');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.addEventListener('success', () => resolve(opened.result));
    opened.addEventListener('error', () => reject(new Error('the database does not open')));
  });
  const found: Record<string, unknown[]> = { quotes: [], articles: [] };
  for (const name of database.objectStoreNames) {
    const request = database.transaction(name).objectStore(name).getAll();
    found[name] = await new Promise<unknown[]>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
  }
  database.close();
  return found;
}

/** The quotes that are saved of an article, by the words of its address's end. */
export async function savedOf(world: World, address: string): Promise<Stored[]> {
  const end = new URL(address).pathname;
  return (await kept(world.browser)).quotes.filter(({ article }) => article.endsWith(end));
}

/** Waits until these words, and no others, are saved of an article, in the order of the text. */
export async function waitSaved(
  world: World,
  address: string,
  words: readonly string[],
): Promise<Stored[]> {
  return waitUntil(`the saved words ${JSON.stringify(words)}`, async () => {
    const found = await savedOf(world, address);
    found.sort((one, other) => one.selector.start - other.selector.start);
    const exact = found.map(({ selector }) => selector.exact);
    return JSON.stringify(exact) === JSON.stringify(words) && found;
  });
}

/** Selects the words from the first of some text to the last of another, from a world that the page cannot reach. */
export async function selectWords(tab: Tab, first: string, last = first): Promise<void> {
  const isDone = await tab.panel.evaluate(
    (_root, from: string, to: string) => {
      const body = Document.prototype.querySelector.call(document, 'body');
      const walker = Document.prototype.createTreeWalker.call(
        document,
        body ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const find = (words: string): [Node, number] | null => {
        let node: Node | null = walker.currentNode;
        while (node !== null && node.nodeValue?.includes(words) !== true) node = walker.nextNode();
        return node && [node, node.nodeValue?.indexOf(words) ?? 0];
      };
      const start = find(from);
      const end = find(to);
      if (start === null || end === null) return false;
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + to.length);
      return true;
    },
    first,
    last,
  );
  if (!isDone) throw new Error(`the page has no “${first}” … “${last}”`);
}

/** What is drawn on the page itself, as the page can see it: the words of each highlight, by the name of its colour. */
export function drawn(tab: Tab): Promise<Record<string, string[]>> {
  return tab.page.evaluate(() => {
    const colours: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const ranges = [...highlight].filter((range) => range instanceof Range);
      const words = ranges.map((range) => range.toString().replaceAll(/\s+/g, ' ').trim());
      colours[name.replace('sitat-', '')] = words.toSorted();
    }
    return colours;
  });
}

/** Waits until these words, and no others, are drawn in saffron; they come in the order of the alphabet. */
export async function waitDrawn(tab: Tab, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words.length === 0 ? {} : { saffron: words });
  await waitUntil(`${wanted} to be drawn`, async () => JSON.stringify(await drawn(tab)) === wanted);
}

/** Saves what is selected on the page with the browser's key. */
export function saveByKey(tab: Tab): Promise<void> {
  return tab.pressCommand('save-quote');
}

/** Saves what is selected on the page with the item of its context menu. */
export async function saveByMenu(tab: Tab): Promise<void> {
  const { x, y } = await tab.panel.evaluate(() => {
    const { left, top, width, height } =
      getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.chooseMenuItem({ x, y, isInFrame: false });
}

/** Waits until the notice on the page says this. */
export async function waitNotice(tab: Tab, words: string): Promise<void> {
  await waitUntil(`a notice “${words}”`, async () => (await notice(tab)) === words);
}

/** What the notice on the page says; null without one. */
export function notice(tab: Tab): Promise<string | null> {
  return tab.panel.text('.notice span');
}

/** What is selected on the page. */
export function selectedWords(tab: Tab): Promise<string> {
  return tab.panel.evaluate(() => String(getSelection()));
}

/** What the toolbar button says of the tab in front. */
export function badge(browser: BrowserSession): Promise<string> {
  return browser.inBackground(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? 'no tab' : api.action.getBadgeText({ tabId: tab.id });
  });
}

/** Opens a page on which Sitat may act: on another site than News.Az only a click allows it, which Chromium's key is not. */
export async function openGranted(world: World, address: string): Promise<Tab> {
  const tab = await world.open(address);
  if (world.kind === 'firefox') return tab;
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  await pause(400);
  await tab.clickToolbarButton();
  await tab.panel.waitClosed();
  return tab;
}
