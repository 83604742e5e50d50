import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { swapLetters } from '../../core/quotes/spelling.ts';
import { squeezeTexts } from '../../scripts/build/squeeze-lists.ts';

const FOLDER = new URL('../../core/quotes/languages/', import.meta.url);

/** The words of each back-ticked text; spelled as in the file when the module says how it was spelled. */
function wordsOf(code: string): string[][] {
  const [, letters = ''] = /^ {2}letters: '(.*)',$/m.exec(code) ?? [];
  return Array.from(code.matchAll(/`([^`]*)`/g), ([, text = '']) =>
    swapLetters(text, letters).trim().split(/\s+/),
  );
}

describe('squeezeTexts', () => {
  it('leaves one space of each run within back-ticks', () => {
    expect(squeezeTexts('a:\n  `b\n    c  d`,\n  e')).toBe('a:\n  `b c d`,\n  e');
  });

  it('spells letters of two bytes in one, and says how', () => {
    expect(squeezeTexts("{\n  code: 'ru',\n  a: `аф az`,\n}")).toBe(
      "{\n  letters: 'аaфf',\n  code: 'ru',\n  a: `af аz`,\n}",
    );
  });

  it.each(readdirSync(FOLDER))('changes no word of %s', (name) => {
    const code = readFileSync(new URL(name, FOLDER), 'utf8');
    const squeezed = squeezeTexts(code);
    expect(Buffer.byteLength(squeezed)).toBeLessThan(Buffer.byteLength(code));
    expect(wordsOf(squeezed)).toEqual(wordsOf(code));
  });
});
