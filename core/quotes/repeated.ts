import { wordsIn } from './letters.ts';
import type { Quotation } from './quotation.ts';

/** Shorter quotations than this many characters may be repeated by chance. */
const REPEATED = 20;

/** The words of a quotation that is long enough, without marks and signs; null for a short one. */
function wordsOf(text: string, { start, end }: Quotation): string | null {
  const words = wordsIn(text.slice(start, end)).join(' ');
  return words.length < REPEATED ? null : words;
}

/** A quotation that the article prints twice has one speaker, who may be named only once. */
export function shareRepeated(text: string, quotations: readonly Quotation[]): Quotation[] {
  const named = new Map<string | null, Quotation>();
  for (const quotation of quotations) {
    if (quotation.speaker !== null) named.set(wordsOf(text, quotation), quotation);
  }
  return quotations.map((quotation) => {
    if (quotation.kind === 'other' || quotation.speaker !== null) return quotation;
    const words = wordsOf(text, quotation);
    const other = words === null ? undefined : named.get(words);
    if (other === undefined) return quotation;
    const antecedent = other.mention ?? other.antecedent;
    const { start, end } = quotation;
    return { ...other, start, end, basis: 'continued', mention: null, antecedent };
  });
}
