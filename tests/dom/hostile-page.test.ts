import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';

const URL = 'https://news.az/news/a-ferry';
const TEXT =
  'The ferry left the harbour at nine and came back at noon with the mail for the island. ';

it.each([
  '<form name="body"></form>',
  '<img name="documentElement">',
  '<img name="querySelector">',
  '<img name="querySelectorAll">',
  '<img name="defaultView">',
  '<img name="contentType">',
  '<img name="implementation">',
  '<img name="createElement">',
  '<img name="importNode">',
  '<form id="cookie" name="createTreeWalker"></form>',
  '<form><input name="attributes"><input name="getAttribute"><input name="removeAttribute"></form>',
  '<form><input name="parentNode"><input name="childNodes"><input name="nodeName"></form>',
  '<form><input id="firstChild"><input name="localName"><input name="children"></form>',
  '<object name="head"></object><embed name="title">',
])('reads and leaves alone a page with %s', (hostile) => {
  const html = `<html><head><title>A ferry comes back | News.az</title></head><body>${hostile}<h1>A ferry comes back</h1><div>${`<p>${TEXT}</p>`.replace('</p>', '1</p>')}<p>${TEXT}2 ${TEXT}</p><p>${TEXT}3 ${TEXT}</p></div></body></html>`;
  const page = new JSDOM(html, { url: URL });
  const before = page.serialize();
  const extraction = extractArticle(page.window.document, URL, locateText);
  expect(extraction.kind === 'article' ? extraction.article.title : extraction.reason).toBe(
    'A ferry comes back',
  );
  expect(extraction.kind === 'article' ? extraction.body.querySelectorAll('p').length : 0).toBe(3);
  expect(page.serialize()).toBe(before);
});

it('runs no code of custom elements and loads nothing', () => {
  const html = `<body><h1>A ferry comes back</h1><x-note></x-note><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(4)}</p></body>`;
  const { window } = new JSDOM(html, { url: URL, runScripts: 'outside-only' });
  window.eval(
    'window.made = 0; customElements.define("x-note", class extends HTMLElement { constructor() { super(); window.made += 1; } })',
  );
  const before: unknown = window.eval('window.made');
  extractArticle(window.document, URL, locateText);
  expect(window.eval('window.made')).toBe(before);
});

it('reads deep nesting without falling', () => {
  const deep = `${'<div>'.repeat(400)}<p>${TEXT}</p>${'</div>'.repeat(400)}`;
  const html = `<body><h1>A ferry comes back</h1><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(2)}</p>${deep}</body>`;
  const extraction = extractArticle(new JSDOM(html, { url: URL }).window.document, URL, locateText);
  expect(extraction.kind).toBe('article');
});
