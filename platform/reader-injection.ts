import { browser, type Browser } from 'wxt/browser';
import type { Toggled } from './reader-slot.ts';
import { runInTab } from './run-in-tab.ts';

/** The page of the extension that says why the panel cannot open. */
const NOTICE_PAGE = '/notice.html';

/** While a panel is open, its article is all that is printed; a style of the user's, so no page can undo it. */
const PRINT_STYLE =
  '@media print { html:has(> [data-sitat-reader]) > body { display: none !important; } }';

/** The scripts that are injected; `open` passes a click to the reader that is there. */
type Script = '/reader.js' | '/open.js' | '/vote.js' | '/quotes.js';

/**
 * The tabs that have the scripts, as far as this run of the background knows: another page may have come since, and
 * a background that starts anew knows none. Scripts that come twice do no harm.
 */
const supplied = new Set<number>();

/**
 * Passes a click to the reader of a tab, which toggles its panel, and injects the reader where there is none. Where
 * the browser lets no extension in, or the page has no place for the panel, a notice of its own says so.
 */
export async function openReader(tab: Browser.tabs.Tab): Promise<void> {
  if (!(await toggleIn(tab))) await showNotice(tab);
}

/** Injects the reader before a click, so that it reads the page in idle time. */
export async function prepareReader(tabId: number): Promise<void> {
  try {
    await run(tabId, ['/reader.js']);
    await addBesides(tabId);
  } catch (error) {
    console.debug('Sitat prepared nothing:', error);
  }
}

/** Brings Readability's vote to a reader that is in doubt; without it the reader decides alone. */
export async function addVote(tabId: number): Promise<void> {
  await run(tabId, ['/vote.js']).catch((error: unknown) =>
    console.warn('Sitat decides without a vote here:', error),
  );
}

/** The tabs where the reader has been passed a click, and has not answered yet. */
const called = new Set<number>();

/**
 * A click that comes before the reader has answered belongs to the click before: its script could run when the panel
 * is there already, and would close it.
 */
async function toggleIn({ id }: Browser.tabs.Tab): Promise<boolean> {
  if (id === undefined) return false;
  if (called.has(id)) return true;
  called.add(id);
  try {
    const known = supplied.has(id) ? await run(id, ['/open.js']) : 'absent';
    if (known !== 'absent') return known !== 'failed';
    const first = await run(id, ['/reader.js', '/open.js']);
    if (first === 'open') void addBesides(id);
    return first !== 'failed';
  } catch (error) {
    console.warn('Sitat could not open here:', error);
    return false;
  } finally {
    called.delete(id);
  }
}

/** Runs scripts in a tab's page; gives what the last of them says of the panel. */
function run(tabId: number, files: Script[]): Promise<Toggled | undefined> {
  const injection = { target: { tabId }, files };
  return runInTab(() => browser.scripting.executeScript<[], Toggled>(injection));
}

/** What an open panel goes without at first: the quotations, and how it is printed. */
async function addBesides(tabId: number): Promise<void> {
  supplied.add(tabId);
  await Promise.all([addQuotes(tabId), addPrintStyle(tabId)]);
}

/** Without its quotations the article can be read all the same. */
async function addQuotes(tabId: number): Promise<void> {
  await run(tabId, ['/quotes.js']).catch((error: unknown) =>
    console.warn('Sitat marks no quotations here:', error),
  );
}

/** Some documents take scripts but no styles (a PDF file in Chromium); they print as they are. */
async function addPrintStyle(tabId: number): Promise<void> {
  await browser.scripting
    .insertCSS({ target: { tabId }, css: PRINT_STYLE, origin: 'USER' })
    .catch((error: unknown) => console.warn('Sitat prints this page as it is:', error));
}

/**
 * Says that the browser lets Sitat not into this page. As a popup under the button; as a tab beside the page where the browser opens no popup by itself (Firefox
 * does so only in the very moment of the click, which is over when the injection has failed).
 */
export async function showNotice({ id, index }: Browser.tabs.Tab): Promise<void> {
  const place = id === undefined ? {} : { tabId: id };
  try {
    await browser.action.setPopup({ ...place, popup: NOTICE_PAGE });
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(NOTICE_PAGE), index: index + 1 });
  } finally {
    await browser.action.setPopup({ ...place, popup: '' });
  }
}
