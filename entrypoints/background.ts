import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { resizeText, type TextSizeAction } from '../core/text-size.ts';
import { updatePreferences } from '../platform/preferences-store.ts';
import { keepPreferencesSynced } from '../platform/preferences-sync.ts';
import { onPageRequest } from '../platform/page-requests.ts';
import { serveQuotes } from '../platform/quote-service.ts';
import { addVote, openReader, prepareReader } from '../platform/reader-injection.ts';

/** The browser-level commands of the manifest, by name. */
const ACTIONS = new Map<string, TextSizeAction>([
  ['text-larger', 'larger'],
  ['text-smaller', 'smaller'],
]);

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // The tab can be closed at any moment; nobody is left to be told then.
    openReader(tab).catch((error: unknown) => console.warn('Sitat lost the tab:', error));
  });
  onPageRequest({
    prepare: (tabId) => void prepareReader(tabId),
    vote: (tabId) => void addVote(tabId),
  });
  serveQuotes();
  browser.commands.onCommand.addListener((command) => {
    const action = ACTIONS.get(command);
    if (action === undefined) return;
    void updatePreferences(({ textSize }) => ({ textSize: resizeText(textSize, action) }));
  });
  keepPreferencesSynced(new AbortController().signal);
});
