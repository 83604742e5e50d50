import { endsLike, findIn, genderOfWord, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './language.ts';

/** How much a title, the first name of a full name, a lone first name, and the endings tell. */
const WEIGHTS = {
  title: 6,
  firstName: 5,
  loneName: 2,
  nameEnding: 3,
  maleEnding: 1,
  ending: 4,
  caseEnding: 9,
};

/** A weight as evidence for a gender: above 0 male, below 0 female, 0 for none. */
export function signed(gender: Gender | null, weight: number): number {
  if (gender === null) return 0;
  return gender === 'male' ? weight : -weight;
}

/**
 * The gender that a surname's ending tells. Where names have cases a woman's oblique `Петровой` is sure, and
 * `Петрова` after a word in an oblique case is a man's genitive.
 */
function endingEvidence(lexicon: Lexicon, last: string, oblique: boolean): number {
  if (endsLike(lexicon, last, 'femaleCaseEndings')) return -WEIGHTS.caseEnding;
  if (endsLike(lexicon, last, 'femaleEndings'))
    return oblique ? WEIGHTS.caseEnding : -WEIGHTS.ending;
  return endsLike(lexicon, last, 'maleEndings') ? WEIGHTS.ending : 0;
}

/** What the ending of a first name tells that no list knows: `Aynura`, `Зарина`. */
function nameEndingEvidence(lexicon: Lexicon, word: string): number {
  if (word.length < 4) return 0;
  if (endsLike(lexicon, word, 'femaleNameEndings')) return -WEIGHTS.nameEnding;
  return endsLike(lexicon, word, 'maleNameEndings') ? WEIGHTS.maleEnding : 0;
}

/** What a first name tells. Where only the last word of a name takes case endings the others stand as they are. */
function firstNameEvidence(lexicon: Lexicon, word: string, lone: boolean): number {
  const declined = lone || lexicon.data.femaleCaseEndings !== undefined;
  const form = declined ? (findIn(lexicon, word, 'firstNames') ?? word) : word;
  const gender = genderOfWord(lexicon, form, 'Names');
  if (lone || isIn(lexicon, form, 'firstNames'))
    return signed(gender, lone ? WEIGHTS.loneName : WEIGHTS.firstName);
  return nameEndingEvidence(lexicon, word);
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
  for (const title of titles) evidence += signed(genderOfWord(lexicon, title), WEIGHTS.title);
  const [first = ''] = words;
  const lone = words.length === 1;
  evidence += firstNameEvidence(lexicon, first, lone);
  if (lone && lexicon.nameForms.length > 0) return evidence;
  return evidence + endingEvidence(lexicon, words.at(-1) ?? '', oblique);
}
