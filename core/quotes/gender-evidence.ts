import type { Gender } from './language.ts';
import { baseForms } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** The direction of each gender in the sum of the evidence. */
const TOWARDS: Readonly<Record<Gender, number>> = { male: 1, female: -1 };

/** The gender that titles, first name and surname tell. */
export function genderEvidence(
  lexicon: Lexicon,
  words: readonly string[],
  titles: readonly string[],
): number {
  let evidence = 0;
  for (const title of titles) {
    const gender = lexicon.genderOfRole.get(title);
    if (gender !== undefined) evidence += 6 * TOWARDS[gender];
  }
  const first = baseForms(lexicon, words[0] ?? '')
    .map((form) => lexicon.genderOfName.get(form))
    .find((gender) => gender !== undefined);
  if (first !== undefined) evidence += (words.length > 1 ? 5 : 2) * TOWARDS[first];
  if (words.length === 1 && lexicon.nameForms.length > 0) return evidence;
  return evidence + surnameEvidence(lexicon, words.at(-1) ?? '');
}

function surnameEvidence(lexicon: Lexicon, surname: string): number {
  const endsInOne = (endings: readonly string[]): boolean =>
    endings.some((ending) => surname.endsWith(ending));
  if (endsInOne(lexicon.femaleEndings)) return -4;
  return endsInOne(lexicon.maleEndings) ? 4 : 0;
}
