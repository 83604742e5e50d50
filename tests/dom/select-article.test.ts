import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteKeys } from '../../core/article/metadata.ts';
import { selectArticle, selectBody } from '../../core/article/select-body.ts';
import { findTitle } from '../../core/article/title.ts';
import { copyPage } from '../../dom/clone-page.ts';
import { locateText } from '../../dom/locate-text.ts';
import { prepareCopy } from '../../dom/prepare-copy.ts';
import { readBlocks } from '../../dom/read-blocks.ts';
import { readMetadata } from '../../dom/read-metadata.ts';
import { LAYOUTS, LETTER } from '../fixtures/layouts.ts';

const URL = 'https://news.az/news/the-letter';

/** A page as it is selected from, with Readability's vote of it. */
function pageOf(html: string) {
  const copy = copyPage(new JSDOM(html, { url: URL }).window.document, URL);
  if (copy === null) throw new Error('no page');
  prepareCopy(copy);
  const page = readBlocks(copy);
  const metadata = readMetadata(copy);
  const siteNames = siteKeys(metadata, URL);
  const declared = {
    jsonLd: metadata.linkedData[0]?.headline ?? null,
    openGraph: metadata.metaTitle,
    document: metadata.title,
  };
  const headline = findTitle(declared, page.model.blocks, siteNames).position;
  return {
    input: { page: page.model, headline, siteNames, url: URL },
    vote: () => locateText(copy, page),
  };
}

const folderOf = (name: string): [string, string][] => {
  const folder = join(import.meta.dirname, '../fixtures', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
};

const withoutNames = (html: string): string => html.replace(/ (?:class|id|role)="[^"]*"/g, '');

const ARTICLES = [
  ...folderOf('articles'),
  ...Object.entries(LAYOUTS).map(([name, layout]): [string, string] => [name, layout(LETTER)]),
];

describe('an article of which there is no doubt', () => {
  const cases = [
    ...ARTICLES,
    ...ARTICLES.map(([name, html]): [string, string] => [
      `${name} without names`,
      withoutNames(html),
    ]),
    ...folderOf('pages'),
  ];

  it.each(cases)(
    '%s: is selected as with Readability’s vote, or the vote is asked for',
    (_, html) => {
      const { input, vote } = pageOf(html);
      const voted = selectBody({ ...input, kept: vote() });
      let isAsked = false;
      const selected = selectArticle(input, () => {
        isAsked = true;
        return vote();
      });
      expect({ ...selected, isCertain: null }).toEqual({ ...voted, isCertain: null });
      expect(isAsked).toBe(!selectBody({ ...input, kept: new Set() }).isCertain);
    },
  );

  it('is the rule', () => {
    const certain = ARTICLES.filter(([, html]) => {
      const { input } = pageOf(html);
      return selectBody({ ...input, kept: new Set() }).isCertain;
    });
    expect(certain.length).toBeGreaterThan(ARTICLES.length * 0.9);
  });
});

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

describe('a page that leaves a doubt', () => {
  const article = `<h1>A letter is read aloud</h1><div class="text">${paragraphs(LETTER.slice(0, 3))}</div>`;

  it.each([
    [
      'a sentence in a place of its own',
      `${article}<section><div>${paragraphs(LETTER.slice(-1))}</div></section>`,
    ],
    ['more text above the headline', `<div>${paragraphs(LETTER.slice(3))}</div>${article}`],
    ['no headline', `<div class="text">${paragraphs(LETTER)}</div>`],
  ])('%s: is voted on', (_, body) => {
    const { input } = pageOf(`<title>A letter is read aloud</title><body>${body}</body>`);
    let isAsked = false;
    selectArticle(input, () => {
      isAsked = true;
      return new Set();
    });
    expect(isAsked).toBe(true);
  });
});
