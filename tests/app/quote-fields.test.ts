import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startQuoteFields, type FieldsPort } from '../../app/quote-fields.ts';
import type { Answer, Effect, Refusal } from '../../core/saved/calls.ts';
import type { FieldDraft } from '../../core/saved/field-draft.ts';
import { longestOf, type FieldName } from '../../core/saved/quote-fields.ts';
import type { QuotePatch, SavedQuote } from '../../core/saved/saved-quote.ts';
import { quoteOf } from '../core/saved/records.ts';

const PAUSE = 1500;

/** A store of one quote, and what a test does to it. */
class FakeStore implements FieldsPort {
  quote: SavedQuote | null = quoteOf({ note: 'old', tags: ['lamps'] });
  drafts = new Map<FieldName, FieldDraft>();
  patches: QuotePatch[] = [];
  refusal: Refusal | null = null;
  isDraftDiskFull = false;
  /** While set, a change is answered when it resolves. */
  hold: Promise<void> | null = null;
  private tell: (articles: readonly string[]) => void = () => undefined;

  read = async (): Promise<Answer<{ quotes: SavedQuote[] }>> => {
    if (this.refusal !== null) return { ok: false, reason: this.refusal };
    return { ok: true, value: { quotes: this.quote === null ? [] : [this.quote] } };
  };

  change = async (patch: QuotePatch): Promise<Answer<Effect>> => {
    this.patches.push(patch);
    await this.hold;
    if (this.refusal !== null) return { ok: false, reason: this.refusal };
    if (this.quote === null) return { ok: false, reason: 'gone' };
    this.quote = { ...this.quote, ...patch, changedAt: Date.now() };
    this.news();
    const { article } = this.quote;
    return {
      ok: true,
      value: { kind: 'change', articles: [article], quotes: [this.quote], removed: [] },
    };
  };

  watch = (changed: (articles: readonly string[]) => void): void => {
    this.tell = changed;
  };

  readDrafts = async () => new Map(this.drafts);

  writeDraft = async (field: FieldName, draft: FieldDraft | null): Promise<void> => {
    if (this.isDraftDiskFull) throw new Error('no room');
    if (draft === null) this.drafts.delete(field);
    else this.drafts.set(field, structuredClone(draft));
  };

  now = () => Date.now();

  /** What another view does. */
  set(quote: SavedQuote | null): void {
    this.quote = quote;
    this.news();
  }

  private news(): void {
    this.tell(['https://news.az/news/a-lamp']);
  }
}

let store = new FakeStore();
let ended = new AbortController();

const rest = () => vi.advanceTimersByTimeAsync(0);

async function open() {
  const fields = startQuoteFields(store, ended.signal);
  await rest();
  return fields;
}

beforeEach(() => {
  vi.useFakeTimers();
  store = new FakeStore();
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what is typed', () => {
  it('is a draft at once, and one change after a pause', async () => {
    const fields = await open();
    for (const text of ['n', 'ne', 'new']) {
      fields.type('note', text);
      await rest();
      expect(store.drafts.get('note')?.text).toBe(text);
      await vi.advanceTimersByTimeAsync(PAUSE - 1);
    }
    expect(store.patches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.patches).toEqual([{ note: 'new' }]);
    expect(store.drafts.size).toBe(0);
    expect(fields.state.value).toMatchObject({ isSaved: true, unsaved: [] });
  });

  it('in several fields is one change', async () => {
    const fields = await open();
    fields.type('note', 'new');
    fields.type('tags', 'lamps, keepers');
    fields.type('name', 'Somebody');
    await fields.leave();
    const speaker = { name: 'Somebody', role: 'keeper', basis: 'reader' };
    expect(store.patches).toEqual([{ note: 'new', tags: ['lamps', 'keepers'], speaker }]);
    expect(store.drafts.size).toBe(0);
  });

  it('while a change is on its way is kept, as going on from it', async () => {
    const fields = await open();
    const { promise, resolve } = Promise.withResolvers<void>();
    store.hold = promise;
    fields.type('note', 'one');
    void fields.save();
    await rest();
    fields.type('note', 'one two');
    resolve();
    await rest();
    expect(store.quote?.note).toBe('one');
    expect(fields.state.value.texts.note).toBe('one two');
    expect(fields.state.value.isSaved).toBe(false);
    expect(store.drafts.get('note')).toMatchObject({ text: 'one two', over: ['one'] });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(store.quote?.note).toBe('one two');
  });

  it('is on its way before a page that is being left has to wait for anything', async () => {
    const fields = await open();
    fields.type('note', 'new');
    void fields.save();
    expect(store.patches).toEqual([{ note: 'new' }]);
  });

  it('is saved at once when it cannot be kept as a draft', async () => {
    const fields = await open();
    store.isDraftDiskFull = true;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fields.type('note', 'new');
    await rest();
    expect(store.quote?.note).toBe('new');
  });
});

