import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import type { Span } from '../core/quotes/quotation.ts';
import type { Answer, AskStore, Effect } from '../core/saved/calls.ts';
import type { Direction } from '../core/saved/history.ts';
import {
  outcomeOf,
  type Deed,
  type SavingOutcome,
  type UnfitWords,
} from '../core/saved/outcome.ts';
import type { ArticleFacts } from '../core/saved/saved-article.ts';
import {
  LONGEST_QUOTE,
  type NewQuote,
  type QuotePatch,
  type SavedQuote,
  type Selector,
} from '../core/saved/saved-quote.ts';
import { placeAll, sightingsOf, type PlacedQuote } from './placed-quotes.ts';

/** Where saved quotes are kept; the real one is the background's store. */
export interface QuotesPort {
  ask: AskStore;
  /** Calls back when quotes of some articles have changed, in any tab. */
  watch: (changed: () => void, ended: AbortSignal) => void;
  newId: () => string;
  /** ms since 1970. */
  now: () => number;
}

/** The saved quotes of an open article: what the reader sees of them and does to them. */
export interface SavedSession {
  /** In the order of the text; those that are gone come last. All that are saved are among them. */
  quotes: ReadonlySignal<readonly PlacedQuote[]>;
  /** What came of the last action; a new object each time. */
  outcome: ReadonlySignal<SavingOutcome | null>;
  /** Saves a stretch of the text. Null when that was refused. */
  save: (span: Span, details: QuoteDetails) => Promise<SavedQuote | null>;
  /** Tells why words that the reader wanted to save are not saved. */
  refuse: (reason: UnfitWords) => void;
  change: (id: string, patch: QuotePatch) => Promise<void>;
  remove: (id: string) => Promise<void>;
  turn: (direction: Direction) => Promise<void>;
}

/** What is said of a new quote besides its words. */
type QuoteDetails = Pick<NewQuote, 'colour' | 'speaker' | 'origin'>;

/**
 * Starts with the quotes that are saved of an article, and follows what other tabs do to them.
 * @param text the article's text, paragraphs joined by one line feed
 */
export function startSavedSession(
  port: QuotesPort,
  article: ArticleFacts,
  text: string,
  ended: AbortSignal,
): SavedSession {
  const shelf = openShelf(port, article, text, ended);
  const outcome = signal<SavingOutcome | null>(null);
  const tell = (answer: Answer<Effect>, by: Deed): void => {
    outcome.value = outcomeOf(answer, by);
    if (answer.ok) void shelf.load();
  };
  const refuse: SavedSession['refuse'] = (reason) => {
    outcome.value = { kind: 'refused', reason };
  };
  const save: SavedSession['save'] = async (span, details) => {
    const found = selectorOf(text, span);
    if (typeof found === 'string') {
      refuse(found);
      return null;
    }
    const facts = { id: port.newId(), note: '', tags: [], createdAt: port.now() };
    const quotes: NewQuote[] = [{ ...facts, selector: found, ...details }];
    const request = { article: { ...article, key: shelf.key() }, text, quotes };
    const answer = await port.ask('save', request);
    tell(answer, 'save');
    return answer.ok ? (answer.value.quotes[0] ?? null) : null;
  };
  return {
    quotes: shelf.quotes,
    outcome,
    save,
    refuse,
    change: async (id, patch) =>
      tell(await port.ask('change', { changes: [{ id, patch }] }), 'change'),
    remove: async (id) => tell(await port.ask('remove', { ids: [id] }), 'remove'),
    turn: async (direction) => tell(await port.ask(direction, { article: shelf.key() }), direction),
  };
}

/** The quotes of an article as the store has them. */
interface Shelf {
  quotes: ReadonlySignal<readonly PlacedQuote[]>;
  /** The key that the store has the article under. */
  key: () => string;
  load: () => Promise<void>;
}

/** Loads the quotes, tells the store once what became of them, and loads them anew when any have changed. */
function openShelf(
  port: QuotesPort,
  article: ArticleFacts,
  text: string,
  ended: AbortSignal,
): Shelf {
  const records = signal<readonly SavedQuote[]>([]);
  const quotes = computed(() => placeAll(records.value, text));
  let key = article.key;
  const load = async (): Promise<void> => {
    const answer = await port.ask('find', { addresses: article.aliases });
    if (!answer.ok || ended.aborted) return;
    key = answer.value.articles[0]?.key ?? key;
    records.value = answer.value.quotes;
  };
  const start = async (): Promise<void> => {
    await load();
    const sightings = sightingsOf(quotes.peek());
    if (sightings.length > 0) await port.ask('check', { article: key, text, sightings });
  };
  void start();
  port.watch(() => void load(), ended);
  return { quotes, key: () => key, load };
}

/** How a stretch of the text is found again, or why it cannot be saved. */
function selectorOf(text: string, span: Span): Selector | 'nothing' | 'long' {
  if (span.end - span.start > LONGEST_QUOTE) return 'long';
  return describeSpan(text, span) ?? 'nothing';
}
