import { describe, expect, it } from 'vitest';
import { findTitle, isSameHeadline } from '../../../core/article/title.ts';

describe('a title without the name of the site', () => {
  it.each([
    ['Ferry comes back | News.az', 'Ferry comes back'],
    ['Ferry comes back - captain | News.az', 'Ferry comes back - captain'],
    ['News.Az — Ferry comes back', 'Ferry comes back'],
    ['<span class="red">Testov:</span> Ferry comes back | News.az', 'Testov: Ferry comes back'],
    ['Ferry &amp; mail | News.az', 'Ferry & mail'],
    ['Ferry comes back (VIDEO)', 'Ferry comes back (VIDEO)'],
  ])('%s', (written, expected) => {
    const declared = { jsonLd: null, openGraph: null, document: written };
    expect(findTitle(declared, [], ['newsaz']).title).toBe(expected);
  });
});

it('knows a headline of another page', () => {
  expect(isSameHeadline('Latest news from the coast', 'Ferry comes back with the mail')).toBe(
    false,
  );
  expect(
    isSameHeadline('Ferry comes back with the mail (PHOTO)', 'Ferry comes back with the mail'),
  ).toBe(true);
});
