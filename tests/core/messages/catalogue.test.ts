import { describe, expect, it } from 'vitest';
import { CATALOGUE, countMessage, fillMessage } from '../../../core/messages/catalogue.ts';
import { CONVENTIONS, formatNumber } from '../../../core/messages/conventions.ts';
import { formatDate } from '../../../core/messages/date.ts';
import { LANGUAGES } from '../../../core/preferences.ts';

describe('counting messages', () => {
  it.each([
    ['en', 1, '1 word'],
    ['en', 507, '507 words'],
    ['az', 2, '2 söz'],
    ['ru', 1, '1 слово'],
    ['ru', 3, '3 слова'],
    ['ru', 11, '11 слов'],
    ['ru', 22, '22 слова'],
    ['tr', 5, '5 kelime'],
  ] as const)('%s, %i', (language, count, text) => {
    expect(countMessage(CATALOGUE[language].words, count, language)).toBe(text);
  });
});

it('leaves a name in braces that it has no value for', () => {
  expect(fillMessage('{a} and {b}', { a: 'one' }, 'en')).toBe('one and {b}');
});

const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('placeholders', () => {
  it.each(LANGUAGES)('%s has those that English has', (language) => {
    for (const key of ['sizeNow', 'paragraphsShown', 'quotationsShown'] as const) {
      expect(names(CATALOGUE[language][key])).toEqual(names(CATALOGUE.en[key]));
    }
  });
});

describe('dates', () => {
  it.each([
    ['en', '2025-09-22', '22 September 2025'],
    ['az', '2025-09-22T23:30:00+04:00', '22 sentyabr 2025'],
    ['ru', '2025-09-02', '2 сентября 2025 г.'],
    ['tr', '2025-01-31', '31 Ocak 2025'],
    ['en', 'yesterday', 'yesterday'],
  ] as const)('%s %s', (language, iso, text) => {
    expect(formatDate(iso, language)).toBe(text);
  });
});

describe.each(LANGUAGES)('the conventions of %s are those of CLDR', (language) => {
  it('plural categories', () => {
    const rules = new Intl.PluralRules(language);
    for (let count = 0; count <= 250; count += 1)
      expect([count, CONVENTIONS[language].plural(count)]).toEqual([count, rules.select(count)]);
  });

  it('numbers', () => {
    for (const value of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000])
      expect(formatNumber(value, language)).toBe(value.toLocaleString(language));
  });

  it('dates', () => {
    const locale = language === 'en' ? 'en-GB' : language;
    const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-09`;
      expect(formatDate(iso, language)).toBe(written.format(new Date(iso)));
    }
  });
});
