import { browser, type Browser } from 'wxt/browser';

/** The page of the extension that says why the panel cannot open. */
const NOTICE_PAGE = '/notice.html';

/** While a panel is open, its article is all that is printed; a style of the user's, so no page can undo it. */
const PRINT_STYLE =
  '@media print { html:has(> [data-sitat-reader]) > body { display: none !important; } }';

/**
 * Injects the reader into a tab after a click, which toggles its panel. Where the browser lets no extension
 * in, or the page has no place for the panel, a notice of its own says so.
 */
export async function injectReader(tab: Browser.tabs.Tab): Promise<void> {
  if (!(await toggleIn(tab))) await showNotice(tab);
}

async function toggleIn({ id }: Browser.tabs.Tab): Promise<boolean> {
  if (id === undefined) return false;
  const target = { tabId: id };
  try {
    const opening = runIn(target, '/reader.js');
    addQuotes(target);
    const [outcome] = await opening;
    const isOpen = outcome?.result !== false;
    if (isOpen) await addPrintStyle(target);
    return isOpen;
  } catch (error) {
    console.warn('Sitat could not open here:', error);
    return false;
  }
}

/**
 * Runs a script in a tab, and once more when it is refused: in Chromium a page that is busy at the click may be
 * handed the script before it has learnt that the click grants it (7 of 40 clicks on such a page); by the second time it has.
 */
function runIn(target: { tabId: number }, file: '/reader.js' | '/quotes.js') {
  const run = () => browser.scripting.executeScript({ target, files: [file] });
  return run().catch(run);
}

/** The quotations come after the reader, which does not wait for them; without them it reads all the same. */
function addQuotes(target: { tabId: number }): void {
  runIn(target, '/quotes.js').catch((error: unknown) =>
    console.warn('Sitat marks no quotations here:', error),
  );
}

/** Some documents take scripts but no styles (a PDF file in Chromium); they print as they are. */
async function addPrintStyle(target: { tabId: number }): Promise<void> {
  await browser.scripting
    .insertCSS({ target, css: PRINT_STYLE, origin: 'USER' })
    .catch((error: unknown) => console.warn('Sitat prints this page as it is:', error));
}

/**
 * As a popup under the button; as a tab beside the page where the browser opens no popup by itself (Firefox
 * does so only in the very moment of the click, which is over when the injection has failed).
 */
async function showNotice({ id, index }: Browser.tabs.Tab): Promise<void> {
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
