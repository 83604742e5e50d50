import { endsLike, findIn } from './lexicon.ts';
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
  if (endsLike(lexicon.femaleCaseEndings, last)) return -WEIGHTS.caseEnding;
  if (endsLike(lexicon.femaleEndings, last)) return oblique ? WEIGHTS.caseEnding : -WEIGHTS.ending;
  return endsLike(lexicon.maleEndings, last) ? WEIGHTS.ending : 0;
}

/** What the ending of a first name tells that no list knows: `Aynura`, `Зарина`. */
function nameEndingEvidence(lexicon: Lexicon, word: string): number {
  if (word.length < 4) return 0;
  if (endsLike(lexicon.femaleNameEndings, word)) return -WEIGHTS.nameEnding;
  return endsLike(lexicon.maleNameEndings, word) ? WEIGHTS.nameEnding : 0;
}

/** What a first name tells. Where only the last word of a name takes case endings the others stand as they are. */
function firstNameEvidence(lexicon: Lexicon, word: string, lone: boolean): number {
  const declined = lone || lexicon.femaleCaseEndings.length > 0;
  const form = declined ? (findIn(lexicon, lexicon.firstNames, word) ?? word) : word;
  const gender = lexicon.genderOfName.get(form);
  if (lone || lexicon.firstNames.has(form))
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
  for (const title of titles) evidence += signed(lexicon.genderOfRole.get(title), WEIGHTS.title);
  const [first = ''] = words;
  const lone = words.length === 1;
  evidence += firstNameEvidence(lexicon, first, lone);
  if (lone && lexicon.nameForms.length > 0) return evidence;
  return evidence + endingEvidence(lexicon, words.at(-1) ?? '', oblique);
}
