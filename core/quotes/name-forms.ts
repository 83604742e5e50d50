import { baseForms, endsLike, findIn, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { genderOf } from './mention.ts';
import type { Being } from './mention.ts';

/** The stem of a surname that has a case ending, null when it has none. */
function surnameStem(lexicon: Lexicon, word: string): string | null {
  if (endsLike(lexicon, word, 'surnameEndings')) return null;
  const stems = baseForms(lexicon, word).slice(1);
  return stems.find((stem) => endsLike(lexicon, stem, 'surnameEndings')) ?? null;
}

/** Tells whether a name's last word stands in a case in which it cannot be a subject. */
export function isOblique(lexicon: Lexicon, word: string, being: Being): boolean {
  if (lexicon.data.caseEndings === 's' || being.kind === 'body')
    return isObliqueBody(lexicon, word, being);
  if (surnameStem(lexicon, word) !== null) return true;
  const own = being.words.at(-1) ?? '';
  if (word === own || word.length <= own.length) return genitiveOfMan(lexicon, word, being);
  return word.startsWith(own) && lexicon.caseEndings.includes(word.slice(own.length));
}

/** `Петрова` of a man is no nominative. */
function genitiveOfMan(lexicon: Lexicon, word: string, being: Being): boolean {
  const male = endsLike(lexicon, word, 'maleEndings');
  return being.gender > 4 && !male && endsLike(lexicon, word, 'femaleEndings');
}

function isObliqueBody(lexicon: Lexicon, word: string, being: Being): boolean {
  return (
    being.kind === 'body' && lexicon.data.order === 'final' && bodyStem(lexicon, word) !== null
  );
}

/** `Xidmətinin` is `Xidməti`: the case ending after the vowel of the possessive. */
function bodyStem(lexicon: Lexicon, word: string): string | null {
  const found = lexicon.nameForms.find(
    ([left]) => word.endsWith(left) && /[ıiuü]$/u.test(word.slice(0, -left.length)),
  );
  return found === undefined ? null : word.slice(0, -found[0].length);
}

/** A form in small letters with the capital of the word it comes from. */
function likeCase(word: string, form: string): string {
  return word.slice(0, 1) + form.slice(1);
}

/** A first name in the nominative: as the lists have it, or as names of its gender end when its surname shows a case. */
function firstForm(lexicon: Lexicon, being: Being, word: string): string {
  if (lexicon.data.order === 'final' || isIn(lexicon, word, 'firstNames')) return word;
  const forms = baseForms(lexicon, word).slice(1);
  const listed = forms.find((form) => isIn(lexicon, form, 'firstNames'));
  const last = being.words.at(-1) ?? '';
  if (listed !== undefined || lastForm(lexicon, being, last) === last) return listed ?? word;
  const female = genderOf(being) === 'female';
  const endings = female ? 'femaleNameEndings' : 'maleNameEndings';
  return forms.find((form) => endsLike(lexicon, form, endings)) ?? word;
}

/** A body's last word: a lone noun as the lists have it, else without its case ending. */
function bodyForm(lexicon: Lexicon, being: Being, word: string): string {
  if (lexicon.data.order !== 'final') return word;
  if (being.words.length === 1) return findIn(lexicon, word, 'bodies') ?? word;
  return bodyStem(lexicon, word) ?? word;
}

function lastForm(lexicon: Lexicon, being: Being, word: string): string {
  if (being.kind === 'body') return bodyForm(lexicon, being, word);
  const stems = baseForms(lexicon, word);
  const female = genderOf(being) === 'female';
  const endings = female ? 'femaleEndings' : 'maleEndings';
  if (genderOf(being) !== null && !endsLike(lexicon, word, endings)) {
    const stem = stems.find((form) => endsLike(lexicon, form, endings));
    if (stem !== undefined) return stem;
  }
  return surnameStem(lexicon, word) ?? word;
}

/**
 * The name of a being in the nominative, as far as the language's forms tell: `Севда Абдуллаева` of
 * `Севды Абдуллаевой`.
 */
export function nominative(lexicon: Lexicon, being: Being): string {
  if (lexicon.nameForms.length === 0) return being.name;
  const words = being.name.split(' ');
  const lower = being.words;
  if (words.length !== lower.length) return being.name;
  return words
    .map((word, at) => {
      const small = lower[at] ?? '';
      const form =
        at === words.length - 1
          ? lastForm(lexicon, being, small)
          : at === 0
            ? firstForm(lexicon, being, small)
            : small;
      return form === small ? word : likeCase(word, form);
    })
    .join(' ');
}
