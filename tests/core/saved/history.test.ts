import { describe, expect, it } from 'vitest';
import {
  articlesOf,
  changeOf,
  inverseOf,
  performAction,
  quotesOf,
  type Action,
} from '../../../core/saved/actions.ts';
import {
  entryOf,
  findTurn,
  isCutOff,
  turnEntry,
  type Direction,
  type HistoryEntry,
} from '../../../core/saved/history.ts';
import { COLOURS, type QuotePatch, type SavedQuote } from '../../../core/saved/saved-quote.ts';
import { articleOf, quoteOf } from './records.ts';

const NOW = 1_770_000_000_000;

type Quotes = ReadonlyMap<string, SavedQuote>;

const mapOf = (...quotes: SavedQuote[]): Quotes =>
  new Map(quotes.map((quote) => [quote.id, quote]));

const adding = (...quotes: SavedQuote[]): Action => ({
  kind: 'add',
  quotes,
  articles: [articleOf()],
});

function changing(quote: SavedQuote, patch: QuotePatch): Action {
  const change = changeOf(quote, patch);
  return { kind: 'change', changes: change === null ? [] : [change] };
}

describe('an action', () => {
  const quote = quoteOf();

  it('adds what is not there, once', () => {
    const other = quoteOf({ id: 'other' });
    const { action, put } = performAction(adding(quote, other), mapOf(quote), NOW);
    expect(put).toEqual([other]);
    expect(action).toEqual(adding(other));
    expect(performAction(adding(quote), mapOf(quote), NOW).action).toBeNull();
  });

  it('removes what is there, as it is there', () => {
    const newer = { ...quote, note: 'Written since.' };
    const removal = inverseOf(adding(quote, quoteOf({ id: 'never there' })));
    const { action, removed } = performAction(removal, mapOf(newer), NOW);
    expect(removed).toEqual([quote.id]);
    expect(action).toEqual({ kind: 'remove', quotes: [newer], articles: [articleOf()] });
  });

  it('changes fields, and is later than what was there even when the clock stands still', () => {
    const { put } = performAction(
      changing(quote, { note: 'New.', colour: 'rose' }),
      mapOf(quote),
      quote.changedAt,
    );
    expect(put).toEqual([
      { ...quote, note: 'New.', colour: 'rose', changedAt: quote.changedAt + 1 },
    ]);
  });

  it('changes nothing to what it is', () => {
    expect(changeOf(quote, { note: quote.note, tags: [...quote.tags] })).toBeNull();
    expect(changeOf(quote, {})).toBeNull();
  });

  it('taken back leaves alone what has been changed since, field by field', () => {
    const action = changing(quote, { note: 'New.', colour: 'rose' });
    const since = { ...quote, note: 'Newer.', colour: 'rose' as const };
    const { put } = performAction(inverseOf(action), mapOf(since), NOW);
    expect(put).toEqual([{ ...since, colour: quote.colour, changedAt: NOW }]);
    expect(performAction(inverseOf(action), mapOf(), NOW).action).toBeNull();
  });

  it('knows its quotes and its articles, each once', () => {
    const elsewhere = quoteOf({ id: 'b', article: 'https://news.az/b' });
    const action = adding(quote, quoteOf({ id: 'a' }), elsewhere);
    expect(quotesOf(action)).toEqual([quote.id, 'a', 'b']);
    expect(articlesOf(action)).toEqual([quote.article, 'https://news.az/b']);
    expect(articlesOf(changing(elsewhere, { note: 'x' }))).toEqual(['https://news.az/b']);
  });
});

/** The store without a database: what the pure functions come to when they are used as it uses them. */
class Model {
  quotes: Quotes = new Map();
  history: HistoryEntry[] = [];
  #order = 0;

