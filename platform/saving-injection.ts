import { browser, type Browser } from 'wxt/browser';
import { articleAddress } from '../core/article/identity.ts';
import { HIGHLIGHT_STYLE } from '../core/saved/highlight-style.ts';
import { showNotice } from './reader-injection.ts';
import { runInTab } from './run-in-tab.ts';
import { passWish } from './saving-slot.ts';

/** The pages on which saved quotes are drawn unasked. */
const NEWS_AZ = '*://*.news.az/*';

/**
 * Has the open panel of a tab save what is selected in it, or else saves what is selected on the page itself. What comes
 * of it is said there; where the browser lets no extension in, by a notice of its own.
 * @param isInFrame whether the words are known to stand in a frame of the page
 */
export function saveIn(tab: Browser.tabs.Tab, isInFrame: boolean): void {
  // The tab can be closed at any moment; nobody is left to be told then.
  passOn(tab, isInFrame).catch((error: unknown) => console.warn('Sitat lost the tab:', error));
}

async function passOn(tab: Browser.tabs.Tab, isInFrame: boolean): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  const pass = (): Promise<boolean | undefined> =>
    runInTab(() =>
      browser.scripting.executeScript({ target: { tabId }, func: passWish, args: [isInFrame] }),
    );
  try {
    if ((await pass()) === true) return;
    await addSaver(tabId, ['/reader.js', '/page-quotes.js']);
    await pass();
  } catch (error) {
    console.warn('Sitat could not save here:', error);
    await showNotice(tab);
  }
}

/**
 * Draws the saved quotes of a tab's page on it, where there are any.
 * @param hasSaved whether there are; rejects when that cannot be known
 */
export async function drawIn(tabId: number, hasSaved: () => Promise<boolean>): Promise<void> {
  try {
    if (await hasSaved()) await addSaver(tabId, ['/page-quotes.js']);
  } catch (error) {
    console.warn('Sitat draws no saved quotes here:', error);
  }
}

/** Draws anew on the pages of News.Az that show some articles, by their keys; those that show quotes already do so themselves. */
export async function drawInTabs(articles: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: NEWS_AZ });
  await Promise.all(
    tabs.map(async ({ id, url = '' }) => {
      const isShowing = articles.includes(articleAddress(url));
      if (id !== undefined && isShowing) await drawIn(id, () => Promise.resolve(true));
    }),
  );
}

/**
 * The style stays as long as the page; without highlights it styles nothing. It comes as the author's: of a user's sheet
 * Chromium 156 paints the lines of a highlight and not its background.
 */
async function addSaver(tabId: number, files: ('/reader.js' | '/page-quotes.js')[]): Promise<void> {
  const target = { tabId };
  await browser.scripting
    .insertCSS({ target, css: HIGHLIGHT_STYLE, origin: 'AUTHOR' })
    .catch((error: unknown) => console.warn('Sitat colours nothing on this page:', error));
  await runInTab(() => browser.scripting.executeScript<[], unknown>({ target, files }));
}
