/** A key press as the DOM reports it; only what a step looks at. */
export interface StepKey {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** One quotation on, or one back. */
export type Step = 1 | -1;

/** The step of the keys `n` and `p`, by their place on the keyboard, in any layout; null for every other key. */
export function stepOfKey(press: StepKey): Step | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  if (press.code === 'KeyN') return 1;
  return press.code === 'KeyP' ? -1 : null;
}

/** Where the reader is among the quotations. */
export interface Standing {
  /** Number of the quotation that the reader has gone to, while it is in sight. */
  current: number | null;
  /** Number of the first quotation that begins below the top of what is in sight; `count` if none does. */
  below: number;
  count: number;
}

/** The number of the quotation that a step leads to; null where there is none in this direction. */
export function stepFrom({ current, below, count }: Standing, step: Step): number | null {
  const from = current ?? (step === 1 ? below - 1 : below);
  const next = from + step;
  return next >= 0 && next < count ? next : null;
}
