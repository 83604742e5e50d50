import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { fillMessage } from '../core/messages/catalogue.ts';
import { QUOTES_CATALOGUE } from '../core/messages/quotes/catalogue.ts';
import { DEFAULT_PREFERENCES, type Language } from '../core/preferences.ts';
import { detectQuotations } from '../core/quotes/detect-quotations.ts';
import { findQuotes } from '../core/quotes-view/find-quotes.ts';
import type { Quote } from '../core/quotes-view/quote.ts';
import { speakersOf } from '../core/quotes-view/speakers.ts';
import { stepOfKey, type Step } from '../core/quotes-view/step.ts';
import { bodyBlocks } from '../dom/body-blocks.ts';
import { isTyping, returnFocus } from '../dom/panel-focus.ts';
import { placeOfControl } from '../dom/control-place.ts';
import { createTextMap } from '../dom/text-map.ts';
import type { QuotesHost } from '../platform/quotes-slot.ts';
import { showInText } from './quotes-in-text.ts';
import { startQuotesSession, type Correcting, type QuotesSession } from './quotes-session.ts';
import { startQuotesWalk } from './quotes-walk.ts';

/** The quotations of an open panel with everything that its components need. */
export interface QuotesPanel {
  session: QuotesSession;
  /** The body of the article in the panel. */
  body: Element;
  /** Its text, which all offsets count in. */
  text: string;
  marking: ReadonlySignal<boolean>;
  language: ReadonlySignal<Language>;
  announcement: ReadonlySignal<string>;
  /** The people of the article, those that the reader has typed too. */
  speakers: ReadonlySignal<ReturnType<typeof speakersOf>>;
  show: (index: number) => void;
  toggleList: () => void;
  closeList: () => void;
  openCorrection: (index: number, control: Element, from: Correcting['from']) => void;
  closeCorrection: () => void;
  announce: (message: string) => void;
}

/**
 * Finds the quotations of an open panel, marks them in its text, and listens to its keys. Throws where the panel
 * has no body.
 */
export function startQuotesPanel(host: QuotesHost): QuotesPanel {
  const { dialog, ended } = host;
  const body = dialog.querySelector('.body');
  if (body === null) throw new Error('the panel has no article');
  const { text } = createTextMap(bodyBlocks(body));
  const found = findQuotes(text, detectQuotations(text, host.article.lang));
  const session = startQuotesSession(found);
  const { marking, language } = followPreferences(host);
  const announcement = signal('');
  const announce = (message: string): void => {
    announcement.value = message;
  };
  const openCorrection: QuotesPanel['openCorrection'] = (index, control, from) => {
    session.startCorrecting({ index, from, place: placeOfControl(control) });
  };
  const onPress = (index: number, button: HTMLElement): void =>
    openCorrection(index, button, 'text');
  const marksOf = showInText({ body, session, marking, language, onPress }, ended);
  const walk = startQuotesWalk({ dialog, body, session, marksOf });
  const step = (direction: Step): void => {
    announce(stepMessage(walk.step(direction), direction, found.length, language.value));
  };
  const closeList = (): void => {
    session.list(false);
    returnFocus(dialog, ['.quotes-button']);
  };
  const panel: QuotesPanel = {
    session,
    body,
    text,
    marking,
    language,
    announcement,
    announce,
    speakers: computed(() => speakersOf([...session.quotes.value, ...found])),
    show: walk.show,
    toggleList: () => (session.isListed.value ? closeList() : session.list(true)),
    closeList,
    openCorrection,
    closeCorrection: () => endCorrection(session, dialog),
  };
  dialog.addEventListener('keydown', (event) => onKey(event, panel, step), { signal: ended });
  // A panel that is closed with the correction open hides it without a word.
  dialog.addEventListener('close', () => session.startCorrecting(null), { signal: ended });
  return panel;
}

function followPreferences(host: QuotesHost) {
  const marking = signal(DEFAULT_PREFERENCES.marking);
  const language = signal<Language>('en');
  host.watch((preferences, resolved) => {
    marking.value = preferences.marking;
    language.value = resolved;
  });
  return { marking, language };
}

function onKey(event: KeyboardEvent, panel: QuotesPanel, step: (direction: Step) => void): void {
  const { session } = panel;
  const isBusy = session.correcting.value !== null;
  if (event.key === 'Escape' && session.isListed.value && !isBusy && !isMenuOpen(event)) {
    event.preventDefault();
    panel.closeList();
    return;
  }
  const direction = stepOfKey(event);
  if (direction === null || isBusy || isTyping(event.target)) return;
  if (session.quotes.value.length > 0) step(direction);
}

/** A menu takes Esc before the list does. */
function isMenuOpen({ currentTarget }: Event): boolean {
  return currentTarget instanceof Element && currentTarget.querySelector(':popover-open') !== null;
}

function endCorrection(session: QuotesSession, dialog: Element): void {
  const asked = session.correcting.value;
  if (asked === null) return;
  session.startCorrecting(null);
  const { index, from } = asked;
  const own = from === 'text' ? `[data-voice="${index}"]` : `[data-change="${index}"]`;
  returnFocus(dialog, [own, `[data-quote="${index}"]`, '.drawer', '.scroller']);
}

function stepMessage(
  quote: Quote | null,
  direction: Step,
  count: number,
  language: Language,
): string {
  const messages = QUOTES_CATALOGUE[language];
  if (quote === null) return direction === 1 ? messages.last : messages.first;
  const name = quote.speaker?.name ?? messages.nameless;
  return fillMessage(messages.step, { place: quote.index + 1, count, name }, language);
}
