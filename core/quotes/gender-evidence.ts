import { baseForms, findIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './language.ts';

/** How much a title, the first name of a full name, a lone first name, and the endings tell. */
const WEIGHTS = { title: 6, firstName: 5, loneName: 2, nameEnding: 3, ending: 4, caseEnding: 9 };

function signed(gender: Gender | undefined, weight: number): number {
  if (gender === undefined) return 0;
  return gender === 'male' ? weight : -weight;
}

/**
 * The gender that a surname's ending tells. Where names have cases a woman's oblique `Петровой` is sure, and
 * `Петрова` after a word in an oblique case is a man's genitive.
 */
function endingEvidence(lexicon: Lexicon, last: string, oblique: boolean): number {
  const ends = (endings: readonly string[]): boolean =>
    endings.some((ending) => last.endsWith(ending));
  if (ends(lexicon.femaleCaseEndings)) return -WEIGHTS.caseEnding;
  if (ends(lexicon.femaleEndings)) return oblique ? WEIGHTS.caseEnding : -WEIGHTS.ending;
  return ends(lexicon.maleEndings) ? WEIGHTS.ending : 0;
}

/** What the ending of a first name tells that no list knows: `Aynura`, `Зарина`. */
function nameEndingEvidence(lexicon: Lexicon, word: string): number {
  if (word.length < 4 || findIn(lexicon, lexicon.firstNames, word) !== null) return 0;
  const ends = (endings: readonly string[]): boolean =>
    endings.some((ending) => word.endsWith(ending));
  if (ends(lexicon.femaleNameEndings)) return -WEIGHTS.nameEnding;
  return ends(lexicon.maleNameEndings) ? WEIGHTS.nameEnding : 0;
}

/** The gender of a first name, in whatever case it stands. */
function firstNameGender(lexicon: Lexicon, word: string): Gender | undefined {
  const form = baseForms(lexicon, word).find((known) => lexicon.genderOfName.has(known));
  return form === undefined ? undefined : lexicon.genderOfName.get(form);
}

/**
 * The gender that titles, first name and surname tell: above 0 male, below 0 female.
 * @param words the name's words in small letters
 * @param titles the titles before it in small letters
 * @param oblique the role before the name stands in an oblique case
 */
export function genderEvidence(
  lexicon: Lexicon,
  words: readonly string[],
  titles: readonly string[],
  oblique: boolean,
): number {
  let evidence = 0;
  for (const title of titles) evidence += signed(lexicon.genderOfRole.get(title), WEIGHTS.title);
  const [first = ''] = words;
  const lone = words.length === 1;
  evidence += signed(firstNameGender(lexicon, first), lone ? WEIGHTS.loneName : WEIGHTS.firstName);
  if (!lone) evidence += nameEndingEvidence(lexicon, first);
  if (lone && lexicon.nameForms.length > 0) return evidence;
  return evidence + endingEvidence(lexicon, words.at(-1) ?? '', oblique);
}
