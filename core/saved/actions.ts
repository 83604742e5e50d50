import type { SavedArticle } from './saved-article.ts';
import type { QuotePatch, SavedQuote } from './saved-quote.ts';

/** One quote's part of a change: what its fields were, and what they become. Both have the same fields. */
export interface Change {
  id: string;
  /** Key of the quote's article. */
  article: string;
  before: QuotePatch;
  after: QuotePatch;
}

/** What the reader does to saved quotes, as data: whole records, so that each action has an inverse. */
export type Action =
  | { kind: 'add' | 'remove'; quotes: SavedQuote[]; articles: SavedArticle[] }
  | { kind: 'change'; changes: Change[] };

/** What an action comes to in the store. */
export interface Outcome {
  /** What it really does there, which is what can be undone; null when it does nothing. */
  action: Action | null;
  /** The quotes to write. */
  put: SavedQuote[];
  /** The ids of the quotes to delete. */
  removed: string[];
}

const NOTHING: Outcome = { action: null, put: [], removed: [] };

/** The action that takes an action back. */
export function inverseOf(action: Action): Action {
  if (action.kind === 'change') {
    const changes = action.changes.map((change) => {
      return { ...change, before: change.after, after: change.before };
    });
    return { kind: 'change', changes };
  }
  return { ...action, kind: action.kind === 'add' ? 'remove' : 'add' };
}

/** The ids of the quotes that an action is about. */
export function quotesOf(action: Action): string[] {
  const parts = action.kind === 'change' ? action.changes : action.quotes;
  return parts.map(({ id }) => id);
}

/** The keys of the articles whose quotes an action is about, each once. */
export function articlesOf(action: Action): string[] {
  const parts = action.kind === 'change' ? action.changes : action.quotes;
  return [...new Set(parts.map(({ article }) => article))];
}

/** The change that gives a quote new values; null when it has them. */
export function changeOf(quote: SavedQuote, patch: QuotePatch): Change | null {
  const { id, article } = quote;
  const fields = fieldsIn(patch).filter((field) => !isSame(quote[field], patch[field]));
  if (fields.length === 0) return null;
  return { id, article, before: pick(quote, fields), after: pick(patch, fields) };
}

/**
 * What an action comes to, given the quotes that are there of those it is about. It adds nothing twice, and changes a
 * field only where it still has the value that the action knew: taking an older action back overwrites nothing newer.
 * @param now ms since 1970
 */
export function performAction(
  action: Action,
  current: ReadonlyMap<string, SavedQuote>,
  now: number,
): Outcome {
  if (action.kind === 'change') return performChange(action.changes, current, now);
  if (action.kind === 'add') {
    const put = action.quotes.filter(({ id }) => !current.has(id));
    return put.length === 0 ? NOTHING : { action: { ...action, quotes: put }, put, removed: [] };
  }
  const quotes = action.quotes.flatMap(({ id }) => current.get(id) ?? []);
  if (quotes.length === 0) return NOTHING;
  return { action: { ...action, quotes }, put: [], removed: quotes.map(({ id }) => id) };
}

function performChange(
  asked: readonly Change[],
  current: ReadonlyMap<string, SavedQuote>,
  now: number,
): Outcome {
  const changes: Change[] = [];
  const put: SavedQuote[] = [];
  for (const change of asked) {
    const quote = current.get(change.id);
    if (quote === undefined) continue;
    const untouched = fieldsIn(change.after).filter((field) =>
      isSame(quote[field], change.before[field]),
    );
    const own = changeOf(quote, pick(change.after, untouched));
    if (own === null) continue;
    changes.push(own);
    put.push({ ...quote, ...own.after, changedAt: Math.max(now, quote.changedAt + 1) });
  }
  return changes.length === 0 ? NOTHING : { action: { kind: 'change', changes }, put, removed: [] };
}

type Field = keyof QuotePatch;

const FIELDS: readonly Field[] = ['selector', 'colour', 'note', 'tags', 'speaker'];

function fieldsIn(patch: QuotePatch): Field[] {
  return FIELDS.filter((field) => patch[field] !== undefined);
}

function pick(from: QuotePatch, fields: readonly Field[]): QuotePatch {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}

/** Whether two values of a field are the same: plain data, whose keys always come in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
