import { expect, test } from 'vitest';
import type { Quote } from '../../../core/quotes-view/quote.ts';
import { speakerOfSpan } from '../../../core/quotes-view/speaker-of-span.ts';

function quote(start: number, end: number, name: string | null): Quote {
  const speaker = name === null ? null : { name, role: 'mayor' };
  const evidence = { basis: name === null ? null : ('surname' as const), words: null, above: null };
  return { index: 0, start, end, words: '', paragraph: 0, speaker, evidence, isInferred: false };
}

const QUOTES = [
  quote(10, 50, 'Nigar Aslanova'),
  quote(60, 80, 'Nigar Aslanova'),
  quote(90, 120, 'Rasim Talibov'),
];

test.each([
  ['a whole quotation', 10, 50, 'Nigar Aslanova'],
  ['a part of one', 20, 30, 'Nigar Aslanova'],
  ['two of one speaker with what stands between them', 10, 80, 'Nigar Aslanova'],
  ['quotations of two speakers', 60, 120, null],
  ['words that nobody says', 50, 60, null],
  ['a paragraph with few words of speech in it', 45, 60, null],
  ['a quotation of nobody', 130, 140, null],
])('%s', (_what, start, end, name) => {
  const all = [...QUOTES, quote(130, 140, null)];
  expect(speakerOfSpan({ start, end }, all)?.name ?? null).toBe(name);
});

test('the speaker comes with role and basis', () => {
  expect(speakerOfSpan({ start: 10, end: 50 }, QUOTES)).toEqual({
    name: 'Nigar Aslanova',
    role: 'mayor',
    basis: 'surname',
  });
});
