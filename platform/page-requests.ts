import { browser } from 'wxt/browser';

/**
 * What a script in a page asks of the background: `prepare` the page for a click, or bring the `vote` on where its
 * article is.
 */
type PageRequest = 'prepare' | 'vote';

/** Asks the background for something. Nothing happens when the extension has gone. */
export function askBackground(request: PageRequest): void {
  try {
    void browser.runtime.sendMessage(request).catch(() => undefined);
  } catch {
    // An extension that was updated or removed answers nothing.
  }
}

/** Hears, in the background, what pages ask, with the number of their tab. */
export function onPageRequest(actions: Record<PageRequest, (tabId: number) => void>): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    if (tab?.id !== undefined && isRequest(message)) actions[message](tab.id);
  });
}

function isRequest(message: unknown): message is PageRequest {
  return message === 'prepare' || message === 'vote';
}
