import { afterEach, expect, it } from 'vitest';
import { identifyPage, pageFacts } from '../../dom/page-facts.ts';
import { readPageText } from '../../dom/page-text.ts';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

it('the text of a page is what is shown of it, line by line', () => {
  document.body.innerHTML = `
    <nav><a href="/">Home</a> <button>Search</button></nav>
    <script>const hidden = 1;</script><style>p { margin: 0 }</style>
    <p>One <b>line</b>,<br>another</p>
    <p style="display: none">not shown</p>
    <div style="visibility: hidden">nor this</div>
    <textarea>typed</textarea>
    <span style="display: block">in a box</span>`;
  expect(readPageText(document).text).toBe('Home Search\nOne line,\nanother\nin a box');
});

it('a form’s fields hide none of its text', () => {
  document.body.innerHTML = `<form><input name="childNodes"><input name="localName">words in a form</form>`;
  expect(readPageText(document).text).toBe('words in a form');
});

it('a page without an article is known by its title and its address', () => {
  document.head.innerHTML = '<title> A list of wells </title>';
  document.documentElement.lang = 'az';
  const facts = pageFacts(document, 'http://www.example.org/wells/?utm_source=letter#third');
  expect(facts).toMatchObject({
    key: 'https://example.org/wells',
    aliases: ['https://example.org/wells'],
    address: 'http://www.example.org/wells/?utm_source=letter#third',
    title: 'A list of wells',
    siteName: 'example.org',
    lang: 'az',
  });
});

it('a page has the addresses that it declares and that can be believed', () => {
  document.head.innerHTML = `
    <link rel="canonical" href="https://m.example.org/news/wells">
    <meta property="og:url" content="https://elsewhere.example/news/wells">
    <link rel="canonical" href="/news/another">`;
  expect(identifyPage(document, 'https://example.org/news/wells').aliases).toEqual([
    'https://example.org/news/wells',
    'https://m.example.org/news/wells',
  ]);
});
