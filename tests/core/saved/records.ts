import type { SavedArticle } from '../../../core/saved/saved-article.ts';
import type { SavedQuote } from '../../../core/saved/saved-quote.ts';

/** A saved quote with every field filled, and what a test says of it. */
export function quoteOf(about: Partial<SavedQuote> = {}): SavedQuote {
  return {
    id: '3f0e8f4a-6a0e-4a57-8d3c-0a4f4f6b1c11',
    article: 'https://news.az/news/a-lamp',
    selector: {
      exact: '“The lamp was never off,” he said.',
      prefix: 'The keeper shook his head. ',
      suffix: ' Nobody asked again.',
      start: 120,
      end: 154,
      paragraph:
        'The keeper shook his head. “The lamp was never off,” he said. Nobody asked again.',
      copies: 1,
    },
    colour: 'mint',
    note: 'Check the date.',
    tags: ['lamps'],
    speaker: { name: 'Rauf Adilzade', role: 'keeper', basis: 'named' },
    origin: 'found',
    createdAt: 1_760_000_000_000,
    changedAt: 1_760_000_000_000,
    textHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    savedWith: '0.1.0',
    sightings: [
      {
        at: 1_760_000_100_000,
        verdict: 'edited',
        certain: true,
        saved: '“The lamp was never off,” he said.',
        found: '“The lamp was seldom off,” he said.',
        textHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
      },
    ],
    ...about,
  };
}

/** A saved article with every field filled, and what a test says of it. */
export function articleOf(about: Partial<SavedArticle> = {}): SavedArticle {
  return {
    key: 'https://news.az/news/a-lamp',
    aliases: ['https://news.az/news/a-lamp'],
    address: 'https://www.news.az/news/a-lamp?utm_source=x',
    title: 'A lamp',
    siteName: 'News.Az',
    section: 'Region',
    byline: 'Leyla Quliyeva',
    published: '2025-09-22T10:20:00+04:00',
    lang: 'en',
    textHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    savedAt: 1_760_000_000_000,
    lastCheckedAt: 1_760_000_000_000,
    ...about,
  };
}
