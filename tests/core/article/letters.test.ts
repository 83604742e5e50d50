import { expect, test } from 'vitest';
import {
  countLetters,
  hasLetters,
  letterPattern,
  onlyLetters,
  trimToLetters,
  WORDS,
} from '../../../core/article/letters.ts';
import { isCapitalized } from '../../../core/capitals.ts';

/** Latin, Greek and Cyrillic end here. */
const LAST_EXACT = 0x052f;
/** End of the basic plane. */
const LAST = 0xffff;

function characters(last: number): string[] {
  return Array.from({ length: last + 1 }, (_, code) => String.fromCharCode(code));
}

/** Spacing modifiers, the signs of Greek, superscripts, letterlike symbols and their neighbours. */
const isSymbol = (character: string) =>
  /[\u02c2-\u02ff\u0375\u0384-\u0387\u03f6\u2000-\u2bff]/.test(character);

const hexOf = (character: string) => character.charCodeAt(0).toString(16);

test('letters and digits are those of Unicode in Latin, Greek and Cyrillic', () => {
  const wrong = characters(LAST_EXACT).filter(
    (character) =>
      !isSymbol(character) &&
      hasLetters(character) !== /[\p{L}\p{N}]/u.test(character) &&
      /\p{Assigned}/u.test(character),
  );
  expect(wrong.map(hexOf)).toEqual([]);
});

test('no letter of the basic plane is left out, but for the blocks of symbols', () => {
  const missing = characters(LAST).filter(
    (character) =>
      /\p{L}/u.test(character) && !isSymbol(character) && countLetters(character) === 0,
  );
  expect(missing.map(hexOf)).toEqual([]);
});

test('a mark belongs to the word that it stands in', () => {
  expect('I\u0307stanbul’da 24.5 faiz'.match(WORDS)).toEqual(['I\u0307stanbul’da', '24.5', 'faiz']);
  expect('हिन्दी عَرَبِي'.match(WORDS)).toEqual(['हिन्दी', 'عَرَبِي']);
});

test.each([
  ['— See also: ', 'See also', 'Seealso'],
  ['🔴 Breaking!', 'Breaking', 'Breaking'],
  ['🔴 * ↺', '', ''],
])('%s is cut down to its letters', (text, trimmed, only) => {
  expect(trimToLetters(text)).toBe(trimmed);
  expect(onlyLetters(text)).toBe(only);
  expect(hasLetters(text)).toBe(only !== '');
});

test('letters beyond the basic plane are letters, emoji are none', () => {
  expect(hasLetters('𝗕𝗿𝗲𝗮𝗸𝗶𝗻𝗴')).toBe(true);
  expect(hasLetters('🔴🤝⚽')).toBe(false);
});

test.each([
  ['Əliyev', true],
  ['İlham', true],
  ['Щука', true],
  ['əli', false],
  ['ß', false],
  ['5th', false],
  ['', false],
])('%s begins with a capital: %s', (text, expected) => {
  expect(isCapitalized(text)).toBe(expected);
});

test('a pattern knows the letters of every language', () => {
  expect(letterPattern(String.raw`^[\p{L}]+$`).test('Bakışəнаباکو')).toBe(true);
  expect(letterPattern(String.raw`^[^\p{L}]+$`).test('12 — ?!')).toBe(true);
});
