import { describe, expect, it } from 'vitest';
import { hasLetter, isSmall, wordsIn } from '../../../core/quotes/letters.ts';
import { isCapitalized } from '../../../core/capitals.ts';

describe('letters', () => {
  it.each(['a', 'Z', '7', 'ə', 'İ', 'ğ', 'ї', 'Ё', 'ß', 'ა', 'Ა', 'ع', 'א', 'ह', 'ん', '字', '한'])(
    'takes %s for a letter or a digit',
    (letter) => {
      expect(hasLetter(letter)).toBe(true);
    },
  );

  it.each([' ', '.', '—', '“', '«', '’', '×', '÷', '€', '…', '\u00A0', '🙂'])(
    'takes %s for none',
    (sign) => {
      expect(hasLetter(sign)).toBe(false);
    },
  );

  it.each(['Əli', 'İlham', 'Çinar', 'Ёлка', 'Éva', 'Ω'])('sees the capital of %s', (word) => {
    expect([isCapitalized(word), isSmall(word)]).toEqual([true, false]);
  });

  it.each(['əli', 'ılıq', 'ёлка', 'éva', 'ω'])('sees the small letter of %s', (word) => {
    expect([isCapitalized(word), isSmall(word)]).toEqual([false, true]);
  });

  it.each(['', '7', '字', '“'])('sees no case in “%s”', (word) => {
    expect([isCapitalized(word), isSmall(word)]).toEqual([false, false]);
  });

  it('cuts a text into its words', () => {
    expect(wordsIn('Ну, O’Brien — Çay 2,5!')).toEqual(['Ну', 'O’Brien', 'Çay', '2', '5']);
    expect(wordsIn('…')).toEqual([]);
  });
});