describe('a refusal', () => {
  it('is shown, with the draft kept, and tried again when asked', async () => {
    const fields = await open();
    store.refusal = 'full';
    fields.type('tags', 'new');
    await fields.save();
    expect(fields.state.value.refusals).toEqual({ tags: 'full' });
    expect(store.drafts.get('tags')?.text).toBe('new');
    store.refusal = null;
    await fields.save();
    expect(fields.state.value).toMatchObject({ refusals: {}, isSaved: true });
    expect(store.quote?.tags).toEqual(['new']);
    expect(store.drafts.size).toBe(0);
  });

  it('of a note that is too long leaves it whole, and saves the rest', async () => {
    const fields = await open();
    const long = 'x'.repeat(longestOf('note') + 1);
    fields.type('note', long);
    fields.type('tags', 'new');
    await fields.leave();
    expect(fields.state.value.refusals).toEqual({ note: 'long' });
    expect(fields.state.value.texts.note).toBe(long);
    expect(store.drafts.get('note')?.text).toBe(long);
    expect(store.patches).toEqual([{ tags: ['new'] }]);
  });

  it('of a role without a name keeps it until there is one', async () => {
    const fields = await open();
    fields.type('name', '');
    await fields.leave();
    expect(store.quote?.speaker).toBeNull();
    expect(fields.state.value.refusals).toEqual({ role: 'nameless' });
    expect(fields.state.value.texts.role).toBe('keeper');
    fields.type('name', 'Somebody');
    await fields.leave();
    expect(store.quote?.speaker).toEqual({ name: 'Somebody', role: 'keeper', basis: 'reader' });
  });

  it('to read is shown; then it is tried again', async () => {
    store.refusal = 'future-schema';
    store.drafts.set('note', { text: 'half', over: ['old'], at: 1 });
    const fields = await open();
    expect(fields.state.value).toMatchObject({ status: 'unread', unreadFor: 'future-schema' });
    store.refusal = null;
    await fields.save();
    expect(fields.state.value.status).toBe('ready');
    expect(store.quote?.note).toBe('half');
  });
});

describe('what was left half-written', () => {
  it('is shown and saved at the next opening', async () => {
    store.drafts.set('note', { text: 'old and half', over: ['old'], at: 1 });
    const fields = await open();
    expect(fields.state.value.texts.note).toBe('old and half');
    expect(store.patches).toEqual([{ note: 'old and half' }]);
    expect(store.drafts.size).toBe(0);
  });

  it('and is saved already makes no change', async () => {
    store.drafts.set('note', { text: 'old', over: ['ol'], at: 1 });
    await open();
    expect(store.patches).toEqual([]);
    expect(store.drafts.size).toBe(0);
  });
});

describe('a change elsewhere', () => {
  it('shows in the fields that nothing is being typed into', async () => {
    const fields = await open();
    fields.type('note', 'mine');
    store.set(quoteOf({ note: 'theirs', tags: ['theirs'] }));
    await rest();
    expect(fields.state.value.texts).toMatchObject({ note: 'mine', tags: 'theirs' });
    await fields.leave();
    expect(store.quote?.note).toBe('mine');
    store.set(quoteOf({ note: 'theirs' }));
    await rest();
    expect(fields.state.value.texts.note).toBe('theirs');
  });

  it('of one’s own leaves the commas alone until the reader leaves', async () => {
    const fields = await open();
    fields.type('tags', 'lamps, two,');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(fields.state.value.texts.tags).toBe('lamps, two,');
    await fields.leave();
    expect(fields.state.value.texts.tags).toBe('lamps, two');
  });

  it('that deletes the quote is said, with the text kept; back again, it is saved', async () => {
    const fields = await open();
    fields.type('note', 'mine');
    const before = store.quote;
    store.set(null);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(fields.state.value).toMatchObject({ status: 'gone', unsaved: ['note'] });
    expect(fields.state.value.texts.note).toBe('mine');
    expect(store.drafts.get('note')?.text).toBe('mine');
    store.set(before);
    await rest();
    expect(fields.state.value.status).toBe('ready');
    expect(store.quote?.note).toBe('mine');
  });
});

it('says of a quote that is not there that it is gone', async () => {
  store.quote = null;
  const fields = await open();
  expect(fields.state.value).toMatchObject({ status: 'gone', unsaved: [] });
});
