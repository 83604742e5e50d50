import type { Span } from '../core/quotes/quotation.ts';
import { bodyBlocks } from './body-blocks.ts';
import { UNDER_BAR } from './control-place.ts';
import { createTextMap } from './text-map.ts';

/** Where a quotation that is gone to comes to stand: this part of the window's height from the top. */
const RESTING_PLACE = 0.22;

/** A quotation that begins above this part of the height stays where it is. */
const STILL_HIGH = 0.6;

/**
 * The number of the first quotation that begins below the top of what is in sight; how many they are when none
 * does.
 * @param starts the offsets in the body's text at which the quotations begin, in order
 */
export function firstBelowTop(scroller: Element, body: Element, starts: readonly number[]): number {
  const map = createTextMap(bodyBlocks(body));
  const top = scroller.getBoundingClientRect().top + UNDER_BAR;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = starts[middle] ?? 0;
    const range = map.toRange(start, start + 1);
    if (range !== null && range.getBoundingClientRect().top >= top) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the beginning of an element can be seen under the bar. */
export function isInSight(scroller: Element, element: Element): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const line = firstLine(element);
  return line.top >= top && line.bottom <= bottom;
}

/**
 * Brings the beginning of marked words into sight, unless they stand well there, and gives them the focus, so
 * that a screen reader reads on from them. The text jumps: it does not slide.
 */
export function goToMark(scroller: Element, mark: HTMLElement): void {
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
  bringIntoSight(scroller, mark);
  // Text that has not been laid out yet has a height by guess; it may be another one once it is in sight.
  requestAnimationFrame(() => bringIntoSight(scroller, mark));
}

/** Brings the end of a stretch of the body's text into sight, or its beginning when it is longer than what is in sight. */
export function showSpan(scroller: Element, body: Element, { start, end }: Span): void {
  const range = createTextMap(bodyBlocks(body)).toRange(start, end);
  if (range === null) return;
  const sight = scroller.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  const above = sight.top + UNDER_BAR;
  if (top >= above && bottom <= sight.bottom) return;
  const isLong = bottom - top > sight.bottom - above;
  const by = top < above || isLong ? top - above : bottom - sight.bottom + UNDER_BAR;
  scroller.scrollBy({ top: by, behavior: 'instant' });
}

function bringIntoSight(scroller: Element, mark: Element): void {
  const { top, height } = scroller.getBoundingClientRect();
  const place = firstLine(mark).top - top;
  if (place >= UNDER_BAR && place <= height * STILL_HIGH) return;
  scroller.scrollBy({ top: place - height * RESTING_PLACE, behavior: 'instant' });
}

function firstLine(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}

/** Whether one element stands over the column of another. */
export function coversColumn(over: Element, column: Element): boolean {
  const one = over.getBoundingClientRect();
  const other = column.getBoundingClientRect();
  return one.left < other.right && one.right > other.left;
}

/** Width that a scroll bar takes from the text of a panel, in CSS px. */
export function scrollbarWidth(panel: Element): number {
  const scroller = panel.querySelector('.scroller');
  return scroller instanceof HTMLElement ? scroller.offsetWidth - scroller.clientWidth : 0;
}
