/** Marks of one family open and close one another. */
export type Family = 'curly' | 'straight' | 'angle' | 'single';

/** What some signs are by themselves, before their neighbours are looked at. */
export interface Sign {
  /** The signs of which this is true. */
  signs: string;
  family: Family;
  /** `open`: it opens; `close`: it closes; `both`: its neighbours tell. */
  use: 'open' | 'close' | 'both';
}

/** The quotation marks. `“` opens in English and closes in `„…“`. */
const SIGNS: readonly Sign[] = [
  { signs: '"＂', family: 'straight', use: 'both' },
  { signs: '“‟„', family: 'curly', use: 'open' },
  { signs: '”', family: 'curly', use: 'close' },
  { signs: '«', family: 'angle', use: 'open' },
  { signs: '»', family: 'angle', use: 'close' },
  { signs: '‘‚‹', family: 'single', use: 'open' },
  { signs: '’›', family: 'single', use: 'close' },
  { signs: "'", family: 'single', use: 'both' },
];

/** Every run of signs that can be quotation marks; global, for `eachMatch`. */
export const MARK_RUNS = new RegExp(`[${SIGNS.map(({ signs }) => signs).join('')}]+`, 'g');

/** What the sign at a place of a text is, or null when no quotation mark stands there. */
export function findSign(text: string, at: number): Sign | null {
  const character = text[at];
  if (character === undefined) return null;
  return SIGNS.find(({ signs }) => signs.includes(character)) ?? null;
}
