import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../core/article/reading-time.ts';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';
import { plainLines } from '../../dom/plain-lines.ts';

const FOLDER = 'tests/fixtures/articles';
const IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => name.replace('.truth.json', ''));

interface Truth {
  url: string;
  title: string;
  byline: string | null;
  published: string;
  lang: string;
  body: string[];
  absent: string[];
}

function open(id: string) {
  const truth: Truth = JSON.parse(readFileSync(`${FOLDER}/${id}.truth.json`, 'utf8'));
  const html = readFileSync(`${FOLDER}/${id}.html`, 'utf8');
  const { document } = new JSDOM(html, { url: truth.url }).window;
  return { truth, document };
}

const normal = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.each(IDS)('page %s', (id) => {
  it('shows each paragraph once and in order, and nothing of the furniture', () => {
    const { truth, document } = open(id);
    const extraction = extractArticle(document, truth.url, locateText);
    if (extraction.kind !== 'article') throw new Error(extraction.reason);
    const text = normal(extraction.body.textContent ?? '');
    let from = 0;
    for (const paragraph of truth.body.map(normal)) {
      const at = text.indexOf(paragraph, from);
      expect(at === -1 ? paragraph : '').toBe('');
      from = at + paragraph.length;
    }
    for (const absent of truth.absent) expect(text).not.toContain(absent);
  });

  it('tells its facts', () => {
    const { truth, document } = open(id);
    const extraction = extractArticle(document, truth.url, locateText);
    if (extraction.kind !== 'article') throw new Error(extraction.reason);
    const { title, byline, published, lang } = extraction.article;
    expect({ title, byline, lang }).toEqual({
      title: truth.title,
      byline: truth.byline,
      lang: truth.lang,
    });
    expect(published?.slice(0, 10)).toBe(truth.published);
  });

  it('has as many words as the panel shows', () => {
    const { truth, document } = open(id);
    const extraction = extractArticle(document, truth.url, locateText);
    if (extraction.kind !== 'article') throw new Error(extraction.reason);
    const shown = [...extraction.body.children].flatMap((block) => plainLines(block));
    // The name of a player's site is the panel's own word.
    const own = shown.filter(({ text }) => !text.startsWith('▶'));
    const words = own.reduce((sum, { text }) => sum + countWords(text), 0);
    expect(extraction.article.wordCount).toBe(words);
  });

  it('is not touched', () => {
    const { truth, document } = open(id);
    const before = document.documentElement.outerHTML;
    extractArticle(document, truth.url, locateText);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('nothing in the body can run', () => {
  const paragraph = 'The ferry left the harbour at nine and came back at noon with the mail. ';
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event handler', '<img src="https://news.az/a.png" onerror="alert(1)">'],
    ['a javascript: link', '<p>More of it <a href="javascript:alert(1)">here</a>, they said.</p>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['an SVG script', '<svg><script>alert(1)</script></svg>'],
    ['an embedded object', '<object data="data:text/html,<script>alert(1)</script>"></object>'],
    [
      'a form',
      '<form action="https://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
    ],
    ['a style', '<style>p{background:url(javascript:alert(1))}</style>'],
  ])('%s', (_name, hostile) => {
    const body = `<p>${paragraph.repeat(4)}</p>${hostile}<p>${paragraph.repeat(5)}</p>`;
    const html = `<html><body><article><h1>A ferry</h1>${body}<p>${paragraph.repeat(6)}</p></article></body></html>`;
    const url = 'https://news.az/news/a-ferry';
    const extraction = extractArticle(new JSDOM(html, { url }).window.document, url, locateText);
    if (extraction.kind !== 'article') throw new Error(extraction.reason);
    const holder = extraction.body.ownerDocument.createElement('div');
    holder.append(extraction.body);
    expect(holder.querySelector('script,iframe,object,embed,form,style,svg,button')).toBeNull();
    expect(holder.innerHTML).not.toMatch(/javascript:|onerror|srcdoc/i);
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', '<p>Nothing.</p>', 'https://news.az/news/x'],
    ['a front page', '<ul><li><a href="/news/a">A</a></li></ul>', 'https://news.az/'],
  ])('%s gets a reason, not an exception', (_name, html, url) => {
    const { document } = new JSDOM(`<body>${html}</body>`, { url }).window;
    expect(extractArticle(document, url, locateText).kind).toBe('none');
  });
});
