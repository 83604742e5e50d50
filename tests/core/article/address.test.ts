import { describe, expect, it } from 'vitest';
import {
  canonicalAddress,
  isCredibleCanonical,
  isSameArticle,
} from '../../../core/article/address.ts';

const SAME = 'https://news.az/news/the-ferry-came-back';

describe('one address for all ways to an article', () => {
  it.each([
    'http://news.az/news/the-ferry-came-back',
    'https://www.news.az/news/the-ferry-came-back',
    'https://news.az/index.php/news/the-ferry-came-back',
    'https://news.az/news/the-ferry-came-back/',
    'https://news.az/news/the-ferry-came-back#comments',
    'https://news.az/news/the-ferry-came-back?utm_source=x&fbclid=y',
    'https://news.az/news/the-ferry-came-back%E2%80%9D',
    'https://news.az/news/the-ferry-came-back).',
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe(SAME);
  });

  it.each([
    ['a hyphen at the end of a slug is its own', 'https://news.az/news/the-ferry-came-back-'],
    ['another site with a similar name', 'https://azernews.az/news/the-ferry-came-back'],
    ['another page of the same path', `${SAME}?id=2`],
  ])('%s', (_name, other) => {
    expect(isSameArticle(other, SAME)).toBe(false);
  });
});

describe('a declared canonical address', () => {
  it.each([
    [
      'the same without index.php',
      SAME,
      'https://news.az/index.php/news/the-ferry-came-back',
      true,
    ],
    ['relative', '/news/the-ferry-came-back', `${SAME}?utm_medium=x`, true],
    ['of an AMP page', SAME, `${SAME}/amp`, true],
    ['of another article', 'https://news.az/news/another', SAME, false],
    ['of the front page', 'https://news.az/', SAME, false],
    ['of another site', 'https://1news.az/news/the-ferry-came-back', SAME, false],
    ['of another query', `${SAME}?id=1`, `${SAME}?id=2`, false],
  ])('%s', (_name, declared, location, expected) => {
    expect(isCredibleCanonical(declared, location)).toBe(expected);
  });
});
