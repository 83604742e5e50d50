import type { ReadonlySignal } from '@preact/signals-core';
import type { Answer, Effect } from '../core/saved/calls.ts';
import {
  fieldsWith,
  patchOf,
  savableOf,
  textsOf,
  type FieldName,
} from '../core/saved/quote-fields.ts';
import type { QuotePatch, SavedQuote } from '../core/saved/saved-quote.ts';
import { keepDrafts, type Drafts, type DraftsPort } from './field-drafts.ts';
import { createShownQuote, type FieldsState, type ShownQuote } from './fields-state.ts';

/** How long the reader pauses before what was typed becomes a change of the quote, and one step of undo; ms. */
const PAUSE = 1500;

/** Where one quote and its drafts are kept; the real ones are the background's store and the browser's storage. */
export interface FieldsPort extends DraftsPort {
  read: () => Promise<Answer<{ quotes: SavedQuote[] }>>;
  change: (patch: QuotePatch) => Promise<Answer<Effect>>;
  /** Calls back with the keys of articles whose quotes have changed, in any view. */
  watch: (changed: (articles: readonly string[]) => void, ended: AbortSignal) => void;
}

/** The fields of a saved quote, as the reader types in them. */
export interface QuoteFields {
  state: ReadonlySignal<FieldsState>;
  /** Takes what stands in a field now: a draft at once, a change of the quote after a pause. */
  type: (field: FieldName, text: string) => void;
  /** Saves without waiting for a pause; tries again what was refused or could not be read. */
  save: () => Promise<void>;
  /** As `save`, and then shows what is saved as it is saved. */
  leave: () => Promise<void>;
  /** As `save`, and resolves when every draft is written too. */
  flush: () => Promise<void>;
}

/**
 * Starts with a quote as it is saved and with what was left of it half-written, and follows what other views do to it
 * in the fields that nothing is being typed into. What is typed is a draft until the store has it.
 */
export function startQuoteFields(port: FieldsPort, ended: AbortSignal): QuoteFields {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> | null = null;
  /**
   * Readings and savings wait for one another, so that nothing older is shown after something newer. With nothing to wait
   * for it begins before it returns: a page that is being left does not live on to a promise (seen in Firefox).
   */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const run = async (): Promise<void> => {
      if (!ended.aborted) await work();
    };
    const done: Promise<void> = (last === null ? run() : last.then(run))
      .catch((error: unknown) => console.warn('Sitat lost hold of a quote:', error))
      .finally(() => {
        if (last === done) last = null;
      });
    last = done;
    return done;
  };
  const drafts = keepDrafts(port, () => void save());
  const shown = createShownQuote(drafts.fields);
  const save = (): Promise<void> => {
    clearTimeout(timer);
    return inTurn(() => saveDrafts(shown, drafts, port));
  };
  port.watch((articles) => {
    const article = shown.quote()?.article;
    if (article === undefined) void save();
    else if (articles.includes(article)) void inTurn(() => load(shown, drafts, port));
  }, ended);
  void save();
  return {
    state: shown.state,
    type: (field, text) => {
      keepTyped(shown, drafts, field, text);
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE);
    },
    save,
    leave: async () => {
      await save();
      shown.tidy();
    },
    flush: async () => {
      await save();
      await drafts.settled();
    },
  };
}

function keepTyped(shown: ShownQuote, drafts: Drafts, field: FieldName, text: string): void {
  const texts = { ...shown.state.peek().texts, [field]: text };
  const quote = shown.quote();
  for (const each of fieldsWith(field)) {
    drafts.keep(each, texts[each], quote === null ? '' : textsOf(quote)[each]);
  }
  shown.show({ isSaved: false, refusals: {} }, texts);
}

/** Reads the quote. One that comes, for the first time or back, finds what was left of it half-written. */
async function load(shown: ShownQuote, drafts: Drafts, port: FieldsPort): Promise<void> {
  const isNew = shown.quote() === null;
  const left = isNew ? await port.readDrafts() : null;
  const answer = await port.read();
  if (!answer.ok) {
    if (isNew) shown.show({ status: 'unread', unreadFor: answer.reason });
    return;
  }
  shown.take(answer.value.quotes[0] ?? null);
  if (left !== null) shown.show({}, drafts.resume(left, shown.quote()));
}

/** Makes one change of the quote of all that is unsaved and can be saved. */
async function saveDrafts(shown: ShownQuote, drafts: Drafts, port: FieldsPort): Promise<void> {
  if (shown.quote() === null) await load(shown, drafts, port);
  const quote = shown.quote();
  if (quote === null) return;
  shown.judge();
  const { texts, refusals } = shown.state.peek();
  const sent = savableOf(drafts.fields(), texts);
  const [first] = sent;
  if (first === undefined) return;
  drafts.send(sent, texts);
  const answer = await port.change(patchOf(quote, texts, sent));
  if (answer.ok) {
    drafts.confirm(sent, texts);
    shown.take(answer.value.quotes[0] ?? null);
    shown.show({ isSaved: drafts.fields().length === 0 });
  } else if (answer.reason === 'gone') {
    shown.take(null);
  } else {
    shown.show({ refusals: { ...refusals, [first]: answer.reason } });
  }
}
