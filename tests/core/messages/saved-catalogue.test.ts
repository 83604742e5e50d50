import { expect, it } from 'vitest';
import { SAVED_CATALOGUE } from '../../../core/messages/saved/catalogue.ts';
import { LANGUAGES } from '../../../core/preferences.ts';

/** The names in braces of each message, by its place in the catalogue; plural forms are one message. */
function placeholders(messages: object, path = ''): Record<string, string> {
  const parts = Object.entries(messages).map(([key, value]: [string, string | object]) => {
    const place = `${path}.${key}`;
    if (typeof value !== 'string' && !('other' in value)) return placeholders(value, place);
    const text = typeof value === 'string' ? value : String(value['other']);
    return { [place]: [...text.matchAll(/\{\w+\}/g)].map(String).toSorted().join() };
  });
  return Object.assign({}, ...parts) as Record<string, string>;
}

it.each(LANGUAGES)(
  'the strings of what is saved have in %s the placeholders of English',
  (language) => {
    expect(placeholders(SAVED_CATALOGUE[language])).toEqual(placeholders(SAVED_CATALOGUE.en));
  },
);
