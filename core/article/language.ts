import { countLetters } from './letters.ts';
import { fold, wordsOf } from './plain-text.ts';

/** What a text says of its own language. */
interface LanguageGuess {
  /** BCP 47 language, or null when the text does not tell. */
  lang: string | null;
  direction: 'ltr' | 'rtl';
}

/** Short words that are frequent in one of the languages and rare in the others, folded. */
const STOP_WORDS: Readonly<Record<'en' | 'az' | 'tr', readonly string[]>> = {
  en: 'the of and to in that is was for on with he said as by it at from has have be are this which not'.split(
    ' ',
  ),
  az: 'və ilə üçün bu ki da də olub edib bildirib deyib olan onun kimi daha sonra çox isə ölkə haqqinda üzrə'.split(
    ' ',
  ),
  tr: 've ile için bu da de olan olarak bir daha çok sonra gibi ise dedi olduğunu kadar ancak değil şekilde'.split(
    ' ',
  ),
};

/** Letters that only one of the two Turkic languages writes. */
const AZERBAIJANI_ONLY = /[əxqƏXQ]/g;

/** Letters of Azerbaijani and Turkish that English does not write. */
const TURKIC = /[əğşıçöüƏĞŞİÇÖÜ]/g;

/** The letters of scripts. */
const HEBREW = /[\u0590-\u05ff]/g;
const ARABIC = /[\u0600-\u06ff]/g;
const CYRILLIC = /[\u0400-\u052f]/g;
const LATIN = /[A-Za-z\u00c0-\u02af]/g;

const MINIMUM_LETTERS = 20;

/** So much of a text tells its language, in UTF-16 units: some five hundred words. */
const SAMPLE = 4000;

/**
 * Tells the language of a text by its letters and stop words: `ru` and other Cyrillic as `ru`, `az`, `tr`,
 * `en`; other right-to-left scripts as `ar`, `fa` or `he`. A few dozen letters are needed.
 */
function guessLanguage(text: string): LanguageGuess {
  const letters = countLetters(text);
  if (letters < MINIMUM_LETTERS) return { lang: null, direction: 'ltr' };
  if (count(text, HEBREW) > letters / 2) return { lang: 'he', direction: 'rtl' };
  if (count(text, ARABIC) > letters / 2) return { lang: arabicOrPersian(text), direction: 'rtl' };
  if (count(text, CYRILLIC) > letters / 2) return { lang: cyrillic(text), direction: 'ltr' };
  if (count(text, LATIN) > letters / 2) return { lang: latin(text, letters), direction: 'ltr' };
  return { lang: null, direction: 'ltr' };
}

/**
 * The language of an article: what the page declares, unless the text itself speaks against it. A
 * declared language we cannot judge (`de`, `ka`) stands when the text is none of ours.
 */
export function articleLanguage(
  declared: string | null,
  text: string,
): { lang: string; direction: 'ltr' | 'rtl' } {
  const guess = guessLanguage(text.slice(0, SAMPLE));
  const tag = declared?.trim().replace('_', '-') ?? '';
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const valid = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag);
  if (guess.lang === null) return { lang: valid ? tag : 'und', direction: guess.direction };
  return { lang: valid && primary === guess.lang ? tag : guess.lang, direction: guess.direction };
}

function latin(text: string, letters: number): string | null {
  const scores = stopWordShares(text);
  const turkic = count(text, TURKIC) / letters;
  if (turkic > 0.02)
    return count(text, AZERBAIJANI_ONLY) / letters > 0.01 ? 'az' : turkicOrNone(scores, turkic);
  return scores.en > 0.08 ? 'en' : null;
}

function turkicOrNone(
  scores: Readonly<Record<'en' | 'az' | 'tr', number>>,
  turkic: number,
): string | null {
  if (scores.tr > 0.01 || turkic > 0.06) return 'tr';
  return scores.en > 0.08 ? 'en' : null;
}

function stopWordShares(text: string): Record<'en' | 'az' | 'tr', number> {
  const words = wordsOf(fold(text));
  const share = (list: readonly string[]) => {
    const known = new Set(list);
    return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
  };
  return { en: share(STOP_WORDS.en), az: share(STOP_WORDS.az), tr: share(STOP_WORDS.tr) };
}

function cyrillic(text: string): string | null {
  if (count(text, /[іїєґІЇЄҐ]/g) > 3) return 'uk';
  return count(text, /[ыэъё]/gi) > 0 || count(text, /[ђћџљњқғүһәө]/gi) === 0 ? 'ru' : null;
}

function arabicOrPersian(text: string): string {
  return count(text, /[پچژگ]/g) > 0 ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
