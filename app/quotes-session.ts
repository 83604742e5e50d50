import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import {
  addCorrection,
  applyCorrections,
  othersOf,
  utteranceOf,
  type Corrections,
} from '../core/quotes-view/correct.ts';
import type { Quote, Speaker } from '../core/quotes-view/quote.ts';
import type { ControlPlace } from '../core/control-place.ts';

/** What is being corrected: a quotation, and where the pointer or the focus was. */
export interface Correcting {
  index: number;
  /** Where the control stands that asked. */
  place: ControlPlace;
  /** Which control asked: a label of the text, or one of the list. */
  from: 'text' | 'list';
}

/** The quotations of an open panel: what the reader sees of them and does to them. */
export interface QuotesSession {
  /** With the reader's corrections. */
  quotes: ReadonlySignal<readonly Quote[]>;
  /** The quotation that the reader has gone to. */
  current: ReadonlySignal<number | null>;
  isListed: ReadonlySignal<boolean>;
  correcting: ReadonlySignal<Correcting | null>;
  goTo: (index: number | null) => void;
  list: (isListed: boolean) => void;
  startCorrecting: (correcting: Correcting | null) => void;
  /**
   * Says who speaks a quotation and what goes on with it; null: nobody. Gives the numbers of the other
   * quotations of the speaker before, which the same may be said of.
   */
  correct: (index: number, speaker: Speaker | null) => number[];
  correctThese: (indexes: readonly number[], speaker: Speaker | null) => void;
}

/** Starts with the quotations that were found. What the reader corrects lasts as long as the panel. */
export function startQuotesSession(found: readonly Quote[]): QuotesSession {
  const corrections = signal<Corrections>(new Map());
  const quotes = computed(() => applyCorrections(found, corrections.value));
  const current = signal<number | null>(null);
  const isListed = signal(false);
  const correcting = signal<Correcting | null>(null);
  const correctThese: QuotesSession['correctThese'] = (indexes, speaker) => {
    corrections.value = addCorrection(corrections.value, indexes, speaker);
  };
  return {
    quotes,
    current,
    isListed,
    correcting,
    goTo: (index) => {
      current.value = index;
    },
    list: (isShown) => {
      isListed.value = isShown;
    },
    startCorrecting: (asked) => {
      correcting.value = asked;
    },
    correct: (index, speaker) => {
      const utterance = utteranceOf(found, index);
      const others = othersOf(quotes.value, index, utterance);
      correctThese(utterance, speaker);
      return others;
    },
    correctThese,
  };
}
