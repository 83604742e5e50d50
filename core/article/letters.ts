/**
 * Letters of the scripts that news is written in, to stand in a character class: ranges of the basic plane. `\p{L}` and
 * its like need many hundreds of ranges, which the browser compiles at their first use: two patterns for dates took 16 ms of an
 * opening. They are exact for Latin, Greek and Cyrillic; of the other scripts digits, marks and punctuation
 * count too, and of letters beyond the basic plane the first half; emoji do not.
 */
const LETTERS =
  'A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u037d\u037f-\u0481\u048a-\u1fff\u2c00-\ud83b\ud840-\udbff\uf900-\uffdc';
const DIGITS = '0-9²³¹¼-¾';

const WORD_PART = `[${LETTERS}${DIGITS}\u0300-\u036f\u0483-\u0489]+`;

/** Words: runs of letters, digits and their marks, joined by inner apostrophes, dots and hyphens. */
export const WORDS = new RegExp(`${WORD_PART}(?:['’.,-]${WORD_PART})*`, 'g');

/** Everything between letters and digits. */
const BETWEEN = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');
const ENDS = new RegExp(`^[^${LETTERS}${DIGITS}]+|[^${LETTERS}${DIGITS}]+$`, 'g');
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}${DIGITS}]`);
const LETTER = new RegExp(`[${LETTERS}]`, 'g');

/** Whether a text has a letter or a digit of any script. */
export function hasLetters(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** The letters and digits of a text, without what is between them. */
export function onlyLetters(text: string): string {
  return text.replace(BETWEEN, '');
}

/** A text without the marks, symbols and spaces in front of its first letter or digit and behind the last one. */
export function trimToLetters(text: string): string {
  return text.replace(ENDS, '');
}

/** How many letters a text has. */
export function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

/** A pattern in which `\p{L}` stands for the letters of this file. */
export function letterPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replaceAll('\\p{L}', LETTERS), flags);
}
