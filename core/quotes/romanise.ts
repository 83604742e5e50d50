import type { LanguageData } from './language.ts';

/** Writes words with the letters that English writes for a language's own: `Çingiz` as `chingiz`. */
function romanise(words: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(words, (letter) => letters.get(letter) ?? letter).join('');
}

/**
 * A language that writes all names in plain Latin letters, with the first names of the other languages
 * added to its own lists. Of a letter that English writes in two ways (`ə=a ə=e`) each name takes one.
 */
export function borrowNames(data: LanguageData, others: readonly LanguageData[]): LanguageData {
  let { maleNames = '', femaleNames = '' } = data;
  for (const other of others) {
    if (other.romanised === undefined) continue;
    const pairs = other.romanised.split(' ');
    for (const order of [pairs, pairs.toReversed()]) {
      const letters = new Map(order.map((pair) => [pair.slice(0, 1), pair.slice(2)]));
      maleNames += ` ${romanise(other.maleNames ?? '', letters)}`;
      femaleNames += ` ${romanise(other.femaleNames ?? '', letters)}`;
    }
  }
  return { ...data, maleNames, femaleNames };
}
