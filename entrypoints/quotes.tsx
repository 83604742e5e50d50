import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startQuotesPanel, type QuotesPanel } from '../app/quotes-panel.ts';
import css from '../components/quotes.css?inline';
import type { QuotesDrawerProps } from '../components/QuotesDrawer.tsx';
import { QuotesControl } from '../components/QuotesControl.tsx';
import { QuotesView } from '../components/QuotesView.tsx';
import type { SpeakerPopoverProps } from '../components/SpeakerPopover.tsx';
import { fillMessage } from '../core/messages/catalogue.ts';
import { QUOTES_CATALOGUE } from '../core/messages/quotes/catalogue.ts';
import { addStyles } from '../dom/add-styles.ts';
import { scrollbarWidth } from '../dom/quote-places.ts';
import { quotesSlot, type QuotesHost } from '../platform/quotes-slot.ts';

/**
 * The quotations, injected right after the reader: what finds them, and everything that shows them. Apart from the
 * reader, so that the panel opens before this has been read.
 */
export default defineUnlistedScript(() => quotesSlot.offer(start));

function start(host: QuotesHost): void {
  const root = host.dialog.getRootNode();
  if (root instanceof ShadowRoot) addStyles(root, css);
  const panel = startQuotesPanel(host);
  const places = { control: '.quotes-control', view: '.quotes-place' };
  const control = host.dialog.querySelector(places.control);
  const view = host.dialog.querySelector(places.view);
  if (control === null || view === null) throw new Error('the panel has no place for quotations');
  const stops = [
    effect(() => render(controlOf(panel), control)),
    effect(() => render(viewOf(panel, host), view)),
  ];
  host.ended.addEventListener('abort', () => {
    for (const stop of stops) stop();
    for (const place of [control, view]) render(null, place);
  });
}

function controlOf({ session, language, toggleList }: QuotesPanel) {
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

function viewOf(panel: QuotesPanel, host: QuotesHost) {
  return (
    <QuotesView
      drawer={drawerOf(panel, host)}
      popover={popoverOf(panel, host)}
      announcement={panel.announcement.value}
    />
  );
}

function drawerOf(panel: QuotesPanel, host: QuotesHost): QuotesDrawerProps | null {
  const { session, language, marking } = panel;
  if (!session.isListed.value) return null;
  return {
    messages: QUOTES_CATALOGUE[language.value],
    language: language.value,
    articleLang: host.lang,
    quotes: session.quotes.value,
    current: session.current.value,
    marking: marking.value,
    scrollbar: scrollbarWidth(host.dialog),
    onChoose: panel.show,
    onCorrect: (index, button) => panel.openCorrection(index, button, 'list'),
    onMarking: (isOn) => host.change({ marking: isOn }),
    onClose: panel.closeList,
  };
}

function popoverOf(panel: QuotesPanel, host: QuotesHost): SpeakerPopoverProps | null {
  const { session, language, speakers } = panel;
  const asked = session.correcting.value;
  const quote = session.quotes.value[asked?.index ?? -1];
  if (asked === null || quote === undefined) return null;
  const messages = QUOTES_CATALOGUE[language.value];
  return {
    messages,
    language: language.value,
    articleLang: host.lang,
    quote,
    speakers: speakers.value,
    place: asked.place,
    onCorrect: (speaker) => {
      const name = speaker?.name ?? messages.nameless;
      panel.announce(fillMessage(messages.correct.done, { name }, language.value));
      return session.correct(quote.index, speaker);
    },
    onCorrectThese: session.correctThese,
    onClose: panel.closeCorrection,
  };
}
