import { expect, test } from 'vitest';
import { startSavedSession, type QuotesPort } from '../../app/saved-session.ts';
import type { ArticleFacts } from '../../core/saved/saved-article.ts';

const ARTICLE: ArticleFacts = {
  key: 'http://news.az/a',
  aliases: ['http://news.az/a'],
  address: 'http://news.az/a',
  title: 'A',
  siteName: 'News.Az',
  section: null,
  byline: null,
  published: null,
  lang: 'en',
};

/** A store that nothing reaches: every call is refused for one reason, and noted. */
function refusingStore(reason: 'full' | 'ended'): QuotesPort & { calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    ask: async (call) => {
      calls.push(call);
      return { ok: false, reason };
    },
    watch: () => undefined,
    newId: () => 'id',
    now: () => 0,
  };
}

const DETAILS = { colour: 'mint', speaker: null, origin: 'panel' } as const;

test.each([
  ['nothing', 'some words', { start: 4, end: 4 }, 'nothing'],
  ['white space alone', 'some \n words', { start: 4, end: 7 }, 'nothing'],
  ['a place outside the text', 'some words', { start: 50, end: 60 }, 'nothing'],
  ['200,000 characters', 'word '.repeat(40_000), { start: 0, end: 200_000 }, 'long'],
] as const)('%s is not saved, and the reader is told why', async (_what, text, span, reason) => {
  const store = refusingStore('full');
  const session = startSavedSession(store, ARTICLE, text, new AbortController().signal);
  expect(await session.save(span, DETAILS)).toBeNull();
  expect(session.outcome.value).toEqual({ kind: 'refused', reason });
  expect(store.calls).not.toContain('save');
});

test.each(['full', 'ended'] as const)(
  'a store that is %s is told of, and nothing is shown as saved',
  async (reason) => {
    const session = startSavedSession(
      refusingStore(reason),
      ARTICLE,
      'some words',
      new AbortController().signal,
    );
    expect(await session.save({ start: 0, end: 4 }, DETAILS)).toBeNull();
    expect(session.outcome.value).toEqual({ kind: 'refused', reason });
    expect(session.quotes.value).toEqual([]);
  },
);
