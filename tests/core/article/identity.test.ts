import { describe, expect, it } from 'vitest';
import {
  articleAddress,
  identifyArticle,
  isSameIdentity,
  type PageAddresses,
} from '../../../core/article/identity.ts';

const SLUG = 'https://news.az/news/the-ferry-came-back';

describe('one address for all spellings', () => {
  it.each([
    ['http, www, index.php and a slash', 'http://www.news.az/index.php/news/the-ferry-came-back/'],
    ['index.html at the end', `${SLUG}/index.html`],
    ['doubled slashes', 'https://news.az//news//the-ferry-came-back'],
    ['campaigns', `${SLUG}?utm_medium=x&igsh=y&mtm_campaign=z&at_medium=rss`],
    ['a fragment', `${SLUG}#comments`],
    ['a text fragment', `${SLUG}#:~:text=came%20back`],
    ['escaped letters', 'https://news.az/news/%74he-ferry-came-back'],
    ['marks of the sentence it was copied from', `${SLUG}”).`],
    ['capitals in the host', 'HTTPS://WWW.NEWS.AZ/news/the-ferry-came-back'],
    ['the port of its scheme', 'https://news.az:443/news/the-ferry-came-back'],
  ])('%s', (_name, address) => {
    expect(articleAddress(address)).toBe(SLUG);
  });

  it.each([
    ['capitals of escapes', 'https://news.az/%d0%b0', 'https://news.az/%D0%B0'],
    ['letters beyond ASCII', 'https://news.az/а', 'https://news.az/%D0%B0'],
    ['an escaped slash is no step', 'https://news.az/a%2fb', 'https://news.az/a%2Fb'],
    ['a percent sign of its own', 'https://news.az/100%', 'https://news.az/100%'],
    ['a route of a single page', 'https://news.az/#!/a/5', 'https://news.az/#!/a/5'],
    ['an empty route', 'https://news.az/#/', 'https://news.az/'],
    ['no address of the web', 'mailto:a@news.az', 'mailto:a@news.az'],
    ['no address', 'ferry', 'ferry'],
  ])('%s', (_name, address, expected) => {
    expect(articleAddress(address)).toBe(expected);
  });

  it('is its own address', () => {
    for (const address of [SLUG, 'https://news.az/%D0%B0?b=1&id=2', 'https://news.az/#!/a/5']) {
      expect(articleAddress(articleAddress(address))).toBe(address);
    }
  });
});

function page(location: string, more: Partial<PageAddresses> = {}): PageAddresses {
  return { location, declared: [], redirectedFrom: [], ...more };
}

function isSame(one: PageAddresses, other: PageAddresses): boolean {
  return isSameIdentity(identifyArticle(one), identifyArticle(other));
}

describe('the same article', () => {
  it.each([
    ['on its AMP page', page(`${SLUG}/amp`, { declared: [SLUG] }), page(SLUG)],
    ['on the mobile site', page(SLUG.replace('//', '//m.'), { declared: [SLUG] }), page(SLUG)],
    [
      'in another folder',
      page('https://news.az/business/the-ferry-came-back', { declared: [SLUG] }),
      page(SLUG),
    ],
    [
      'without a query that it declares to be none',
      page(`${SLUG}?v=2`, { declared: [SLUG] }),
      page(SLUG),
    ],
    [
      'with a relative canonical link',
      page(`${SLUG}?v=2`, { declared: ['/news/the-ferry-came-back'] }),
      page(SLUG),
    ],
    [
      'behind a redirect',
      page(SLUG, { redirectedFrom: ['https://news.az/2024/the-ferry-came-back'] }),
      page('https://news.az/2024/the-ferry-came-back'),
    ],
    ['known by og:url only', page(`${SLUG}?x=1`, { declared: ['', `${SLUG}#top`] }), page(SLUG)],
  ])('%s', (_name, one, other) => {
    expect(isSame(one, other)).toBe(true);
    expect(isSame(other, one)).toBe(true);
  });
});

describe('two articles', () => {
  const FRONT = 'https://news.az/';
  it.each([
    ['of one script', page('https://news.az/read.php?id=1'), page('https://news.az/read.php?id=2')],
    [
      'of one script that declares itself without the query',
      page('https://news.az/read.php?id=1', { declared: ['https://news.az/read.php'] }),
      page('https://news.az/read.php?id=2', { declared: ['https://news.az/read.php'] }),
    ],
    [
      'that both declare the front page',
      page(SLUG, { declared: [FRONT] }),
      page('https://news.az/news/another-one-of-them', { declared: [FRONT] }),
    ],
    [
      'that were both taken down and lead to the front page',
      page(FRONT, { redirectedFrom: [SLUG] }),
      page(FRONT.replace('z/', 'z/news'), { redirectedFrom: ['https://news.az/news/other'] }),
    ],
    [
      'with one number in two languages',
      page('https://news.az/az/news/123456', { declared: ['https://news.az/en/news/123456'] }),
      page('https://news.az/en/news/123456'),
    ],
    [
      'on two sites',
      page(SLUG, { declared: [SLUG.replace('news.az', 'azernews.az')] }),
      page(SLUG.replace('news.az', 'azernews.az')),
    ],
    ['on two routes', page('https://news.az/#!/a/5'), page('https://news.az/#!/a/6')],
    ['in two years', page('https://news.az/2023/review'), page('https://news.az/2024/review')],
    ['whose slugs differ in a last hyphen', page(SLUG), page(`${SLUG}-`)],
  ])('%s', (_name, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('does not take the address that redirected to a front page for the front page', () => {
    const { aliases } = identifyArticle(page(FRONT, { redirectedFrom: [SLUG] }));
    expect(aliases).toEqual([FRONT]);
  });
});

it('files an article under the address that it declares', () => {
  const identity = identifyArticle(page(`${SLUG}/amp?utm_source=x`, { declared: [SLUG] }));
  expect(identity).toEqual({ address: SLUG, aliases: [SLUG, `${SLUG}/amp`] });
});
