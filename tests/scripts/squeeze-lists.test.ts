import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageData } from '../../core/quotes/language.ts';
import { azerbaijani } from '../../core/quotes/languages/az.ts';
import { english } from '../../core/quotes/languages/en.ts';
import { russian } from '../../core/quotes/languages/ru.ts';
import { turkish } from '../../core/quotes/languages/tr.ts';
import { unpackLists } from '../../core/quotes/packed-lists.ts';
import { swapLetters } from '../../core/quotes/spelling.ts';
import { squeeze, squeezeModule } from '../../scripts/build/squeeze-lists.ts';

const FOLDER = new URL('../../core/quotes/languages/', import.meta.url);

function language(lists: Partial<LanguageData>): LanguageData {
  return { code: 'xx', dottedI: false, order: 'both', ...lists };
}

/** A language as the bundle gives it. */
function squeezed({ code, dottedI, order, ...lists }: LanguageData): LanguageData {
  const { letters, packed } = squeeze(lists);
  return unpackLists({ letters, code, dottedI, order }, packed);
}

/** What a language has, its lists as sorted words in their own letters; pairs as they stand. */
function contents({ letters = '', ...data }: LanguageData): Record<string, unknown> {
  const entries = Object.entries(data).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const;
    const words = swapLetters(value, name === 'code' || name === 'order' ? '' : letters);
    const list = words.trim().split(/\s+/);
    return [name, words.includes('=') ? list : list.toSorted()] as const;
  });
  return Object.fromEntries(entries);
}

describe('squeeze', () => {
  it('leaves one space of each run, and sorts the words by their ends', () => {
    expect(squeezed(language({ verbs: 'bc\n  c  cd ca' })).verbs).toBe('ca c bc cd');
  });

  it('leaves pairs in their order', () => {
    expect(squeezed(language({ nameForms: 'c=b\n  a=' })).nameForms).toBe('c=b a=');
  });

  it('spells letters of two bytes in one, and says how', () => {
    const { letters, verbs } = squeezed(language({ verbs: 'аф az' }));
    expect([letters, verbs]).toEqual(['аaфf', 'аz af']);
  });

  it('has no list that the language has not', () => {
    expect(squeezed(language({ verbs: 'a' }))).not.toHaveProperty('roles');
  });

  it('refuses a list that the bundle knows no place for', () => {
    expect(() => squeeze({ other: 'a' })).toThrow('other');
    expect(() => squeeze({ verbs: 'a|b' })).toThrow('a|b');
  });

  it.each([english, azerbaijani, russian, turkish])('changes no word of $code', (data) => {
    const small = squeezed(data);
    expect(Buffer.byteLength(JSON.stringify(small))).toBeLessThan(
      Buffer.byteLength(JSON.stringify(data)),
    );
    expect(contents(small)).toEqual(contents(data));
  });
});

describe('squeezeModule', () => {
  it('leaves the settings of a module, and takes its lists', () => {
    const module = "export const x: LanguageData = {\n  code: 'x',\n  verbs: `b\n    a`,\n};\n";
    const { packed } = squeeze({ verbs: 'b a' });
    expect(squeezeModule(module)).toBe(
      "import { unpackLists } from '../packed-lists.ts';\n" +
        `export const x = unpackLists({\n  letters: '',\n  code: 'x',\n}, \`${packed}\`);\n`,
    );
  });

  it.each(readdirSync(FOLDER))('leaves no list in %s', (name) => {
    const code = squeezeModule(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(code.match(/: `/g)).toBeNull();
    expect(code).toContain('unpackLists({');
  });
});
