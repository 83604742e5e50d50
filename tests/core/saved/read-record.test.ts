import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../core/saved/read-entry.ts';
import {
  readArticle,
  readFacts,
  readNewQuote,
  readNewSighting,
  readPatch,
  readQuote,
} from '../../../core/saved/read-record.ts';
import { LONGEST } from '../../../core/saved/saved-quote.ts';
import { articleOf, quoteOf } from './records.ts';

const NO_RECORDS: [unknown][] = [[null], [undefined], ['words'], [7], [[]], [{}], [() => 1]];

describe('readQuote', () => {
  it('gives a good record as it is, also after it has been through JSON', () => {
    expect(readQuote(quoteOf())).toEqual(quoteOf());
    expect(readQuote(JSON.parse(JSON.stringify(quoteOf())))).toEqual(quoteOf());
  });

  it.each(NO_RECORDS)('%j is none', (value) => {
    expect(readQuote(value)).toBeNull();
  });

  it.each([
    ['no id', { id: '' }],
    ['an id that is no text', { id: 7 }],
    ['no article', { article: null }],
    ['no words', { selector: { ...quoteOf().selector, exact: '' } }],
    ['no selector', { selector: 'words' }],
    ['a note that is too long', { note: 'a'.repeat(LONGEST.note + 1) }],
    ['a note that is no text', { note: {} }],
  ])('with %s it is none', (_what, broken) => {
    expect(readQuote({ ...quoteOf(), ...broken })).toBeNull();
  });

  it('takes a note of the greatest length', () => {
    const note = 'ə'.repeat(LONGEST.note);
    expect(readQuote(quoteOf({ note }))?.note).toBe(note);
  });

  it('repairs what is broken, and keeps the rest', () => {
    const broken = {
      ...quoteOf(),
      selector: { ...quoteOf().selector, start: null, end: -4, copies: '2', prefix: 5 },
      colour: 'puce',
      tags: ['lamps', 7, '', null],
      speaker: { name: 'Rauf', role: 9, basis: 'rumour' },
      origin: 'nowhere',
      createdAt: NaN,
      sightings: [{ verdict: 'vanished' }, { verdict: 'gone', found: 7, certain: 'yes' }],
      extra: 'of a later version',
    };
    expect(readQuote(broken)).toEqual(
      quoteOf({
        selector: { ...quoteOf().selector, start: NaN, end: NaN, copies: 0, prefix: '' },
        colour: 'saffron',
        tags: ['lamps'],
        speaker: { name: 'Rauf', role: null, basis: null },
        origin: 'found',
        createdAt: 0,
        sightings: [
          { at: 0, verdict: 'gone', certain: false, saved: '', found: null, textHash: '' },
        ],
      }),
    );
  });

  it('keeps unpaired surrogates, marks of direction and letters of no width', () => {
    const exact = '\ud83d \u202eolleh\u200b İıIi \udc00';
    const selector = { ...quoteOf().selector, exact };
    expect(readQuote(quoteOf({ selector, note: exact }))).toMatchObject({
      selector: { exact },
      note: exact,
    });
  });
});

describe('readNewQuote', () => {
  it('takes of a record what the one who saves may say', () => {
    const { article, changedAt, textHash, savedWith, sightings, ...added } = quoteOf();
    expect([article, changedAt, textHash, savedWith, sightings]).not.toContain(undefined);
    expect(readNewQuote(quoteOf())).toEqual(added);
  });
});

describe('readArticle and readFacts', () => {
  it('give a good record as it is', () => {
    const { textHash, savedAt, lastCheckedAt, ...facts } = articleOf();
    expect(readArticle(articleOf())).toEqual({ ...facts, textHash, savedAt, lastCheckedAt });
    expect(readFacts(articleOf())).toEqual(facts);
  });

  it('need a key, which is one of the aliases and the address where none is known', () => {
    expect(readFacts({ ...articleOf(), key: '' })).toBeNull();
    const key = 'https://news.az/news/b';
    expect(readFacts({ key, aliases: 7, lang: '' })).toEqual({
      key,
      aliases: [key],
      address: key,
      title: '',
      siteName: '',
      section: null,
      byline: null,
      published: null,
      lang: 'und',
    });
  });
});

describe('readPatch', () => {
  it('takes some fields, an empty note and nobody as speaker among them', () => {
    const patch = { note: '', tags: [], speaker: null, colour: 'rose' };
    expect(readPatch({ ...patch, id: 'not to be changed' })).toEqual(patch);
    expect(readPatch({})).toEqual({});
  });

  it.each([
    [{ colour: 'puce' }],
    [{ note: 7 }],
    [{ note: 'a'.repeat(LONGEST.note + 1) }],
    [{ tags: ['good', ''] }],
    [{ speaker: { name: '' } }],
    [{ selector: { exact: '' } }],
    [{ colour: 'rose', note: null }],
  ])('refuses what cannot be read, with all beside it', (broken) => {
    expect(readPatch(broken)).toBeNull();
  });
});

describe('readNewSighting', () => {
  it('needs a quote and a verdict', () => {
    const seen = { id: 'a', verdict: 'moved', certain: true, found: 'words' };
    expect(readNewSighting(seen)).toEqual(seen);
    expect(readNewSighting({ ...seen, id: '' })).toBeNull();
    expect(readNewSighting({ ...seen, verdict: 'lost' })).toBeNull();
  });
});

describe('readEntry', () => {
  const entry = { order: 4, calls: ['c'], at: 9, state: 'done', articles: ['k'] };
  const removal = { kind: 'remove', quotes: [quoteOf()], articles: [articleOf()] };
  const change = { id: 'a', article: 'k', before: { note: 'old' }, after: { note: 'new' } };

  it.each([[removal], [{ kind: 'change', changes: [change] }]])('gives %j as it is', (action) => {
    expect(readEntry({ ...entry, action })).toEqual({ ...entry, action });
  });

  it.each([
    [{ ...removal, kind: 'burn' }],
    [{ ...removal, quotes: [quoteOf(), quoteOf({ id: '' })] }],
    [{ kind: 'change', changes: [{ ...change, after: { colour: 'puce' } }] }],
    [null],
  ])('is none where a part of the action cannot be read', (action) => {
    expect(readEntry({ ...entry, action })).toBeNull();
  });

  it.each([[{ order: 'x' }], [{ state: 'half' }]])('is none with %j', (broken) => {
    expect(readEntry({ ...entry, action: removal, ...broken })).toBeNull();
  });
});
