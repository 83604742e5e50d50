import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { explain } from '../core/quotes-view/explain.ts';
import type { Quote } from '../core/quotes-view/quote.ts';
import { runOpeners } from '../core/quotes-view/run-openers.ts';
import { QUOTES_CATALOGUE } from '../core/messages/quotes/catalogue.ts';
import type { Language } from '../core/preferences.ts';
import { bodyBlocks } from '../dom/body-blocks.ts';
import { keepPlace } from '../dom/keep-place.ts';
import { markQuotations, type QuotationMarks } from '../dom/mark-quotations.ts';
import { placeLabels, type SpeakerLabel } from '../dom/place-labels.ts';
import { createTextMap } from '../dom/text-map.ts';
import type { QuotesSession } from './quotes-session.ts';

/** What the marks in the text depend on. */
interface QuotesInText {
  body: Element;
  session: QuotesSession;
  marking: ReadonlySignal<boolean>;
  language: ReadonlySignal<Language>;
  /** A label was pressed. */
  onPress: (quote: number, button: HTMLElement) => void;
}

/** The marks that are in the text, and whether they are those of all quotations. */
interface Shown {
  marks: QuotationMarks;
  isAll: boolean;
}

const NOTHING: Shown = { marks: { elements: new Map(), undo: () => undefined }, isAll: false };

/**
 * Shows the quotations in the text, and keeps them as the session has them: all of them marked and named, or, when
 * marking is off, the one alone that the reader has gone to. Gives the way to the marks of a quotation.
 */
export function showInText(
  { body, session, marking, language, onPress }: QuotesInText,
  ended: AbortSignal,
): (index: number) => readonly HTMLElement[] {
  const found = session.quotes.peek();
  const shown = signal(NOTHING);
  const alone = computed(() => (marking.value ? null : session.current.value));
  const mark = (): void => {
    const isAll = marking.value;
    const quotes = isAll ? found : found.filter(({ index }) => index === alone.value);
    keepText(body, () => {
      shown.peek().marks.undo();
      shown.value = { marks: markQuotations(createTextMap(bodyBlocks(body)), quotes), isAll };
    });
  };
  const name = (): (() => void) => {
    const { marks, isAll } = shown.value;
    const openers = isAll ? runOpeners(session.quotes.value) : [];
    const labels = introduceOnce(openers.map((quote) => labelOf(quote, language.value)));
    return keepText(body, () => placeLabels(marks.elements, labels, onPress));
  };
  const point = (): void => pointTo(shown.value.marks, session.current.value);
  const stops = [mark, name, point].map((show) => effect(show));
  ended.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  return (index) => shown.peek().marks.elements.get(index) ?? [];
}

/** Runs a change of the body so that the text in sight stays where it is. */
function keepText<Result>(body: Element, change: () => Result): Result {
  const root = body.getRootNode();
  return root instanceof ShadowRoot ? keepPlace(root, change) : change();
}

function pointTo({ elements }: QuotationMarks, current: number | null): void {
  for (const [index, own] of elements) {
    for (const element of own) element.toggleAttribute('data-current', index === current);
  }
}

/** The labels with each speaker's role at the first of them alone. */
function introduceOnce(labels: readonly SpeakerLabel[]): SpeakerLabel[] {
  const introduced = new Set<string | null>();
  return labels.map((label) => {
    const isKnown = introduced.has(label.name);
    if (label.role !== null) introduced.add(label.name);
    return isKnown ? Object.assign({}, label, { role: null }) : label;
  });
}

function labelOf(quote: Quote, language: Language): SpeakerLabel {
  const { speaker, index, isInferred, evidence } = quote;
  return {
    quote: index,
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    label:
      speaker === null
        ? QUOTES_CATALOGUE[language].name
        : [speaker.name, speaker.role].filter((part) => part !== null).join(', '),
    why: explain(evidence, language),
    isInferred,
  };
}
