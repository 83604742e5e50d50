import { effect, signal } from '@preact/signals-core';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startQuotesPanel } from '../../app/quotes-panel.ts';
import { showSavedInText } from '../../app/saved-in-text.ts';
import { startSaving } from '../../app/saved-panel.ts';
import type { QuotesPort } from '../../app/saved-session.ts';
import { startSavingActions } from '../../app/saving-actions.ts';
import quotesCss from '../../components/quotes.css?inline';
import { QuotesControl } from '../../components/QuotesControl.tsx';
import { QuotesView } from '../../components/QuotesView.tsx';
import savedCss from '../../components/saved.css?inline';
import { QUOTES_CATALOGUE } from '../../core/messages/quotes/catalogue.ts';
import { articleFacts } from '../../core/saved/article-facts.ts';
import { panelColours } from '../../core/saved/colour-looks.ts';
import { addStyles } from '../../dom/add-styles.ts';
import { fieldsAddress } from '../../platform/fields-page.ts';
import { watchQuoteChanges } from '../../platform/quote-changes.ts';
import { callQuotes, newUuid } from '../../platform/quote-requests.ts';
import { offerSaving } from '../../platform/saving-slot.ts';
import { quotesSlot, type QuotesHost } from '../../platform/quotes-slot.ts';
import { drawerOf, popoverOf } from './quotes-props.ts';
import { barOf, editorOf, toastOf } from './saved-props.ts';
import type { Workplace } from './workplace.ts';

const port: QuotesPort = {
  ask: callQuotes,
  watch: watchQuoteChanges,
  newId: newUuid,
  now: () => Date.now(),
};

/**
 * The quotations, injected right after the reader: what finds and saves them, and everything that shows them. Apart from
 * the reader, so that the panel opens before this has been read.
 */
export default defineUnlistedScript(() => quotesSlot.offer(start));

function start(host: QuotesHost): void {
  const root = host.dialog.getRootNode();
  if (root instanceof ShadowRoot) addStyles(root, quotesCss + savedCss + panelColours());
  const place = setUp(host);
  const control = host.dialog.querySelector('.quotes-control');
  const view = host.dialog.querySelector('.quotes-place');
  if (control === null || view === null) throw new Error('the panel has no place for quotations');
  const stops = [
    effect(() => render(controlOf(place), control)),
    effect(() => render(viewOf(place), view)),
    effect(() => announceToast(place)),
  ];
  host.ended.addEventListener('abort', () => {
    for (const stop of stops) stop();
    for (const part of [control, view]) render(null, part);
  });
}

function setUp(host: QuotesHost): Workplace {
  const { dialog, article, ended } = host;
  const panel = startQuotesPanel(host);
  const { body, text, language } = panel;
  const ground = {
    scroller: dialog.querySelector('.scroller') ?? body,
    body,
    text,
    article: articleFacts(article, location.href),
    quotations: () => panel.session.quotes.peek(),
    port,
  };
  const saving = startSaving(ground, ended);
  const marksOf = showSavedInText(body, saving.session, language, ended);
  const actions = startSavingActions({ dialog, panel, saving, marksOf }, ended);
  offerSaving(() => {
    const isOpen = dialog.isConnected && dialog.hasAttribute('open');
    if (isOpen) actions.saveHere(null);
    return isOpen;
  });
  return { host, panel, saving, actions, kept: signal(new Set()), fields: fieldsAddress };
}

/** What was done is told where a screen reader hears it: words that come together with their place are not announced. */
function announceToast(place: Workplace): void {
  const toast = toastOf(place);
  if (toast !== null) place.panel.announce(toast.text);
}

function controlOf({ panel }: Workplace) {
  const { session, language, toggleList } = panel;
  return (
    <QuotesControl
      messages={QUOTES_CATALOGUE[language.value]}
      language={language.value}
      count={session.quotes.value.length}
      isListed={session.isListed.value}
      onToggle={toggleList}
    />
  );
}

function viewOf(place: Workplace) {
  return (
    <QuotesView
      bar={barOf(place)}
      editor={editorOf(place)}
      toast={toastOf(place)}
      drawer={drawerOf(place)}
      popover={popoverOf(place)}
      announcement={place.panel.announcement.value}
    />
  );
}
