import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { articleAddress } from '../core/article/identity.ts';
import { resizeText, type TextSizeAction } from '../core/text-size.ts';
import { updatePreferences } from '../platform/preferences-store.ts';
import { keepPreferencesSynced } from '../platform/preferences-sync.ts';
import { onPageRequest } from '../platform/page-requests.ts';
import { watchQuoteChanges } from '../platform/quote-changes.ts';
import { serveQuotes } from '../platform/quote-service.ts';
import { addVote, openReader, prepareReader } from '../platform/reader-injection.ts';
import { offerSaveMenu } from '../platform/save-menu.ts';
import { drawIn, drawInTabs, saveIn } from '../platform/saving-injection.ts';

/** The browser-level commands of the manifest, by name. */
const ACTIONS = new Map<string, TextSizeAction>([
  ['text-larger', 'larger'],
  ['text-smaller', 'smaller'],
]);

export default defineBackground(() => {
  const always = new AbortController().signal;
  browser.action.onClicked.addListener((tab) => {
    // The tab can be closed at any moment; nobody is left to be told then.
    openReader(tab).catch((error: unknown) => console.warn('Sitat lost the tab:', error));
  });
  const { hasSaved } = serveQuotes();
  onPageRequest({
    saved: (tabId, address) => void drawIn(tabId, () => hasSaved(articleAddress(address))),
    prepare: (tabId) => void prepareReader(tabId),
    vote: (tabId) => void addVote(tabId),
  });
  offerSaveMenu(saveIn);
  watchQuoteChanges((articles) => void drawInTabs(articles), always);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-quote' && tab !== undefined) saveIn(tab, false);
    const action = ACTIONS.get(command);
    if (action === undefined) return;
    void updatePreferences(({ textSize }) => ({ textSize: resizeText(textSize, action) }));
  });
  keepPreferencesSynced(always);
});
