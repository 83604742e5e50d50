import { browser, type Browser } from 'wxt/browser';

/**
 * Injects the reader into a tab after a click, which toggles its panel. Where the browser lets no extension
 * in, a page of its own beside it says so.
 */
export async function injectReader(tab: Browser.tabs.Tab): Promise<void> {
  try {
    if (tab.id === undefined) throw new Error('a tab without an id');
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  } catch (error) {
    console.warn('Sitat could not open here:', error);
    await showNoticePage(tab);
  }
}

async function showNoticePage(tab: Browser.tabs.Tab): Promise<void> {
  const address = browser.runtime.getURL('/notice.html');
  await browser.tabs.create({ url: address, index: tab.index + 1 });
}
