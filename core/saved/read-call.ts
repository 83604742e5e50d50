import type { Call, CallName, QuoteCalls } from './calls.ts';
import { allOf, fieldsOf, textOf } from './read-value.ts';
import { readFacts, readName, readNewQuote, readNewSighting, readPatch } from './read-record.ts';

/** The longest text of an article that is read, in UTF-16 units: a long novel. */
const LONGEST_TEXT = 2 ** 24;

type Readers = { [Name in CallName]: (request: unknown) => QuoteCalls[Name]['request'] | null };

const READERS: Readers = {
  find: (request) => {
    const addresses = allOf(fieldsOf(request)?.get('addresses'), readName);
    return addresses && { addresses };
  },
  read: readIds,
  count: (request) => {
    const asked = fieldsOf(request)?.get('articles');
    const articles = allOf(asked, readName);
    return asked === null || articles !== null ? { articles } : null;
  },
  save: (request) => {
    const fields = fieldsOf(request);
    const article = readFacts(fields?.get('article'));
    const text = textOf(fields?.get('text'), LONGEST_TEXT);
    const quotes = allOf(fields?.get('quotes'), readNewQuote);
    if (article === null || text === null || quotes === null) return null;
    return { article, text, quotes };
  },
  change: (request) => {
    const changes = allOf(fieldsOf(request)?.get('changes'), readChange);
    return changes && { changes };
  },
  remove: readIds,
  undo: readTurn,
  redo: readTurn,
  check: (request) => {
    const fields = fieldsOf(request);
    const article = readName(fields?.get('article'));
    const text = textOf(fields?.get('text'), LONGEST_TEXT);
    const sightings = allOf(fields?.get('sightings'), readNewSighting);
    if (article === null || text === null || sightings === null) return null;
    return { article, text, sightings };
  },
};

/** A call as it came, its request not read yet; null when the message is no call of these. */
export function readCall(message: unknown): Call<CallName, unknown> | null {
  const fields = fieldsOf(message);
  const call = fields?.get('call');
  const id = readName(fields?.get('id'));
  return isCallName(call) && id !== null ? { call, id, request: fields?.get('request') } : null;
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(READERS, name);
}

/** The request of a call; null when it holds what cannot be saved. */
export function readRequest<Name extends CallName>(
  name: Name,
  request: unknown,
): QuoteCalls[Name]['request'] | null {
  return READERS[name](request);
}

function readIds(request: unknown): QuoteCalls['read' | 'remove']['request'] | null {
  const ids = allOf(fieldsOf(request)?.get('ids'), readName);
  return ids && { ids };
}

function readTurn(request: unknown): QuoteCalls['undo']['request'] | null {
  const asked = fieldsOf(request)?.get('article');
  const article = readName(asked);
  return asked === null || article !== null ? { article } : null;
}

function readChange(change: unknown): QuoteCalls['change']['request']['changes'][number] | null {
  const fields = fieldsOf(change);
  const id = readName(fields?.get('id'));
  const patch = readPatch(fields?.get('patch'));
  return id === null || patch === null ? null : { id, patch };
}
