import { hasSameSpeaker, type Quote, type Speaker } from './quote.ts';

/** What the reader has said about who speaks: the speaker, or null for nobody, by a quotation's number. */
export type Corrections = ReadonlyMap<number, Speaker | null>;

/** The quotations with what the reader has said about them. */
export function applyCorrections(quotes: readonly Quote[], corrections: Corrections): Quote[] {
  return quotes.map((quote) => {
    const speaker = corrections.get(quote.index);
    if (speaker === undefined) return quote;
    const evidence = { basis: 'reader', words: null, above: null } as const;
    return { ...quote, speaker, evidence, isInferred: false };
  });
}

/** The corrections with one more, which holds for some quotations. */
export function addCorrection(
  corrections: Corrections,
  indexes: readonly number[],
  speaker: Speaker | null,
): Corrections {
  return new Map([...corrections, ...indexes.map((index) => [index, speaker] as const)]);
}

/**
 * The quotations that are one utterance with a given one: the parts behind it of a quotation that its
 * attribution splits, as in “The bell,” he said, “was my idea.” Their numbers, its own first.
 * @param found the quotations as they were found, before any correction
 */
export function utteranceOf(found: readonly Quote[], index: number): number[] {
  const first = found[index];
  if (first === undefined) return [];
  const behind = found.slice(index + 1);
  const end = behind.findIndex(
    (quote) => quote.evidence.basis !== 'continued' || quote.paragraph !== first.paragraph,
  );
  return [first, ...behind.slice(0, end < 0 ? behind.length : end)].map((quote) => quote.index);
}

/** The numbers of a speaker's other quotations: those of the same name as `index`, without `corrected`. */
export function othersOf(
  quotes: readonly Quote[],
  index: number,
  corrected: readonly number[],
): number[] {
  const one = quotes[index];
  if (one === undefined || one.speaker === null) return [];
  return quotes
    .filter((quote) => hasSameSpeaker(quote, one) && !corrected.includes(quote.index))
    .map((quote) => quote.index);
}

/** The speaker that a typed name means: one of the article's, else a new one; null for no name at all. */
export function speakerNamed(name: string, known: readonly Speaker[]): Speaker | null {
  const typed = name.replaceAll(/\s+/g, ' ').trim();
  if (typed === '') return null;
  const same = known.find((speaker) => sameLetters(speaker.name, typed));
  return same ?? { name: typed, role: null };
}

function sameLetters(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
