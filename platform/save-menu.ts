import { browser, type Browser } from 'wxt/browser';

/** The one item of ours in a page's context menu. */
const ITEM = 'save-quote';

/**
 * Offers in the context menu of selected words to save them.
 * @param save gets the tab, and whether the words stand in a frame of its page
 */
export function offerSaveMenu(save: (tab: Browser.tabs.Tab, isInFrame: boolean) => void): void {
  browser.runtime.onInstalled.addListener(() => void createItem());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId === ITEM && tab !== undefined) save(tab, frameId !== 0);
  });
}

/** The browser keeps the item; an update of the extension may have other words for it. */
async function createItem(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('menuSaveQuote');
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
}
