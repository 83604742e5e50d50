import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';
import { copyPage } from '../../dom/clone-page.ts';
import { readBlocks } from '../../dom/read-blocks.ts';

const URL = 'https://news.az/news/a-ferry';
const TEXT =
  'The ferry left the harbour at nine and came back at noon with the mail for the island. ';

/** A page in which some markup stands between the paragraphs of an article. */
function pageWith(markup: string, head = ''): Document {
  const html = `<html><head><title>A ferry comes back | News.az</title>${head}</head><body><article><h1>A ferry comes back</h1><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(2)}</p>${markup}<p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(5)}</p></article></body></html>`;
  return new JSDOM(html, { url: URL }).window.document;
}

function extract(document: Document) {
  const extraction = extractArticle(document, URL, locateText);
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return extraction;
}

/** What the panel shows of markup between the paragraphs, without `rel` and white space that is not seen. */
function shown(markup: string, head = ''): string {
  const { body } = extract(pageWith(markup, head));
  const holder = body.ownerDocument.createElement('div');
  holder.append(...[...body.children].slice(2, -2));
  return holder.innerHTML.replaceAll(' rel="noopener noreferrer"', '').replaceAll('\n<br>', '<br>');
}

describe('a cell of a table keeps what stands in it', () => {
  const row = '<tr><th>Ferry</th><th>Cars</th></tr>';
  it.each([
    ['a line break', '12<br>large', '12<br>large'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One<br>Two'],
    ['a block beside text', 'One<div>Two</div>three', 'One<br>Two<br>three'],
    ['a list', '<ul><li>one</li> <li>two</li></ul>', 'one<br>two'],
    ['a link', 'by <a href="/x">post</a> only', 'by <a href="https://news.az/x">post</a> only'],
    ['emphasis', '<b>12</b> <i>large</i>', '<strong>12</strong> <em>large</em>'],
    ['one word in two elements', '<span>twel</span><span>ve</span>', 'twelve'],
    ['breaks at its ends and in a row', '<br>12<br> <br>large<br>', '12<br>large'],
    ['what no reader sees', '12<script>x()</script><span hidden>no</span>', '12'],
    ['nothing', ' &nbsp; ', ''],
  ])('%s', (_name, cell, expected) => {
    const table = `<table>${row}<tr><td>Nar</td><td>${cell}</td></tr></table>`;
    expect(shown(table)).toBe(
      `<table><tbody>${row}<tr><td>Nar</td><td>${expected}</td></tr></tbody></table>`,
    );
  });

  it('as does its caption', () => {
    const table = `<table><caption>Ferries<br>by <b>size</b></caption>${row}<tr><td>Nar</td><td>1</td></tr></table>`;
    expect(shown(table)).toContain('<caption>Ferries<br>by <strong>size</strong></caption>');
  });

  it('is one text in the model, in the panel and in the check', () => {
    const sentences = '<p>It takes twelve large cars.</p><p>It sails at nine.</p>';
    const document = pageWith(`<table>${row}<tr><td>Nar</td><td>${sentences}</td></tr></table>`);
    const copy = copyPage(document, URL);
    const blocks = copy === null ? [] : readBlocks(copy).model.blocks;
    expect(blocks.find(({ kind }) => kind === 'table')?.text).toBe(
      'Ferry Cars Nar It takes twelve large cars. It sails at nine.',
    );
    const { check } = extract(document).article;
    expect([check?.paragraphsInPage, check?.paragraphsShown]).toEqual([6, 6]);
  });

  it('is read however deep its elements nest', () => {
    const deep = `${'<span>'.repeat(600)}12${'</span>'.repeat(600)}`;
    const table = `<table>${row}<tr><td>Nar</td><td>${deep}</td></tr></table>`;
    expect(shown(table)).toContain('<td>12</td>');
  });
});

describe('sizes and spans survive the sanitizer', () => {
  it.each([
    [
      'of cells',
      '<table><tbody><tr><th scope="col">Ferry</th><th scope="col">Cars</th></tr><tr><td colspan="2">None</td></tr><tr><td rowspan="2">Nar</td><td>1</td></tr></tbody></table>',
    ],
    [
      'of pictures',
      '<figure><img src="https://news.az/a.jpg" alt="" width="640" height="480"></figure>',
    ],
  ])('%s', (_name, markup) => {
    expect(shown(markup)).toBe(markup);
  });
});

/** Markup in which each letter that stands for a text is a sentence about it. */
const speak = (markup: string): string =>
  markup.replaceAll(/(?<=>)[A-Z](?=<)/g, 'Ferry $& sails at nine in the morning.');

describe('a list keeps its shape and its numbers', () => {
  const figure =
    '<figure><img src="https://news.az/a.jpg" alt="" width="640" height="480"></figure>';
  const picture = figure.replaceAll(/<\/?figure>/g, '');

  it.each([
    ['with a list in an item', '<ol><li>A<ul><li>B</li><li>C</li></ul></li><li>D</li></ol>'],
    ['with text after an inner list', '<ul><li>A<ol><li>B</li></ol><p>C</p></li></ul>'],
    ['three deep', '<ul><li>A<ul><li>B<ul><li>C</li></ul></li><li>D</li></ul></li></ul>'],
    ['with a start', '<ol start="4"><li>A</li><li>B</li></ol>'],
    ['with a start below nought', '<ol start="-1"><li>A</li><li>B</li></ol>'],
    ['with a number of an item', '<ol><li>A</li><li value="7">B</li><li>C</li></ol>'],
    ['with a picture in an item', `<ol><li>A${figure}<p>B</p></li><li>C</li></ol>`],
    ['with a picture for an item', `<ol><li>A</li><li>${figure}</li><li>B</li></ol>`],
    ['with a quotation', '<ol><li>A<blockquote><p>B</p></blockquote></li><li>C</li></ol>'],
    ['in a quotation', '<blockquote><p>A</p><ol><li>B</li></ol><p>C</p></blockquote>'],
    ['beside another', '<ol><li>A</li></ol><ol><li>B</li></ol>'],
  ])('%s', (_name, list) => {
    expect(shown(speak(list))).toBe(speak(list));
  });

  it.each([
    ['a list', '<ul><li>X</li></ul>', '<ul><li>X</li></ul>'],
    ['a picture', `<figure>${picture}</figure>`, figure],
    ['text', '<p>X</p>', '<p>X</p>'],
    ['a pointer to another article', '<p>Read also: <a href="/g">Goat elected mayor</a></p>', ''],
    ['an advertisement', '<div class="ad-banner">Advertisement</div>', ''],
  ])('with %s in or after an item', (_name, between, kept) => {
    const expected = speak(`<ol><li>A${kept}</li><li>B</li></ol>`);
    expect(shown(speak(`<ol><li>A${between}</li><li>B</li></ol>`))).toBe(expected);
    expect(shown(speak(`<ol><li>A</li>${between}<li>B</li></ol>`))).toBe(expected);
  });

  it.each([
    ['of pictures is no list', `<ul><li>${picture}</li></ul>`, figure],
    [
      'without items gets some',
      '<ul>A<p>B</p><div>C</div></ul>',
      '<ul><li>A</li><li>B</li><li>C</li></ul>',
    ],
    ['in a list without items is one', '<ul><ul><li>A</li></ul></ul>', '<ul><li>A</li></ul>'],
    [
      'before the first item stands before it',
      '<ol><ol><li>A</li></ol><li>B</li></ol>',
      '<ol><ol><li>A</li></ol><li>B</li></ol>',
    ],
    ['with a start that is no number', '<ol start="x4"><li>A</li></ol>', '<ol><li>A</li></ol>'],
    ['without numbers gets none', '<ul><li value="7">A</li></ul>', '<ul><li>A</li></ul>'],
  ])('%s', (_name, list, expected) => {
    expect(shown(speak(list))).toBe(speak(expected));
  });
});

describe('a link within the page is its text', () => {
  const away = '<a href="https://news.az/news/goat#note1">1</a>';
  it.each([
    ['a footnote', '<a href="#note1">1</a>', '1'],
    ['a raised footnote', '<sup><a href="#note1">1</a></sup>', '<sup>1</sup>'],
    [
      'a footnote raised in its link',
      '<a href="#n"><sup><b>1</b></sup></a>',
      '<sup><strong>1</strong></sup>',
    ],
    ['the address of the page', `<a href="${URL}#note1">1</a>`, '1'],
    ['its path', '<a href="/news/a-ferry#note1">1</a>', '1'],
    [
      'another form of its address',
      '<a href="http://www.news.az/news/a-ferry?utm_source=x#n">1</a>',
      '1',
    ],
    ['the top', '<a href=" # ">1</a>', '1'],
    ['a fragment of another page', away, away],
  ])('%s', (_name, link, expected) => {
    expect(shown(`<p>${TEXT}${link} ${TEXT}</p>`)).toBe(`<p>${TEXT}${expected} ${TEXT.trim()}</p>`);
  });

  it('also where the page resolves its links against another address', () => {
    const base = '<base href="https://news.az/">';
    expect(shown(`<p>${TEXT}<a href="#n">1</a> ${TEXT}</p>`, base)).not.toContain('<a');
  });
});
