import { expect, test } from 'vitest';
import { snapToWords } from '../../../core/reading/words.ts';

/** The span between two bars in a text, and the text without them. */
function marked(text: string): [string, { start: number; end: number }] {
  const start = text.indexOf('|');
  const end = text.lastIndexOf('|') - 1;
  return [text.replaceAll('|', ''), { start, end }];
}

test.each([
  ['the mini|ster sai|d so', 'minister said'],
  ['the |minister |said', 'minister'],
  ['the| minister| said', 'minister'],
  ['She paid 24|.5 mil|lion', '24.5 million'],
  ['Bakı|’nın köh|nə küçələri', 'Bakı’nın köhnə'],
  ['a well|-known m|an', 'well-known man'],
  ['He said: “W|e wil|l go.” Then', 'We will'],
  ['He said: |“We will go.”| Then', '“We will go.”'],
  ['İ|zmir’d|ə İLHAM', 'İzmir’də'],
  ['one.|Tw|o three', 'Two'],
  ['|глав|а МИД', 'глава'],
  ['before |first line\nsecond| line', 'first line\nsecond'],
  ['a |😀| b', '😀'],
  ['x |\ud83d| y', '\ud83d'],
  ['\u200fשלום |עול|ם', 'עולם'],
])('%s', (source, words) => {
  const [text, span] = marked(source);
  const snapped = snapToWords(text, span);
  expect(snapped && text.slice(snapped.start, snapped.end)).toBe(words);
});

test.each([
  ['nothing', 'some words', 4, 4],
  ['white space', 'some   \n words', 4, 8],
  ['what is not there', 'some', Number.NaN, Number.NaN],
  ['a place behind the end', 'some', 90, 99],
  ['an end before its start', 'some words', 8, 2],
])('%s is no selection', (_what, text, start, end) => {
  expect(snapToWords(text, { start, end })).toBeNull();
});

test('a whole article of 200,000 characters stays as it is', () => {
  const text = 'word '.repeat(40_000).trim();
  expect(snapToWords(text, { start: 0, end: text.length })).toEqual({ start: 0, end: text.length });
});
