import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { bodyBlocks } from '../../dom/body-blocks.ts';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';
import { markQuotations } from '../../dom/mark-quotations.ts';
import { placeLabels } from '../../dom/place-labels.ts';
import { plainLines } from '../../dom/plain-lines.ts';
import { createTextMap } from '../../dom/text-map.ts';

/** Bodies with everything that makes a map difficult. */
const BODIES = {
  plain: '<p>One two.</p><p>Three.</p>',
  spaces: '<p>\n  One \n\t two\u00a0 <em> three </em> four </p>\n\n<p> </p><p>\nFive</p>',
  invisible: '<p>\u200bO\u00adne \ufeff two\u200b</p><p>\ufeff</p><p>a\u2028b</p>',
  inline: '<p>a<strong>b<em>c</em></strong><a href="#">d</a> e</p>',
  breaks: '<p>One<br>two<br> <br/>three</p>',
  lists: '<ul><li>One<ul><li>two</li></ul></li><li><p>three</p> four</li></ul>',
  table: '<table><caption>C</caption><tbody><tr><th>a</th><td>b<br>c</td></tr></tbody></table>',
  silent: '<p>a<button>never</button>b <svg><title>no</title></svg>c</p>',
  pairs: '<p>😀 e\u0301 İstanbul ß</p><p>“q”</p>',
  parts: '<div class="part"><p>One</p></div><div class="part"><p>Two</p><h2>Three</h2></div>',
  figure:
    '<figure><img alt="never"><figcaption><span>a</span> <span>b</span></figcaption></figure>',
  nothing: '<p></p><p> </p>',
} as const;

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  document.body.replaceChildren(body);
});

const mapOf = () => createTextMap(bodyBlocks(body));
const linesOf = () => bodyBlocks(body).flatMap((block) => plainLines(block));

describe.each(Object.entries(BODIES))('the text map of %s', (_name, html) => {
  beforeEach(() => {
    body.innerHTML = html;
  });

  it('has the lines that the article is checked by', () => {
    expect(mapOf().text).toBe(
      linesOf()
        .map(({ text }) => text)
        .join('\n'),
    );
  });

  it('leads from offsets to nodes and back', () => {
    const map = mapOf();
    for (let start = 0; start < map.text.length; start++) {
      for (let end = start + 1; end <= map.text.length; end++) {
        const range = map.toRange(start, end);
        const span = range === null ? null : map.toOffsets(range);
        expect(span).toEqual(withoutOuterFeeds(map.text, start, end));
      }
    }
  });

  it('leads to the very characters', () => {
    const map = mapOf();
    for (const [index, character] of map.text.split('').entries()) {
      const shown = map.toRange(index, index + 1)?.toString() ?? '\n';
      const isSame = shown === character || (character === ' ' && /^\s$/.test(shown));
      expect([index, shown, isSame]).toEqual([index, shown, true]);
    }
  });

  it('is whole in a range over everything, and empty in an empty one', () => {
    const map = mapOf();
    const range = document.createRange();
    range.selectNodeContents(body);
    expect(map.toOffsets(range)).toEqual(
      map.text === '' ? null : { start: 0, end: map.text.length },
    );
    range.collapse(true);
    expect(map.toOffsets(range)).toBeNull();
  });

  it('is the same with marks and labels in it, and without them again', () => {
    const before = body.innerHTML;
    const map = mapOf();
    const middle = Math.floor(map.text.length / 2);
    const spans = [
      { index: 0, start: 0, end: middle },
      { index: 1, start: middle, end: map.text.length },
    ].filter(({ start, end }) => start < end);
    body.normalize();
    const count = countNodes(body);
    const marks = markQuotations(map, spans);
    const label = { name: 'A', role: 'B', label: 'A, B', why: 'C', isInferred: true };
    const labels = spans.map(({ index }) => Object.assign({ quote: index }, label));
    const remove = placeLabels(marks.elements, labels, () => undefined);
    expect(mapOf().text).toBe(map.text);
    expect(body.textContent.replaceAll('never', '')).not.toContain('B');
    remove();
    marks.undo();
    expect(body.innerHTML).toBe(before);
    expect(countNodes(body)).toBe(count);
  });

  it('is the same when the labels go after the marks', () => {
    const before = body.innerHTML;
    const map = mapOf();
    const count = countNodes(body);
    const marks = markQuotations(map, [{ index: 0, start: 1, end: map.text.length }]);
    const label = { name: null, role: null, label: 'A', why: null, isInferred: false, quote: 0 };
    const remove = placeLabels(marks.elements, [label], () => undefined);
    marks.undo();
    remove();
    expect(body.innerHTML).toBe(before);
    expect(countNodes(body)).toBe(count);
  });
});

