import { describe, expect, it } from 'vitest';
import {
  fieldsWith,
  longestOf,
  patchOf,
  problemOf,
  savableOf,
  saysSame,
  tagsIn,
  textsOf,
  type FieldName,
} from '../../../core/saved/quote-fields.ts';
import { quoteOf } from './records.ts';

const quote = quoteOf({ tags: ['lamps', 'two words'] });
const texts = textsOf(quote);

/** One letter too many. */
const long = (field: FieldName) => 'x'.repeat(longestOf(field) + 1);

const speakerWith = (typed: object) =>
  patchOf(quote, { ...texts, ...typed }, ['name', 'role']).speaker;

it('shows a quote as it is saved', () => {
  expect(texts).toEqual({
    note: 'Check the date.',
    tags: 'lamps, two words',
    name: 'Rauf Adilzade',
    role: 'keeper',
  });
  expect(textsOf(quoteOf({ speaker: null, tags: [], note: '' }))).toEqual({
    note: '',
    tags: '',
    name: '',
    role: '',
  });
});

describe('tags', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['lamp', ['lamp']],
    [' lamp ,keeper,  two  words ', ['lamp', 'keeper', 'two  words']],
    ['lamp, keeper, lamp,', ['lamp', 'keeper']],
    // Four different letters in Azerbaijani and Turkish.
    ['İ, ı, I, i', ['İ', 'ı', 'I', 'i']],
  ])('%j', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });
});

describe('saysSame', () => {
  it.each([
    ['tags', 'a, b', ' a ,b,, a', true],
    ['tags', 'a, b', 'b, a', false],
    ['note', 'a', 'a ', false],
    ['note', '', ' \n', true],
    ['name', 'Rauf', ' Rauf ', true],
    ['role', 'keeper', 'Keeper', false],
  ] as const)('%s: %j and %j: %s', (field, one, other, isSame) => {
    expect(saysSame(field, one, other)).toBe(isSame);
  });
});

describe('patchOf', () => {
  it('changes what is asked, and nothing else', () => {
    const typed = { ...texts, note: ' new ', tags: 'a,b', name: 'Somebody' };
    expect(patchOf(quote, typed, ['note'])).toEqual({ note: ' new ' });
    expect(patchOf(quote, typed, ['tags'])).toEqual({ tags: ['a', 'b'] });
    expect(patchOf(quote, typed, [])).toEqual({});
  });

  it('saves a note of blanks as none', () => {
    expect(patchOf(quote, { ...texts, note: ' \n ' }, ['note'])).toEqual({ note: '' });
  });

  it('knows whose word a speaker is', () => {
    expect(speakerWith({ role: ' chief keeper ' })).toEqual({
      name: 'Rauf Adilzade',
      role: 'chief keeper',
      basis: 'named',
    });
    expect(speakerWith({ name: 'R. Adilzade ' })).toEqual({
      name: 'R. Adilzade',
      role: 'keeper',
      basis: 'reader',
    });
    expect(speakerWith({ role: '' })).toEqual({
      name: 'Rauf Adilzade',
      role: null,
      basis: 'named',
    });
    expect(speakerWith({ name: ' ' })).toBeNull();
  });
});

describe('what cannot be saved', () => {
  it('is a text that is too long, by one letter', () => {
    expect(longestOf('note')).toBe(1_048_576);
    for (const field of ['note', 'tags', 'name', 'role'] as const) {
      expect(problemOf(field, { ...texts, [field]: long(field) })).toBe('long');
      expect(problemOf(field, { ...texts, [field]: long(field).slice(1) })).toBeNull();
    }
    expect(problemOf('tags', { ...texts, tags: 'a, '.repeat(10_000) })).toBeNull();
  });

  it('is a role without a name', () => {
    expect(problemOf('role', { ...texts, name: ' ' })).toBe('nameless');
    expect(problemOf('role', { ...texts, name: '', role: ' ' })).toBeNull();
  });

  it('holds back the speaker as a whole when a half of it is too long, and nothing else', () => {
    const typed = { ...texts, role: long('role') };
    expect(savableOf(['note', 'tags', 'name', 'role'], typed)).toEqual(['note', 'tags']);
    expect(savableOf(['name', 'role'], { ...texts, name: '' })).toEqual(['name']);
    expect(fieldsWith('role')).toEqual(fieldsWith('name'));
  });
});
