import type { Quote } from '../core/quotes-view/quote.ts';
import { stepFrom, type Step } from '../core/quotes-view/step.ts';
import { coversColumn, firstBelowTop, goToMark, isInSight } from '../dom/quote-places.ts';
import type { QuotesSession } from './quotes-session.ts';

/** Where one walks from quotation to quotation. */
interface Ground {
  dialog: Element;
  body: Element;
  session: QuotesSession;
  marksOf: (index: number) => readonly HTMLElement[];
}

/** The ways to a quotation. */
export interface QuotesWalk {
  /** Shows a quotation, with a list that would cover it put away. */
  show: (index: number) => void;
  /** Goes one on or back from where the reader is; null at the end of the row. */
  step: (step: Step) => Quote | null;
}

/** Makes the ways to the quotations of a panel. */
export function startQuotesWalk({ dialog, body, session, marksOf }: Ground): QuotesWalk {
  const scroller = dialog.querySelector('.scroller') ?? body;
  const show = (index: number): void => {
    session.goTo(index);
    const drawer = dialog.querySelector('.drawer');
    if (drawer !== null && coversColumn(drawer, body)) session.list(false);
    const first = marksOf(index)[0];
    if (first !== undefined) goToMark(scroller, first);
  };
  const step = (direction: Step): Quote | null => {
    const quotes = session.quotes.value;
    const mark = marksOf(session.current.value ?? -1)[0];
    const current = mark !== undefined && isInSight(scroller, mark) ? session.current.value : null;
    const starts = quotes.map(({ start }) => start);
    const below = current === null ? firstBelowTop(scroller, body, starts) : 0;
    const next = stepFrom({ current, below, count: quotes.length }, direction);
    if (next === null) return null;
    show(next);
    return quotes[next] ?? null;
  };
  return { show, step };
}
