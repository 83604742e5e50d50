import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Responder } from '../browser/page-server.ts';
import { makeLongArticle } from './long-article.ts';

/** A page that is opened and measured. */
export interface BenchPage {
  name: string;
  /** Where it is served, over plain http. */
  address: string;
  /** The first words of the article's first paragraph. */
  words: string;
}

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/articles');

/** Enough of a paragraph's beginning to know it by, and short enough to stand before any link in it. */
const FIRST_CHARACTERS = 24;

interface Truth {
  url: string;
  body: string[];
}

/** The page of that name; throws when there is none. */
export function goldPage(id: string): BenchPage {
  const truth = JSON.parse(readFileSync(join(FOLDER, `${id}.truth.json`), 'utf8')) as Truth;
  const address = truth.url.replace(/^https:/, 'http:');
  return { name: id, address, words: (truth.body[0] ?? '').slice(0, FIRST_CHARACTERS) };
}

/** The pages with known articles that the extraction tests read. */
export function goldPages(): BenchPage[] {
  return readdirSync(FOLDER)
    .flatMap((file) => /^(.+)\.truth\.json$/.exec(file)?.[1] ?? [])
    .toSorted()
    .map(goldPage);
}

/** A generated article. */
export interface LongPage extends BenchPage {
  paragraphs: number;
  /** The first words of its last paragraph. */
  lastWords: string;
}

/** The generated article of so many paragraphs. */
export function longPage(paragraphs: number): LongPage {
  const made = makeLongArticle(paragraphs).paragraphs;
  const [first = ''] = made;
  return {
    paragraphs,
    lastWords: (made.at(-1) ?? '').slice(0, FIRST_CHARACTERS),
    name: `${paragraphs} paragraphs`,
    address: `http://news.az/news/register-of-${paragraphs}`,
    words: first.slice(0, FIRST_CHARACTERS),
  };
}

const LONG_PATH = /^\/news\/register-of-(\d+)$/;

/** Serves the gold pages with their pictures, and any generated article. */
export function benchSite(): Responder {
  const files = new Map(goldPages().map(({ name, address }) => [address, `${name}.html`]));
  const made = new Map<number, string>();
  return (url) => {
    const count = Number(LONG_PATH.exec(url.pathname)?.[1] ?? 0);
    if (count > 0) {
      const body = made.get(count) ?? makeLongArticle(count).html;
      made.set(count, body);
      return { body };
    }
    const picture = /\/([a-z]{2}-d\d+-\d\.png)$/.exec(url.pathname)?.[1];
    if (picture !== undefined)
      return {
        body: readFileSync(join(FOLDER, picture)),
        headers: { 'content-type': 'image/png' },
      };
    const file = files.get(url.href);
    return file === undefined ? null : { body: readFileSync(join(FOLDER, file)) };
  };
}
