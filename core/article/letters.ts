/**
 * Letters and digits of the scripts that news is written in, to stand in a character class: ranges of the basic
 * plane. `\p{L}` and its like need many hundreds of ranges, which the browser compiles at their first use: two
 * patterns for dates took 16 ms of an opening. Some rare signs of other scripts count as letters here.
 */
const LETTERS =
  'A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';
const DIGITS = '0-9²³¹¼-¾\u0660-\u0669\u06f0-\u06f9';
const MARKS =
  '\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed';

const WORD_PART = `[${LETTERS}${DIGITS}${MARKS}]+`;

/** Words: runs of letters, digits and their marks, joined by inner apostrophes, dots and hyphens. */
export const WORDS = new RegExp(`${WORD_PART}(?:['’.,-]${WORD_PART})*`, 'g');

/** Everything between letters and digits. */
const BETWEEN = new RegExp(`[^${LETTERS}${DIGITS}]+`, 'g');
const ENDS = new RegExp(`^[^${LETTERS}${DIGITS}]+|[^${LETTERS}${DIGITS}]+$`, 'g');
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}${DIGITS}]`);
const LETTER = new RegExp(`[${LETTERS}]`, 'g');

/** Letters that are written with two UTF-16 units, such as those of old scripts; only a text without others asks for them. */
const ASTRAL_LETTERS = /[\p{L}\p{N}]+/gu;

/** Whether a text has a letter or a digit of any script. */
export function hasLetters(text: string): boolean {
  return LETTER_OR_DIGIT.test(text) || astralLetters(text) !== '';
}

/** The letters and digits of a text, without what is between them. */
export function onlyLetters(text: string): string {
  return text.replace(BETWEEN, '') || astralLetters(text);
}

/** A text without the marks, symbols and spaces in front of its first letter or digit and behind the last one. */
export function trimToLetters(text: string): string {
  return text.replace(ENDS, '') || astralLetters(text);
}

/** How many letters a text has. */
export function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

/** Whether a text begins with a letter that has a small form. */
export function isCapitalized(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** A pattern in which `\p{L}` stands for the letters of this file. */
export function letterPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replaceAll('\\p{L}', LETTERS), flags);
}

function astralLetters(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return '';
  return text.match(ASTRAL_LETTERS)?.join('') ?? '';
}
