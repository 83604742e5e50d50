import { browser, type Browser } from 'wxt/browser';

/** The page of the extension that says why the panel cannot open. */
const NOTICE_PAGE = '/notice.html';

/**
 * Injects the reader into a tab after a click, which toggles its panel. Where the browser lets no extension
 * in, a notice of its own says so.
 */
export async function injectReader(tab: Browser.tabs.Tab): Promise<void> {
  try {
    if (tab.id === undefined) throw new Error('a tab without an id');
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  } catch (error) {
    console.warn('Sitat could not open here:', error);
    await showNotice(tab);
  }
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
