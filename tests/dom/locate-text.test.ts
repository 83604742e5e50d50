import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { copyPage, type PageCopy } from '../../dom/clone-page.ts';
import { INDEX_ATTRIBUTE } from '../../dom/copy-attributes.ts';
import { locateText } from '../../dom/locate-text.ts';
import { prepareCopy } from '../../dom/prepare-copy.ts';
import { readBlocks } from '../../dom/read-blocks.ts';

const URL = 'https://news.az/news/the-stair';

const text = (number: number): string =>
  `Step ${number} of the stair is worn in the middle, where the boots went, and the keeper, who counts them, says that it was always so.`;
const run = (count: number, make = (number: number) => `<p>${text(number)}</p>`): string =>
  Array.from({ length: count }, (_, number) => make(number)).join('');
const furniture = `<nav>${run(20, (number) => `<a href="/s/${number}">Section ${number}</a> `)}</nav>`;
const related = `<aside class="related"><h3>You Might Also Like</h3>${run(12, (number) => `<p><a href="/news/${number}">Another story, the number ${number}</a></p>`)}</aside>`;
const page = (body: string): string =>
  `<title>The stair | News.az</title><body>${furniture}<h1>The stair</h1>${body}<footer>© News.Az</footer>`;

/** The paragraphs that Readability keeps of a whole copy, by its own account, with nothing left out. */
function keptOfWhole({ document }: PageCopy): number[] {
  const parsed = new Readability<Element>(document.cloneNode(true) as Document, {
    charThreshold: 120,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  return [...(parsed?.content?.querySelectorAll(`p[${INDEX_ATTRIBUTE}]`) ?? [])].map((paragraph) =>
    Number(paragraph.getAttribute(INDEX_ATTRIBUTE)),
  );
}

// What Readability says of a page must not change because it is shown the ends of its long runs alone.
it.each([
  ['one run', `<main><div class="content">${run(400)}</div></main>${related}`],
  ['a run in an article', `<article>${run(400)}</article>${related}`],
  ['runs between headings', `<main>${run(3, (n) => `<h2>Part ${n}</h2>${run(200)}`)}</main>`],
  [
    'a run with links',
    `<main>${run(400, (n) => `<p>${text(n)} <a href="/x">More</a></p>`)}</main>`,
  ],
  [
    'a longer run of comments',
    `<article>${run(200)}</article><section class="comments">${run(500)}</section>${related}`,
  ],
  [
    'paragraphs with a heading after every few of them',
    `<main>${run(500, (n) => `${n % 7 === 0 ? `<h3>Landing ${n}</h3>` : ''}<p>${text(n)}</p>`)}</main>${related}`,
  ],
  [
    'paragraphs among lists, pictures and quotations',
    `<article>${run(400, (n) => `<p>${text(n)}</p>${n % 40 === 0 ? `<ul><li>${text(n)}</li></ul><figure><img src="/${n}.jpg"><figcaption>The stair</figcaption></figure><blockquote><p>${text(n)}</p></blockquote>` : ''}`)}</article>${related}`,
  ],
  [
    'paragraphs with links to other stories among them',
    `<article>${run(400, (n) => `<p>${text(n)}</p>${n % 25 === 0 ? `<p><a href="/news/${n}">Another story, the number ${n}</a></p>` : ''}`)}</article>${related}`,
  ],
  ['a short run beside a long one', `<main>${run(300)}</main><div class="more">${run(5)}</div>`],
])('%s is kept as in a whole page', (_what, body) => {
  const { window } = new JSDOM(page(body), { url: URL });
  const copy = copyPage(window.document, URL)!;
  prepareCopy(copy);
  const blocks = readBlocks(copy);
  const kept = locateText(copy, blocks);
  const paragraphs = blocks.model.elements.flatMap(({ tag }, index) =>
    tag === 'p' ? [index] : [],
  );
  expect(paragraphs.filter((index) => kept.has(index))).toEqual(keptOfWhole(copy));
});
