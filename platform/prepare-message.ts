import { browser } from 'wxt/browser';
import { hasReader } from './reader-slot.ts';

/** What the script of a News.Az page says to the background when a click seems to come. */
const PREPARE = 'prepare';

/** Asks the background to put the reader into this page. Nothing happens when it is there, or the extension has gone. */
export function askToPrepare(): void {
  if (hasReader()) return;
  try {
    void browser.runtime.sendMessage(PREPARE).catch(() => undefined);
  } catch {
    // An extension that was updated or removed prepares nothing.
  }
}

/** Hears, in the background, of the tabs whose page asks to be prepared. */
export function onPrepare(prepare: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }) => {
    if (message === PREPARE && tab?.id !== undefined) prepare(tab.id);
  });
}
