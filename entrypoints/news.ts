import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installEventGuard } from '../dom/event-guard.ts';
import { watchOpenIntent } from '../dom/open-intent.ts';
import { askBackground } from '../platform/page-requests.ts';
import { hasReader } from '../platform/reader-slot.ts';

/**
 * News.Az only, by the manifest at `document_start`: stands before the page's own listeners, so that they
 * never see what happens in the panel, has saved quotes drawn where there are any, and prepares the panel when the
 * reader seems to be about to open it.
 * A plain script, since a content script's frame would be most of it.
 */
export default defineUnlistedScript(() => {
  installEventGuard(window);
  askBackground('saved');
  watchOpenIntent(document, () => {
    if (!hasReader()) askBackground('prepare');
  });
});
