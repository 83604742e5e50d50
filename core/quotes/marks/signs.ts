/** Marks of one family open and close one another. */
export type Family = 'curly' | 'straight' | 'angle' | 'single';

/** What a sign is by itself, before its neighbours are looked at. */
export interface Sign {
  family: Family;
  /** `open`: it opens; `close`: it closes; `both`: its neighbours tell. */
  use: 'open' | 'close' | 'both';
}

/** The quotation marks by their sign. `“` opens in English and closes in `„…“`. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ['"', { family: 'straight', use: 'both' }],
  ['＂', { family: 'straight', use: 'both' }],
  ['“', { family: 'curly', use: 'open' }],
  ['‟', { family: 'curly', use: 'open' }],
  ['„', { family: 'curly', use: 'open' }],
  ['”', { family: 'curly', use: 'close' }],
  ['«', { family: 'angle', use: 'open' }],
  ['»', { family: 'angle', use: 'close' }],
  ['‘', { family: 'single', use: 'open' }],
  ['‚', { family: 'single', use: 'open' }],
  ['‹', { family: 'single', use: 'open' }],
  ['’', { family: 'single', use: 'close' }],
  ['›', { family: 'single', use: 'close' }],
  ["'", { family: 'single', use: 'both' }],
]);

/** Every run of signs that can be quotation marks; global, for `matchAll`. */
export const MARK_RUNS = /["＂“‟„”«»‘‚‹’›']+/g;

/** The sign of a character, or null when it is no quotation mark. */
export function findSign(character: string): Sign | null {
  return SIGNS.get(character) ?? null;
}
