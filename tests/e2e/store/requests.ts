import { createHash, randomUUID } from 'node:crypto';
import type { QuoteCalls } from '../../../core/saved/calls.ts';
import type { ArticleFacts } from '../../../core/saved/saved-article.ts';
import type { NewQuote } from '../../../core/saved/saved-quote.ts';

export const TEXT =
  'The keeper shook his head. “The lamp was never off,” he said. Nobody asked again.';

/** What Sitat should say of the text, by another implementation of the same hash. */
export const TEXT_HASH = createHash('sha256').update(TEXT, 'utf8').digest('hex');

/** An article of some key, and what a test says of it. */
export function factsOf(key: string, about: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    key,
    aliases: [key],
    address: key,
    title: 'A lamp',
    siteName: 'News.Az',
    section: null,
    byline: 'Leyla Quliyeva',
    published: '2025-09-22',
    lang: 'en',
    ...about,
  };
}

/** A new quote with an id of its own, and what a test says of it. */
export function newQuote(about: Partial<NewQuote> = {}): NewQuote {
  return {
    id: randomUUID(),
    selector: {
      exact: '“The lamp was never off,” he said.',
      prefix: 'The keeper shook his head. ',
      suffix: ' Nobody asked again.',
      start: 27,
      end: 61,
      paragraph: TEXT,
      copies: 1,
    },
    colour: 'saffron',
    note: '',
    tags: [],
    speaker: null,
    origin: 'found',
    createdAt: 1_760_000_000_000,
    ...about,
  };
}

/** A request to save quotes of an article. */
export function saving(key: string, ...quotes: NewQuote[]): QuoteCalls['save']['request'] {
  return { article: factsOf(key), text: TEXT, quotes };
}
