import { expect, test } from 'vitest';
import { extendByUnit, stepUnit, unitAt, unitsOf } from '../../../core/reading/units.ts';

const TEXT = 'Mr. Aliyev came. He said: “We stay.”\nThe road is open! Is it?\n\nA. Guliyev left.';
const words = (span: { start: number; end: number } | null): string | null =>
  span && TEXT.slice(span.start, span.end);

test('paragraphs are lines with words', () => {
  expect(unitsOf(TEXT, 'paragraph', 'en').map(words)).toEqual([
    'Mr. Aliyev came. He said: “We stay.”',
    'The road is open! Is it?',
    'A. Guliyev left.',
  ]);
});

test('sentences end neither at a title nor at an initial, and never cross a paragraph', () => {
  expect(unitsOf(TEXT, 'sentence', 'en').map(words)).toEqual([
    'Mr. Aliyev came.',
    'He said: “We stay.”',
    'The road is open!',
    'Is it?',
    'A. Guliyev left.',
  ]);
});

test.each(['az', 'ru', 'tr', 'und', 'not a language', ''])(
  'a text in "%s" has its sentences',
  (lang) => {
    const text = 'Birinci cümlə. İkinci cümlə.';
    expect(unitsOf(text, 'sentence', lang).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['Birinci cümlə.', 'İkinci cümlə.'],
    );
  },
);

test('every letter of a text is in one sentence', () => {
  const seen = unitsOf(TEXT, 'sentence', 'en').map(words).join('').replaceAll(/\s/g, '');
  expect(seen).toBe(TEXT.replaceAll(/\s/g, ''));
});

test('one steps on and back, and stays at the ends', () => {
  const units = unitsOf(TEXT, 'sentence', 'en');
  const second = stepUnit(units, { start: 0, end: 0 }, 1);
  expect(words(second)).toBe('He said: “We stay.”');
  expect(words(stepUnit(units, { start: 20, end: 22 }, -1))).toBe('He said: “We stay.”');
  expect(stepUnit(units, { start: TEXT.length - 3, end: TEXT.length }, 1)).toBeNull();
  expect(stepUnit(units, { start: 0, end: 3 }, -1)).toBeNull();
  expect(words(unitAt(units, 18))).toBe('He said: “We stay.”');
  expect(unitAt(units, TEXT.length)).toBeNull();
});

test('a span grows and shrinks by sentences, over paragraphs too', () => {
  const units = unitsOf(TEXT, 'sentence', 'en');
  const first = units[0] ?? { start: 0, end: 0 };
  const two = extendByUnit(units, first, 1);
  const three = two && extendByUnit(units, two, 1);
  expect(words(three)).toBe('Mr. Aliyev came. He said: “We stay.”\nThe road is open!');
  expect(three && extendByUnit(units, three, -1)).toEqual(two);
  expect(extendByUnit(units, first, -1)).toBeNull();
  expect(extendByUnit(units, { start: 0, end: TEXT.length }, 1)).toBeNull();
});
