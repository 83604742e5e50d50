import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { PageResponse, Responder } from './browser/page-server.ts';

/** The languages that the bundled sample article is written in. */
export type SampleLanguage = 'en' | 'az' | 'ru';

/** Addresses of the sample article, as a reader of News.Az would have them; all of it is invented. */
export const SAMPLE_ADDRESSES: Record<SampleLanguage, string> = {
  en: 'http://news.az/news/a-lighthouse-goes-dark-so-that-the-gulls-may-sleep',
  az: 'http://az.news.az/news/qagayilar-yata-bilsin-deye-mayak-qaralir',
  ru: 'http://ru.news.az/news/mayak-temneet-chtoby-chajki-mogli-spat',
};

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const FOLDER = new URL('./sample/', import.meta.url);

async function sampleFile(name: string): Promise<PageResponse> {
  const body = await readFile(new URL(name, FOLDER));
  return { body, headers: { 'content-type': TYPES[extname(name)] ?? 'text/plain' } };
}

/** Serves the sample article in its languages, with its pictures; every other address is a 404. */
export const sampleSite: Responder = async (url) => {
  const file = /^\/sample\/([a-z]+\.(?:css|svg))$/.exec(url.pathname)?.[1];
  if (file !== undefined) return sampleFile(file);
  const address = `${url.origin}${url.pathname}`;
  const language = Object.entries(SAMPLE_ADDRESSES).find(([, known]) => known === address)?.[0];
  return language === undefined ? null : sampleFile(`${language}.html`);
};
