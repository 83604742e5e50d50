import type { Action } from './actions.ts';
import type { ArticleFacts, SavedArticle } from './saved-article.ts';
import type { NewQuote, NewSighting, QuotePatch, SavedQuote } from './saved-quote.ts';

/** The saved quotes of an article. */
export interface FoundQuotes {
  /** Its records: none before the first save, several when it was saved under addresses not known to be one. */
  articles: SavedArticle[];
  /** In no order that means anything. */
  quotes: SavedQuote[];
  /** How many records could not be read. They stay in the database untouched. */
  unreadable: number;
}

/** What a call has done to the saved quotes. */
export interface Effect {
  /** Null when nothing was there to be done. */
  kind: Action['kind'] | null;
  /** Keys of the articles that it is about. */
  articles: string[];
  /** The quotes that it is about, as they stand now. */
  quotes: SavedQuote[];
  /** Ids of the quotes that it is about and that are not there now. */
  removed: string[];
}

/** A new quotation or several, with the article that they stand in. */
interface SaveRequest {
  article: ArticleFacts;
  /** The article's text, as the offsets of the quotes count it: what its hash is made of. */
  text: string;
  quotes: NewQuote[];
}

/** What a comparison of the saved quotes with an article's text has found. */
export interface CheckRequest {
  /** Key of the article. */
  article: string;
  text: string;
  sightings: NewSighting[];
}

/**
 * What pages and extension pages may ask of the store, by name. Every call may be sent twice: the second changes nothing
 * and gives the same answer. Those that change something are answered when the change is durable.
 */
export interface QuoteCalls {
  /**
   * The saved quotes of an article, by any of its canonical addresses. When a tab asks, its toolbar badge shows from
   * then on how many there are, until the tab goes to another page: ask again after each change.
   */
  find: { request: { addresses: string[] }; result: FoundQuotes };
  /** The saved quotes of some ids; those that are not there, or cannot be read, are left out. */
  read: { request: { ids: string[] }; result: { quotes: SavedQuote[] } };
  /** How many quotes are saved of each article, by its key; `articles` null: of all that have any. */
  count: { request: { articles: string[] | null }; result: { counts: Record<string, number> } };
  /** Saves new quotes. */
  save: { request: SaveRequest; result: Effect };
  /** Changes fields of saved quotes; `gone` when none of them is there. */
  change: { request: { changes: { id: string; patch: QuotePatch }[] }; result: Effect };
  /** Removes quotes; those that are gone already are no error. */
  remove: { request: { ids: string[] }; result: Effect };
  /** Takes the latest action back, or the latest about one article (its key). Overwrites nothing newer. */
  undo: { request: TurnRequest; result: Effect };
  /** Does again what was undone last, as long as nothing new was done to the same article. */
  redo: { request: TurnRequest; result: Effect };
  /**
   * Writes down what a look at the article found of its quotes. To be called once for each reading of the page, not
   * after a change: two tabs that show two versions of the article would contradict each other for ever. Cannot be undone.
   */
  check: { request: CheckRequest; result: Effect };
}

/** Which part of the history `undo` and `redo` go through: an article's, by its key, or with null all. */
interface TurnRequest {
  article: string | null;
}

/** The name of a call. */
export type CallName = keyof QuoteCalls;

/** A call as it is sent. */
export interface Call<Name extends CallName, Request = QuoteCalls[Name]['request']> {
  call: Name;
  /** A UUID; the same when a call is sent again. */
  id: string;
  request: Request;
}

/**
 * Why a call was not done. `full`: the disk or the browser's quota is; `future-schema`: the database is of a later version of
 * Sitat; `gone`: what should be changed is not there any more; `invalid`: the request holds what cannot be saved, such as a
 * note that is too long; `ended`: the extension was updated or removed, the page must be loaded anew; `failed`: none of these.
 */
export type Refusal = 'full' | 'future-schema' | 'gone' | 'invalid' | 'ended' | 'failed';

/** What comes of a call: never an exception. */
export type Answer<Result> = { ok: true; value: Result } | { ok: false; reason: Refusal };

/** Asks the store for something; never rejects. */
export type AskStore = <Name extends CallName>(
  call: Name,
  request: QuoteCalls[Name]['request'],
) => Promise<Answer<QuoteCalls[Name]['result']>>;
