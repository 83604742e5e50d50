import type { Action, Change } from './actions.ts';
import { allOf, fieldsOf, listOf, oneOf, timeOf, type Fields } from './read-value.ts';
import type { HistoryEntry } from './history.ts';
import { readArticle, readName, readPatch, readQuote } from './read-record.ts';

/** An entry of the history out of the database; null when it cannot be read: then it cannot be undone. */
export function readEntry(value: unknown): HistoryEntry | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const order = fields.get('order');
  const state = oneOf(['done', 'undone'], fields.get('state'));
  const action = readAction(fields.get('action'));
  if (typeof order !== 'number' || state === null || action === null) return null;
  return {
    order,
    state,
    action,
    calls: listOf(fields.get('calls'), readName),
    at: timeOf(fields.get('at')),
    articles: listOf(fields.get('articles'), readName),
  };
}

function readAction(value: unknown): Action | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  return fields.get('kind') === 'change' ? readChanges(fields) : readRecords(fields);
}

function readChanges(fields: Fields): Action | null {
  const changes = allOf(fields.get('changes'), readChange);
  return changes && { kind: 'change', changes };
}

function readRecords(fields: Fields): Action | null {
  const kind = oneOf(['add', 'remove'], fields.get('kind'));
  const quotes = allOf(fields.get('quotes'), readQuote);
  const articles = allOf(fields.get('articles'), readArticle);
  return kind && quotes && articles && { kind, quotes, articles };
}

function readChange(value: unknown): Change | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const id = readName(fields.get('id'));
  const article = readName(fields.get('article'));
  const before = readPatch(fields.get('before'));
  const after = readPatch(fields.get('after'));
  if (id === null || article === null || before === null || after === null) return null;
  return { id, article, before, after };
}
