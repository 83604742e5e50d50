import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { swapLetters } from '../../core/quotes/spelling.ts';
import { squeezeTexts } from '../../scripts/build/squeeze-lists.ts';

const FOLDER = new URL('../../core/quotes/languages/', import.meta.url);

/** The words of each back-ticked text; spelled as in the file when the module says how it was spelled. */
function wordsOf(code: string): string[][] {
  const [, letters = ''] = /^ {2}letters: '(.*)',$/m.exec(code) ?? [];
  return Array.from(code.matchAll(/`([^`]*)`/g), ([, text = '']) =>
    swapLetters(text, letters).trim().split(/\s+/).toSorted(),
  );
}

describe('squeezeTexts', () => {
  it('leaves one space of each run within back-ticks, and sorts the words by their ends', () => {
    expect(squeezeTexts('a:\n  `bc\n    c  cd ca`,\n  e')).toBe('a:\n  `ca c bc cd`,\n  e');
  });

  it('leaves pairs in their order', () => {
    expect(squeezeTexts('a: `c=b\n  a=`')).toBe('a: `c=b a=`');
  });

  it('spells letters of two bytes in one, and says how', () => {
    expect(squeezeTexts("{\n  code: 'ru',\n  a: `аф az`,\n}")).toBe(
      "{\n  letters: 'аaфf',\n  code: 'ru',\n  a: `аz af`,\n}",
    );
  });

  it.each(readdirSync(FOLDER))('changes no word of %s', (name) => {
    const code = readFileSync(new URL(name, FOLDER), 'utf8');
    const squeezed = squeezeTexts(code);
    expect(Buffer.byteLength(squeezed)).toBeLessThan(Buffer.byteLength(code));
    expect(wordsOf(squeezed)).toEqual(wordsOf(code));
  });
});
