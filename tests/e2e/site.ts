import { readFile } from 'node:fs/promises';
import type { PageResponse, Responder } from '../../scripts/browser/page-server.ts';
import { sampleSite } from '../../scripts/sample-site.ts';

/** Pages of the test web, by what they are for. All are invented, and served over plain http. */
export const PAGES = {
  frontPage: 'http://news.az/',
  section: 'http://www.news.az/category/region',
  search: 'http://news.az/search?q=lighthouse',
  shortNotice: 'http://news.az/news/tonight',
  singlePage: 'http://news.az/news/a-bridge-is-painted-twice',
  lazyImages: 'http://news.az/news/five-pictures-of-a-quiet-street',
  hostile: 'http://news.az/news/the-fence-that-wanted-to-be-a-wall',
  manyQuotes: 'http://news.az/news/the-council-that-could-not-stop',
  long: 'http://news.az/news/three-hundred-steps',
  fields: 'http://news.az/news/a-form-and-a-story',
  /** The beginning of many addresses. */
  well: 'http://news.az/news/a-well-is-kept-',
  /** A sentence stands apart from the text: is it the article's? */
  doubtful: 'http://news.az/news/a-step-apart',
  otherSite: 'http://post.example.org/2026/the-clock-that-was-asked-twice',
  picture: 'http://news.az/picture.gif',
  drawing: 'http://news.az/drawing.svg',
  paper: 'http://news.az/paper.pdf',
} as const;

/** The strictest policy a page can have and still run the scripts that it needs to be hostile. */
const HOSTILE_POLICY = [
  "default-src 'none'",
  "style-src 'none'",
  "script-src 'nonce-c2l0YXQ'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES: Record<string, { file: string; headers?: Record<string, string> }> = {
  [PAGES.frontPage]: { file: 'front-page.html' },
  [PAGES.section]: { file: 'section.html' },
  'http://news.az/search': { file: 'search.html' },
  [PAGES.shortNotice]: { file: 'short-notice.html' },
  [PAGES.singlePage]: { file: 'single-page.html' },
  'http://news.az/news/goats-return-to-the-pass': { file: 'single-page.html' },
  [PAGES.lazyImages]: { file: 'lazy-images.html' },
  [PAGES.otherSite]: { file: 'other-site.html' },
  [PAGES.hostile]: {
    file: 'hostile.html',
    headers: { 'content-security-policy': HOSTILE_POLICY },
  },
};

/** Paragraphs of the long article, each with its own number. */
export const LONG_PARAGRAPHS = Array.from(
  { length: 300 },
  (_, index) =>
    `Step ${index + 1} of three hundred: the surveyor, who had counted them twice on the way up, stopped, wrote the number in chalk on the riser, and said that the view had not changed.`,
);

function page(title: string, body: string): PageResponse {
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | News.az</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  };
}

const paragraphs = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const COUNCIL = [
  'Sabina Orujlu, the mayor',
  'Tural Vahabzade, the treasurer',
  'Gunel Rasizade, head of the parks department',
];

/** Thirty-six quotations by three speakers in turn, each two paragraphs of one speaker. */
const COUNCIL_PARAGRAPHS = Array.from({ length: 36 }, (_, index) => {
  const [name = '', role = ''] = (COUNCIL[Math.floor(index / 2) % 3] ?? '').split(', ');
  const who = index < 6 ? `${name}, ${role},` : (name.split(' ')[1] ?? name);
  return `“The question number ${index + 1} has been before us since the spring, and nobody in this room has <em>read</em> the papers,” ${who} said on Tuesday. The clerk turned a page and the meeting went on.`;
});

/** Paragraphs of the article that quotes are saved from; any address under `PAGES.well` shows it, as a page of its own. */
export const WELL_PARAGRAPHS = [
  'The village of Sarqaya will keep its old well. “Water that has been drunk for two hundred years is no ruin,” said Nigar Aslanova, head of the council, on Monday.',
  'The engineers had asked for a pump in its place. Aslanova counted the buckets instead, for a whole week, and read the numbers aloud.',
  '“We drew four thousand,” she said. “Nobody drew fewer than two, and nobody was late for school.”',
  'The mason Rasim Talibov will mend the rim before the winter. He wants no money for it, only the old stones that are left over.',
  '“A rim is a promise,” Talibov told the council. “People lean on it.”',
  'The work begins in October, and the pump goes to the next village, whose well has been dry since the summer before last.',
];

/** An article between controls that can hold the focus. */
const FIELDS = page(
  'A form and a story',
  `<input id="field" value="typed before"><div class="content">${paragraphs(LONG_PARAGRAPHS.slice(0, 60))}</div><a id="after" href="#after">after</a>`,
);

const WELL = page('A well is kept', `<div>${paragraphs(WELL_PARAGRAPHS)}</div>`);

/** One grey pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAMzMzAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

const MADE: Record<string, PageResponse> = {
  [PAGES.picture]: { body: PIXEL, headers: { 'content-type': 'image/gif' } },
  [PAGES.manyQuotes]: page(
    'The council that could not stop',
    `<div>${paragraphs(COUNCIL_PARAGRAPHS)}</div>`,
  ),
  [PAGES.long]: page('Three hundred steps', `<div>${paragraphs(LONG_PARAGRAPHS)}</div>`),
  [PAGES.fields]: FIELDS,
  [PAGES.doubtful]: page(
    'A step apart',
    `<div>${paragraphs(LONG_PARAGRAPHS.slice(0, 9))}</div><section><div>${paragraphs(LONG_PARAGRAPHS.slice(9, 10))}</div></section>`,
  ),
  [PAGES.drawing]: {
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  },
  [PAGES.paper]: {
    body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n',
    headers: { 'content-type': 'application/pdf' },
  },
};

/** Answers for the whole test web: fixtures, made pages, and the bundled sample article. */
export const testSite: Responder = async (url) => {
  const address = `${url.origin}${url.pathname}`;
  if (address.startsWith(PAGES.well)) return WELL;
  const fixture = FILES[address];
  if (fixture === undefined) return MADE[address] ?? sampleSite(url);
  const body = await readFile(`tests/fixtures/pages/${fixture.file}`);
  return { body, headers: fixture.headers ?? {} };
};
