import { describe, expect, it } from 'vitest';
import {
  changePreferences,
  DEFAULT_PREFERENCES,
  repairPreferences,
  resolveLanguage,
} from '../../core/preferences.ts';

describe('repairPreferences', () => {
  it.each([[null], [undefined], ['dark'], [7], [[]]])('%j becomes the defaults', (stored) => {
    expect(repairPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
  });

  it('keeps the good fields beside a broken one', () => {
    const repaired = repairPreferences({ textSize: 'huge', theme: 'sepia', language: 'az' });
    expect(repaired).toMatchObject({ textSize: 16, theme: 'sepia', language: 'az' });
  });

  it('reads what was stored before there was the switch of the marks as: marks', () => {
    expect(repairPreferences({ version: 1, textSize: 20 }).marking).toBe(true);
    expect(repairPreferences({ version: 1, marking: false }).marking).toBe(false);
    expect(repairPreferences({ marking: 'no' }).marking).toBe(true);
  });

  it('does not believe a clock in the far future', () => {
    expect(repairPreferences({ changedAt: 9e15 }).changedAt).toBe(0);
  });
});

describe('changePreferences', () => {
  it('is later than what was there, even when the clock stands still', () => {
    const first = changePreferences(DEFAULT_PREFERENCES, { textSize: 17 }, 1000);
    const second = changePreferences(first, { textSize: 18 }, 1000);
    expect(second.changedAt).toBeGreaterThan(first.changedAt);
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['auto', ['az-Latn-AZ', 'en'], 'az'],
    ['auto', ['de', 'ru-RU'], 'ru'],
    ['auto', ['de', 'fr'], 'en'],
    ['auto', [], 'en'],
    ['tr', ['en'], 'tr'],
  ] as const)('%s with %j is %s', (setting, browser, language) => {
    expect(resolveLanguage(setting, browser)).toBe(language);
  });
});
