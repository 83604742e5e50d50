import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { ControlPlace } from '../core/control-place.ts';
import type { Span } from '../core/quotes/quotation.ts';
import { bodyBlocks } from '../dom/body-blocks.ts';
import { clearSelection, selectedRange, selectSpan } from '../dom/panel-selection.ts';
import { isPlaceInSight, placeOfRange } from '../dom/control-place.ts';
import { createTextMap, type TextMap } from '../dom/text-map.ts';

/** Words of the article that are selected, and where they end on the screen. */
interface Chosen {
  /** UTF-16 offsets in the article's text, as selected: not yet widened to whole words. */
  span: Span;
  place: ControlPlace;
  /** Whether the end is in sight. */
  isSeen: boolean;
}

/** The selection of an open panel. */
export interface ChosenWords {
  chosen: ReadonlySignal<Chosen | null>;
  /** Selects words, as the pointer would. */
  choose: (span: Span) => void;
  /** Selects nothing. */
  clear: () => void;
  /** Whether something is selected in the panel that is not the article's text, such as its headline. */
  isOutside: () => boolean;
  /** Reads the selection now, not when it has come to rest. */
  read: () => Chosen | null;
}

/** So long a selection must rest before it counts, in ms: while the pointer draws it, it changes all the time. */
const REST = 150;

/** Follows what is selected in the body of a panel, until `ended` aborts. */
export function followSelection(body: Element, ended: AbortSignal): ChosenWords {
  const chosen = signal<Chosen | null>(null);
  let timer = 0;
  const read = (): Chosen | null => {
    chosen.value = chosenIn(body);
    return chosen.value;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(read, REST);
  };
  body.ownerDocument.addEventListener('selectionchange', wait, { signal: ended });
  const scroller = body.closest('.scroller');
  scroller?.addEventListener('scroll', wait, { signal: ended, passive: true });
  ended.addEventListener('abort', () => clearTimeout(timer));
  const choose = (span: Span): void => {
    selectSpan(mapOf(body), span);
    read();
  };
  const clear = (): void => {
    if (read() === null) return;
    clearSelection();
    read();
  };
  const isOutside = (): boolean => rangeIn(body) !== null && read() === null;
  return { chosen, choose, clear, isOutside, read };
}

/** The text of a panel's body as it is now. */
function mapOf(body: Element): TextMap {
  return createTextMap(bodyBlocks(body));
}

function rangeIn(body: Element): Range | null {
  const root = body.getRootNode();
  return root instanceof ShadowRoot ? selectedRange(root) : null;
}

function chosenIn(body: Element): Chosen | null {
  const range = rangeIn(body);
  if (range === null) return null;
  const span = mapOf(body).toOffsets(range);
  if (span === null) return null;
  const place = placeOfRange(range);
  return { span, place, isSeen: isPlaceInSight(place) };
}
