import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { SAVED_CATALOGUE } from '../core/messages/saved/catalogue.ts';
import { fillMessage } from '../core/messages/catalogue.ts';
import type { Language } from '../core/preferences.ts';
import { bodyBlocks } from '../dom/body-blocks.ts';
import { keepSelection } from '../dom/panel-selection.ts';
import { markSaved, type SavedMark, type SavedMarks } from '../dom/saved-marks.ts';
import { createTextMap } from '../dom/text-map.ts';
import { isStanding, type PlacedQuote } from './placed-quotes.ts';
import type { SavedSession } from './saved-session.ts';

const NOTHING: SavedMarks = { elements: new Map(), undo: () => undefined };

/**
 * Marks the saved quotes in the text of an open panel and keeps the marks as the session has them; those that are gone
 * have none, and the selection stays. Gives the way to the marks of a quote.
 */
export function showSavedInText(
  body: Element,
  session: SavedSession,
  language: ReadonlySignal<Language>,
  ended: AbortSignal,
): (id: string) => readonly HTMLElement[] {
  const shown = signal(NOTHING);
  const stop = effect(() => {
    const marks = session.quotes.value.flatMap((placed) => markOf(placed, language.value));
    const before = shown.peek();
    if (marks.length === 0 && before === NOTHING) return;
    keepSelection(body, () => {
      before.undo();
      shown.value =
        marks.length === 0 ? NOTHING : markSaved(createTextMap(bodyBlocks(body)), marks);
    });
  });
  ended.addEventListener('abort', stop);
  return (id) => shown.peek().elements.get(id) ?? [];
}

function markOf({ quote, placement }: PlacedQuote, language: Language): SavedMark[] {
  if (!isStanding(placement)) return [];
  const { mark, colours, withNote } = SAVED_CATALOGUE[language];
  const { id, colour, note } = quote;
  const label = fillMessage(mark, { colour: colours[colour] }, language);
  const { start, end } = placement;
  const hasNote = note !== '';
  return [{ id, colour, start, end, hasNote, label: hasNote ? `${label}, ${withNote}` : label }];
}
