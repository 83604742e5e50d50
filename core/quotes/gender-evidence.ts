import { baseForms, findIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './language.ts';

/** How much a title, the first name of a full name, a lone first name, and the endings tell. */
const WEIGHTS = { title: 6, firstName: 5, loneName: 2, nameEnding: 3, ending: 4 };

function signed(gender: Gender | undefined, weight: number): number {
  if (gender === undefined) return 0;
  return gender === 'male' ? weight : -weight;
}

function endingEvidence(lexicon: Lexicon, last: string): number {
  if (lexicon.femaleEndings.some((ending) => last.endsWith(ending))) return -WEIGHTS.ending;
  return lexicon.maleEndings.some((ending) => last.endsWith(ending)) ? WEIGHTS.ending : 0;
}

/** `Aynura`, `Зарина`: a first name that no list knows, with an ending of women's names. */
function endsFemale(lexicon: Lexicon, word: string): boolean {
  if (word.length < 4 || findIn(lexicon, lexicon.firstNames, word) !== null) return false;
  return lexicon.femaleNameEndings.some((ending) => word.endsWith(ending));
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
 */
export function genderEvidence(
  lexicon: Lexicon,
  words: readonly string[],
  titles: readonly string[],
): number {
  let evidence = 0;
  for (const title of titles) evidence += signed(lexicon.genderOfRole.get(title), WEIGHTS.title);
  const [first = ''] = words;
  const lone = words.length === 1;
  evidence += signed(firstNameGender(lexicon, first), lone ? WEIGHTS.loneName : WEIGHTS.firstName);
  if (!lone && endsFemale(lexicon, first)) evidence -= WEIGHTS.nameEnding;
  if (lone && lexicon.nameForms.length > 0) return evidence;
  return evidence + endingEvidence(lexicon, words.at(-1) ?? '');
}
