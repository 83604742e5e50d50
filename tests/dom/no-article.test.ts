import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';

const HEADLINES = Array.from(
  { length: 12 },
  (_, index) => `Harbour number ${index} opens a new pier today`,
);
const LINKS = HEADLINES.map((text, index) => `<li><a href="/news/h${index}">${text}</a></li>`).join(
  '',
);
const TEASERS = HEADLINES.map(
  (text, index) =>
    `<div class="card"><h3><a href="/news/h${index}">${text}</a></h3><p>The pier number ${index} is two hundred metres long, and the first ferry will call there in the second week of May, the port says.</p></div>`,
).join('');
const BRIEF =
  '<h1>Ferry comes back with the mail</h1><p>The ferry “Gudok” came back to Alat on Monday with eleven bags of mail that had waited on the island for nine days.</p><p>“We ran out of fog signals before we ran out of tea,” captain Rauf Sinagli told News.Az, adding that the next crossing is planned for Thursday.</p>';

function reasonOf(body: string, url: string, contentType = 'text/html'): string {
  const { document } = new JSDOM(body, { url, contentType }).window;
  const extraction = extractArticle(document, url, locateText);
  return extraction.kind === 'none' ? extraction.reason : extraction.kind;
}

it.each([
  ['a front page', `<body><h1>News.Az</h1>${TEASERS}</body>`, 'https://news.az/', 'front-page'],
  [
    'the front page of a language',
    `<body><ul>${LINKS}</ul></body>`,
    'https://news.az/az/',
    'front-page',
  ],
  [
    'a section of links',
    `<body><h1>Politics</h1><ul>${LINKS}</ul></body>`,
    'https://news.az/category/politics',
    'list',
  ],
  [
    'a section of teasers',
    `<body><h1>Politics</h1>${TEASERS}</body>`,
    'https://news.az/category/politics',
    'list',
  ],
  [
    'a search',
    `<body><h1>Search</h1><p>Nothing found.</p></body>`,
    'https://news.az/search?q=ferry',
    'list',
  ],
  [
    'a notice',
    '<body><h1>Moved</h1><p>This page has moved to another place.</p></body>',
    'https://news.az/news/x',
    'too-short',
  ],
  ['an empty page', '<body></body>', 'https://news.az/news/x', 'too-short'],
  ['a brief of two paragraphs', `<body>${BRIEF}</body>`, 'https://news.az/news/ferry', 'article'],
])('%s', (_name, html, url, expected) => {
  expect(reasonOf(html, url)).toBe(expected);
});

it('takes a document that is no HTML page for what it is', () => {
  expect(reasonOf('<feed/>', 'https://news.az/rss', 'application/xml')).toBe('not-a-page');
});
