import { browser } from 'wxt/browser';

/**
 * What a script in a page asks of the background: to draw the quotes that are `saved` of the page, to `prepare` it for a
 * click, or to bring the `vote` on where its article is.
 */
const REQUESTS = ['saved', 'prepare', 'vote'] as const;
type PageRequest = (typeof REQUESTS)[number];

/** Asks the background for something. Nothing happens when the extension has gone. */
export function askBackground(request: PageRequest): void {
  try {
    void browser.runtime.sendMessage(request).catch(() => undefined);
  } catch {
    // An extension that was updated or removed answers nothing.
  }
}

/** Hears, in the background, what pages ask, with the number of their tab and their address. */
export function onPageRequest(
  actions: Record<PageRequest, (tabId: number, address: string) => void>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab, url = '' }) => {
    const request = REQUESTS.find((name) => name === message);
    if (tab?.id !== undefined && request !== undefined) actions[request](tab.id, url);
  });
}
