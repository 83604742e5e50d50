import { isCapitalized } from '../../capitals.ts';

/** What stands before the colon at the head of a quotation. */
const HEAD = /^["“«]([^:,!?]{2,45}):\s/;

/**
 * The label of a turn in a transcript at the head of a quotation: `Ann SMITH` of `“Ann SMITH: …`; null when none
 * stands there.
 */
export function labelOf(quotation: string): string | null {
  const label = HEAD.exec(quotation.slice(0, 50))?.[1] ?? '';
  const words = label.split(' ');
  const last = words.at(-1) ?? '';
  const loud = last.length > 1 && last === last.toUpperCase();
  return loud && words.length <= 4 && words.every(isCapitalized) ? label : null;
}
