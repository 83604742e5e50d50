import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { squeezeTexts } from '../../scripts/build/squeeze-lists.ts';

const FOLDER = new URL('../../core/quotes/languages/', import.meta.url);

function wordsOf(code: string): string[][] {
  return Array.from(code.matchAll(/`([^`]*)`/g), ([, text = '']) => text.trim().split(/\s+/));
}

describe('squeezeTexts', () => {
  it('leaves one space of each run within back-ticks', () => {
    expect(squeezeTexts('a:\n  `b\n    c  d`,\n  e')).toBe('a:\n  `b c d`,\n  e');
  });

  it.each(readdirSync(FOLDER))('changes no word of %s', (name) => {
    const code = readFileSync(new URL(name, FOLDER), 'utf8');
    const squeezed = squeezeTexts(code);
    expect(squeezed.length).toBeLessThan(code.length);
    expect(wordsOf(squeezed)).toEqual(wordsOf(code));
  });
});