  act(action: Action): void {
    const { action: done, put, removed } = performAction(action, this.quotes, NOW);
    this.#write(put, removed);
    if (done === null) return;
    const entry = entryOf(done, `call ${this.#order}`, NOW);
    this.history = this.history.filter((other) => !isCutOff(other, entry));
    this.history.push({ ...entry, order: this.#order++ });
  }

  turn(direction: Direction, article: string | null = null): boolean {
    const found = findTurn(this.history, direction, article);
    if (found === null) return false;
    const { entry, outcome } = turnEntry(found, this.quotes, { id: 'turn', now: NOW });
    this.#write(outcome.put, outcome.removed);
    this.history = this.history.map((other) => (other.order === entry.order ? entry : other));
    return true;
  }

  #write(put: SavedQuote[], removed: string[]): void {
    const left = [...this.quotes.values()].filter(({ id }) => !removed.includes(id));
    this.quotes = mapOf(...left, ...put);
  }

  /** All that the reader sees, in one order. */
  get seen(): Omit<SavedQuote, 'changedAt'>[] {
    return [...this.quotes.values()]
      .map(({ changedAt: _changedAt, ...seen }) => seen)
      .toSorted((one, other) => one.id.localeCompare(other.id));
  }
}

/** Numbers from 0 to `below` that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Does something to the quotes of two articles. */
function actSomehow(model: Model, random: (below: number) => number): void {
  const number = random(6);
  const id = `quote ${number}`;
  const quote = model.quotes.get(id);
  if (quote === undefined) {
    model.act(adding(quoteOf({ id, article: `article ${number % 2}` })));
  } else if (random(3) === 0) {
    model.act(inverseOf(adding(quote)));
  } else {
    model.act(changing(quote, { note: `${random(100)}`, colour: COLOURS[random(5)] ?? 'rose' }));
  }
}

describe('the history', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('undoes all, and does all again (%i)', (seed) => {
    const model = new Model();
    const random = numbers(seed);
    for (let step = 0; step < 40; step += 1) actSomehow(model, random);
    const { seen } = model;
    expect(model.history.length).toBeGreaterThan(20);
    while (model.turn('undo'));
    expect(model.seen).toEqual([]);
    while (model.turn('redo'));
    expect(model.seen).toEqual(seen);
  });

  it.each([1, 2, 3, 4])('undoes the actions of one article alone (%i)', (seed) => {
    const model = new Model();
    const random = numbers(seed);
    for (let step = 0; step < 40; step += 1) actSomehow(model, random);
    const others = model.seen.filter(({ article }) => article !== 'article 0');
    while (model.turn('undo', 'article 0'));
    expect(model.seen.filter(({ article }) => article !== 'article 0')).toEqual(others);
    expect(model.seen.filter(({ article }) => article === 'article 0')).toEqual([]);
  });

  it('brings a quote back as it was when its saving was undone', () => {
    const model = new Model();
    model.act(adding(quoteOf()));
    const [entry] = model.history;
    model.act(changing(quoteOf(), { note: 'Written later.' }));
    model.history = entry === undefined ? [] : [entry];
    model.turn('undo');
    expect(model.seen).toEqual([]);
    model.turn('redo');
    expect(model.seen[0]?.note).toBe('Written later.');
  });

  it('has nothing to do again once something new was done to the same article', () => {
    const model = new Model();
    model.act(adding(quoteOf()));
    model.act(adding(quoteOf({ id: 'elsewhere', article: 'https://news.az/b' })));
    model.turn('undo', quoteOf().article);
    model.turn('undo', 'https://news.az/b');
    model.act(adding(quoteOf({ id: 'new' })));
    expect(model.turn('redo', quoteOf().article)).toBe(false);
    expect(model.turn('redo', 'https://news.az/b')).toBe(true);
  });

  it('remembers which calls have turned an entry, and forgets the oldest', () => {
    let entry: HistoryEntry = { ...entryOf(adding(quoteOf()), 'first', NOW), order: 0 };
    for (let turn = 0; turn < 20; turn += 1) {
      entry = turnEntry(entry, mapOf(), { id: `turn ${turn}`, now: NOW }).entry;
    }
    expect(entry.calls).toContain('turn 19');
    expect(entry.calls.length).toBeLessThan(20);
  });
});
