import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageSaving } from '../app/page-saving.ts';
import css from '../components/page-notice.css?inline';
import { createPageNotice } from '../dom/page-notice.ts';
import { watchExtensionEnd } from '../platform/extension-lifetime.ts';
import { readPreferences } from '../platform/preferences-store.ts';
import { watchQuoteChanges } from '../platform/quote-changes.ts';
import { callQuotes, newUuid } from '../platform/quote-requests.ts';
import { offerPageSaver } from '../platform/saving-slot.ts';

/** Saved quotes on the page itself: injected where some are, and where the user saves what is selected. */
export default defineUnlistedScript(() =>
  offerPageSaver(() =>
    startPageSaving({
      ask: callQuotes,
      watch: watchQuoteChanges,
      newId: newUuid,
      now: () => Date.now(),
      readPreferences,
      notify: createPageNotice(document, css),
      watchEnd: watchExtensionEnd,
    }),
  ),
);
