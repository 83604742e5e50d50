/**
 * Letters, their marks and digits, as ranges for a character class. `\p{L}` and its like would say the same for all
 * of Unicode, but V8 takes some 15 ms to compile the patterns of the detector with them, and under 1 ms with these.
 * Left out are what lies beyond the first 65,536 characters and the rarest signs.
 */
export const WORD = '\\dA-Za-zÀ-ÖØ-öø-ʯ\\u0300-\\u1fff\\u2c00-\\ud7ff';

const LETTER = new RegExp(`[${WORD}]`);
const WORDS = new RegExp(`[${WORD}'’]+`, 'g');

/** Tells whether a text holds a letter or a digit. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** The words of a text, with their apostrophes. */
export function wordsIn(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Tells whether a word begins with a small letter. */
export function isSmall(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toUpperCase();
}

/**
 * Goes through the places where a global pattern matches a text. `matchAll` does the same, but copies the pattern at
 * each call, which is slow for many short texts.
 */
export function eachMatch(
  pattern: RegExp,
  text: string,
  take: (match: string, at: number) => void,
): void {
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    take(match[0], match.index);
  }
}
