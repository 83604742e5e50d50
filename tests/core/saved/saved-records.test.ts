import { describe, expect, it } from 'vitest';
import { migrateRecord, MIGRATIONS, type Migration } from '../../../core/saved/migrations.ts';
import { readArticle, readQuote } from '../../../core/saved/read-record.ts';
import { mergeArticles } from '../../../core/saved/saved-article.ts';
import { addSighting, lastVerdict } from '../../../core/saved/saved-quote.ts';
import { articleOf, quoteOf } from './records.ts';

describe('addSighting', () => {
  const look = { at: 5, textHash: 'hash' };
  const fresh = quoteOf({ sightings: [] });

  it('writes down both wordings', () => {
    const seen = { verdict: 'edited', certain: false, found: '“The lamp was off.”' } as const;
    expect(addSighting(fresh, seen, look).sightings).toEqual([
      { ...look, ...seen, saved: fresh.selector.exact },
    ]);
  });

  it('writes the same down once, and again when it has changed or the reader has accepted a wording', () => {
    const intact = { verdict: 'intact', certain: true, found: fresh.selector.exact } as const;
    const gone = { verdict: 'gone', certain: false, found: null } as const;
    const once = addSighting(fresh, intact, look);
    expect(addSighting(once, intact, { at: 6, textHash: 'other' })).toBe(once);
    const twice = addSighting(once, gone, look);
    expect(addSighting(twice, intact, look).sightings).toHaveLength(3);
    const accepted = { ...once, selector: { ...once.selector, exact: 'new' } };
    expect(addSighting(accepted, intact, look).sightings).toHaveLength(2);
  });

  it('gives the last verdict', () => {
    expect(lastVerdict(fresh)).toBe('intact');
    expect(lastVerdict(quoteOf())).toBe('edited');
  });
});

describe('mergeArticles', () => {
  const known = articleOf({ title: 'Old', aliases: ['a', 'b'], savedAt: 1, lastCheckedAt: 5 });

  it('keeps key and time of the first, all addresses, and the later facts', () => {
    const later = articleOf({ key: 'c', aliases: ['c', 'b'], title: 'New', lastCheckedAt: 9 });
    expect(mergeArticles(known, later)).toEqual({
      ...later,
      key: known.key,
      savedAt: 1,
      aliases: ['a', 'b', 'c'],
    });
  });

  it('lets an older record, such as one that an undo brings back, not overwrite newer facts', () => {
    const older = articleOf({ title: 'Older', aliases: ['d'], lastCheckedAt: 2 });
    expect(mergeArticles(known, older)).toEqual({ ...known, aliases: ['a', 'b', 'd'] });
  });
});

describe('migrateRecord', () => {
  const steps: Migration[] = [
    { quotes: (old) => ({ ...(old as object), one: true }) },
    { articles: (old) => ({ ...(old as object), two: true }) },
    { quotes: (old) => ({ ...(old as object), three: 'one' in (old as object) }) },
  ];

  it('takes a record through the steps of its kind, in order', () => {
    expect(migrateRecord('quotes', { id: 'a' }, steps)).toEqual({
      id: 'a',
      one: true,
      three: true,
    });
    expect(migrateRecord('articles', { key: 'k' }, steps)).toEqual({ key: 'k', two: true });
  });

  it('brings records of version 1 to today’s form', () => {
    expect(readQuote(migrateRecord('quotes', quoteOf(), MIGRATIONS))).toEqual(quoteOf());
    expect(readArticle(migrateRecord('articles', articleOf(), MIGRATIONS))).toEqual(articleOf());
  });
});
