import { describe, expect, it } from 'vitest';
import { readCall, readRequest } from '../../../core/saved/read-call.ts';
import { readFacts, readNewQuote } from '../../../core/saved/read-record.ts';
import { articleOf, quoteOf } from './records.ts';

describe('readCall', () => {
  it('takes a call by its name and id, and leaves its request alone', () => {
    const message = { call: 'find', id: 'one', request: { addresses: 7 } };
    expect(readCall(message)).toEqual(message);
  });

  it.each([
    ['prepare'],
    [null],
    [{}],
    [{ call: 'find' }],
    [{ call: 'find', id: '' }],
    [{ call: 'burn', id: 'one' }],
    [{ call: 'toString', id: 'one' }],
    [{ call: '__proto__', id: 'one' }],
  ])('%j is none', (message) => {
    expect(readCall(message)).toBeNull();
  });
});

describe('readRequest', () => {
  it('gives good requests as they are', () => {
    const find = { addresses: ['https://news.az/a'] };
    expect(readRequest('find', find)).toEqual(find);
    expect(readRequest('count', { articles: null })).toEqual({ articles: null });
    expect(readRequest('count', { articles: ['k'] })).toEqual({ articles: ['k'] });
    expect(readRequest('undo', { article: null })).toEqual({ article: null });
    expect(readRequest('redo', { article: 'k' })).toEqual({ article: 'k' });
    expect(readRequest('remove', { ids: ['a'] })).toEqual({ ids: ['a'] });
    expect(readRequest('read', { ids: ['a', 'b'] })).toEqual({ ids: ['a', 'b'] });
    const changes = [{ id: 'a', patch: { note: 'new' } }];
    expect(readRequest('change', { changes })).toEqual({ changes });
    const seen = { id: 'a', verdict: 'gone', certain: false, found: null };
    const check = { article: 'k', text: '', sightings: [seen] };
    expect(readRequest('check', check)).toEqual(check);
  });

  it('takes of a new quote only what the one who saves may say', () => {
    const save = { article: articleOf(), text: 'The text.', quotes: [quoteOf()] };
    expect(readRequest('save', save)).toEqual({
      article: readFacts(articleOf()),
      text: 'The text.',
      quotes: [readNewQuote(quoteOf())],
    });
  });

  it.each([
    ['find', { addresses: 'https://news.az/a' }],
    ['find', { addresses: ['https://news.az/a', 7] }],
    ['count', {}],
    ['count', { articles: [7] }],
    ['save', { article: articleOf(), text: 'x', quotes: [quoteOf(), { ...quoteOf(), id: 7 }] }],
    ['save', { article: articleOf(), text: null, quotes: [quoteOf()] }],
    ['save', { article: null, text: 'x', quotes: [quoteOf()] }],
    ['change', { changes: [{ id: 'a', patch: { colour: 'puce' } }] }],
    ['change', { changes: [{ patch: { note: '' } }] }],
    ['remove', { ids: [''] }],
    ['undo', {}],
    ['check', { article: 'k', text: 'x', sightings: [{ id: 'a', verdict: 'lost' }] }],
    ['check', null],
  ] as const)('%s refuses %j', (name, request) => {
    expect(readRequest(name, request)).toBeNull();
  });
});
