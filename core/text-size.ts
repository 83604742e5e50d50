/** Text sizes of the panel in CSS pixels: the range, the default, and where the steps widen from 1 to 2. */
export const TEXT_SIZE = { min: 10, max: 48, default: 16, wideFrom: 24 } as const;

/** What a control or key does to the text size. */
export type TextSizeAction = 'larger' | 'smaller' | 'default';

/** The size (px) after an action. */
export function resizeText(size: number, action: TextSizeAction): number {
  if (action === 'default') return TEXT_SIZE.default;
  return action === 'larger' ? largerTextSize(size) : smallerTextSize(size);
}

/** The next larger size in px: a step of 1 up to 24, of 2 above, never beyond the largest. */
export function largerTextSize(size: number): number {
  return Math.min(TEXT_SIZE.max, size < TEXT_SIZE.wideFrom ? size + 1 : size + 2);
}

/** The next smaller size in px: a step of 2 above 24, of 1 below, never beyond the smallest. */
export function smallerTextSize(size: number): number {
  return Math.max(TEXT_SIZE.min, size <= TEXT_SIZE.wideFrom ? size - 1 : size - 2);
}

/**
 * A size that the control can show, from whatever was stored: a number is brought to the nearest step
 * of the range, anything else becomes the default.
 */
export function repairTextSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return TEXT_SIZE.default;
  const size = Math.round(Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, value)));
  return size > TEXT_SIZE.wideFrom ? size - (size % 2) : size;
}