/** The span without a line feed at its ends, which stands in no node; null when nothing is left. */
function withoutOuterFeeds(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  if (words === '\n') return null;
  return {
    start: start + (words.startsWith('\n') ? 1 : 0),
    end: end - (words.endsWith('\n') ? 1 : 0),
  };
}

function countNodes(root: Node): number {
  return [...root.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}

describe('marks', () => {
  it('stand around the words of a quotation, one a text node', () => {
    body.innerHTML = '<p>He said “a <em>b</em> c” and</p><p>“d</p><p>e” too.</p>';
    const map = mapOf();
    const at = (words: string) => map.text.indexOf(words);
    const { elements } = markQuotations(map, [
      { index: 0, start: at('“a'), end: at(' and') },
      { index: 1, start: at('“d'), end: at(' too') },
    ]);
    const words = [0, 1].map((index) => elements.get(index)?.map((mark) => mark.textContent));
    expect(words).toEqual([
      ['“a ', 'b', ' c”'],
      ['“d', 'e”'],
    ]);
  });

  it('leave out what stands between the paragraphs of a quotation', () => {
    body.innerHTML =
      '<p>“a</p><figure><figcaption>caption</figcaption></figure><h2>Head</h2><p>b”</p>';
    const { elements } = markQuotations(mapOf(), [
      { index: 0, start: 0, end: mapOf().text.length },
    ]);
    expect(elements.get(0)?.map((mark) => mark.textContent)).toEqual(['“a', 'b”']);
  });
});

describe('labels', () => {
  const label = { name: 'A', role: null, label: 'A', why: null, isInferred: false };

  it('stand outside of links, once in the block and once above it', () => {
    body.innerHTML = '<p>x <a href="#"><em>“a”</em></a></p><ul><li>“b”</li></ul>';
    const map = mapOf();
    const marks = markQuotations(map, [
      { index: 0, start: 2, end: 5 },
      { index: 1, start: 6, end: 9 },
    ]);
    const labels = [0, 1].map((quote) => Object.assign({ quote }, label));
    placeLabels(marks.elements, labels, () => undefined);
    expect(body.querySelector('a button')).toBeNull();
    expect([...body.children].map(({ className, localName }) => className || localName)).toEqual([
      'voices',
      'p',
      'ul',
    ]);
    expect(body.querySelector('li')?.firstElementChild?.className).toBe('voices');
    expect(body.querySelectorAll('button')).toHaveLength(4);
  });

  it('tell which one was pressed', () => {
    body.innerHTML = '<p>“a”</p>';
    const marks = markQuotations(mapOf(), [{ index: 7, start: 0, end: 3 }]);
    const pressed: number[] = [];
    placeLabels(marks.elements, [{ ...label, quote: 7 }], (quote) => pressed.push(quote));
    for (const button of body.querySelectorAll('button')) button.click();
    expect(pressed).toEqual([7, 7]);
  });
});

const FOLDER = 'tests/fixtures/articles';
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

it.each(articles)('the text map of %s has its lines', (name) => {
  const { window } = new JSDOM(readFileSync(`${FOLDER}/${name}`, 'utf8'), {
    url: 'https://news.az/news/a',
  });
  const extraction = extractArticle(window.document, 'https://news.az/news/a', locateText);
  if (extraction.kind === 'article') body.append(document.importNode(extraction.body, true));
  expect(mapOf().text).toBe(
    linesOf()
      .map(({ text }) => text)
      .join('\n'),
  );
});
