import { articlesOf, inverseOf, performAction, type Action, type Outcome } from './actions.ts';
import type { SavedQuote } from './saved-quote.ts';

/** How many actions can be taken back. */
export const HISTORY_LENGTH = 50;

/** How many of the calls that turned an entry are remembered; a call is sent again within seconds. */
const CALLS_REMEMBERED = 8;

/** An action of the past, before it has its place among the others. */
export interface NewEntry {
  /** The calls that did it, undid it or did it again, oldest first: none of them does it twice. */
  calls: string[];
  /** When it was last done or undone, ms since 1970. */
  at: number;
  state: 'done' | 'undone';
  /** Keys of the articles that it is about. */
  articles: string[];
  /** What was last done: the action itself, or in an undone entry its inverse. */
  action: Action;
}

/** An action of the past. */
export interface HistoryEntry extends NewEntry {
  /** A later action has a greater number. */
  order: number;
}

/** The two ways through the history. */
export type Direction = 'undo' | 'redo';

/** The entry of an action that has just been done. */
export function entryOf(action: Action, call: string, at: number): NewEntry {
  return { calls: [call], at, state: 'done', articles: articlesOf(action), action };
}

/**
 * The entry that an undo or redo turns: of those about an article (null: any), undone is the latest, and done again
 * the one that was undone last. Null when there is none.
 */
export function findTurn(
  entries: readonly HistoryEntry[],
  direction: Direction,
  article: string | null,
): HistoryEntry | null {
  const state = direction === 'undo' ? 'done' : 'undone';
  const own = entries
    .filter((entry) => entry.state === state)
    .filter(({ articles }) => article === null || articles.includes(article))
    .toSorted((one, other) => one.order - other.order);
  return (direction === 'undo' ? own.at(-1) : own[0]) ?? null;
}

/** What is turned when an entry is undone or done again, given the quotes that are there of those it is about. */
export function turnEntry(
  entry: HistoryEntry,
  current: ReadonlyMap<string, SavedQuote>,
  call: { id: string; now: number },
): { entry: HistoryEntry; outcome: Outcome } {
  const asked = inverseOf(entry.action);
  const outcome = performAction(asked, current, call.now);
  const turned: HistoryEntry = {
    ...entry,
    calls: [...entry.calls, call.id].slice(-CALLS_REMEMBERED),
    at: call.now,
    state: entry.state === 'done' ? 'undone' : 'done',
    action: outcome.action ?? asked,
  };
  return { entry: turned, outcome };
}

/** Whether an undone entry can be done again no more, because something new was done to one of its articles. */
export function isCutOff(entry: HistoryEntry, by: NewEntry): boolean {
  return entry.state === 'undone' && entry.articles.some((key) => by.articles.includes(key));
}
