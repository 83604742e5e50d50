import type { ControlPlace } from '../core/control-place.ts';

/** Height of the panel's bar with a little air, CSS px: what stands under it is not in sight. */
export const UNDER_BAR = 56;

/** Height of a line with some air: what stays in sight of words that a menu has to cover, CSS px. */
const FIRST_LINE = 32;

/** Room that a bar needs over or under some words, with its air, CSS px. */
const BAR_ROOM = 64;

/** Where a control stands at this moment. */
export function placeOfControl(control: Element): ControlPlace {
  return placeForMenu(control.getBoundingClientRect());
}

/**
 * The place of something as a menu needs it, which stands under it or over it: with half of the window free on that side,
 * also when it is taller than that or out of sight.
 */
export function placeForMenu({
  left,
  top,
  bottom,
}: Pick<ControlPlace, 'left' | 'top' | 'bottom'>): ControlPlace {
  const half = innerHeight / 2;
  if (top > half) return { left, top: Math.min(top, innerHeight), bottom, isLow: true };
  const under = Math.min(bottom, Math.max(top, 0) + FIRST_LINE);
  return { left, top, bottom: Math.max(under, 0), isLow: false };
}

/**
 * Where some words stand at this moment, for a bar that covers none of them: from the top of their first line to the
 * bottom of the last one. Low when there is no room under them.
 */
export function placeOfRange(range: Range): ControlPlace {
  const lines = range.getClientRects();
  const { left, bottom } = lines[lines.length - 1] ?? range.getBoundingClientRect();
  const { top } = range.getBoundingClientRect();
  const isLow = bottom + BAR_ROOM > innerHeight && top - BAR_ROOM > UNDER_BAR;
  return { left, top, bottom, isLow };
}

/** Whether something of a place is in sight, under the panel's bar. */
export function isPlaceInSight({ top, bottom }: ControlPlace): boolean {
  return bottom > UNDER_BAR && top < innerHeight;
}
