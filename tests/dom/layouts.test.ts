import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readShown } from '../../scripts/evaluation/compare-article.ts';
import { extractArticle } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';
import { FURNITURE, LAYOUTS, LETTER, TITLE } from '../fixtures/layouts.ts';

const URL = 'https://news.az/news/harbour-council-greets-captains';

function extract(html: string) {
  const extraction = extractArticle(new JSDOM(html, { url: URL }).window.document, URL, locateText);
  if (extraction.kind !== 'article') throw new Error(extraction.reason);
  return extraction;
}

/** Class names that say nothing, as build tools make them: `text-part first` becomes `k1 k2`. */
function withoutNames(html: string): string {
  const known = new Map<string, string>();
  const replace = (name: string) => known.get(name) ?? known.set(name, `k${known.size}`).get(name);
  return html.replace(/ (class|id)="([^"]*)"/g, (_, attribute: string, names: string) => {
    return ` ${attribute}="${names.split(' ').map(replace).join(' ')}"`;
  });
}

describe.each(Object.entries(LAYOUTS))('the layout: %s', (_name, layout) => {
  it.each([
    ['as it is', (html: string) => html],
    ['with class names that say nothing', withoutNames],
  ])('%s, shows every paragraph once and nothing else', (_variant, change) => {
    const { article, body } = extract(change(layout(LETTER)));
    expect(article.title).toBe(TITLE);
    expect(readShown(article, body).paragraphs).toEqual(LETTER);
    for (const text of FURNITURE) expect(body.textContent).not.toContain(text);
    expect(article.check?.paragraphsShown).toBeGreaterThanOrEqual(LETTER.length);
    expect(article.check?.quotationsShown).toBe(4);
  });
});
