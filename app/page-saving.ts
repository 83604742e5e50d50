import { describeSpan } from '../core/anchoring/describe-span.ts';
import type { QuoteSelector } from '../core/anchoring/quote-selector.ts';
import { SAVED_CATALOGUE } from '../core/messages/saved/catalogue.ts';
import { outcomeMessage } from '../core/messages/saved/outcome-message.ts';
import { resolveLanguage, type Preferences } from '../core/preferences.ts';
import type { Span } from '../core/quotes/quotation.ts';
import { snapToWords } from '../core/reading/words.ts';
import type { AskStore } from '../core/saved/calls.ts';
import { outcomeOf, type SavingOutcome, type UnfitWords } from '../core/saved/outcome.ts';
import { findInArticle } from '../core/saved/page-words.ts';
import { COLOURS, LONGEST_QUOTE, type NewQuote } from '../core/saved/saved-quote.ts';
import type { createPageNotice } from '../dom/page-notice.ts';
import { selectedOnPage } from '../dom/page-selection.ts';
import { readPageText } from '../dom/page-text.ts';
import type { PageSaver } from '../platform/saving-slot.ts';
import { readPageArticle } from './page-article.ts';
import { startPageDrawing } from './page-drawing.ts';

/** Where saved quotes and preferences are kept, and where the user is told of what was done. */
export interface PagePort {
  ask: AskStore;
  /** Calls back with the keys of the articles whose quotes have changed, in any tab. */
  watch: (changed: (articles: readonly string[]) => void, ended: AbortSignal) => void;
  newId: () => string;
  /** ms since 1970. */
  now: () => number;
  readPreferences: () => Promise<Preferences>;
  notify: ReturnType<typeof createPageNotice>;
  /** Calls back when the extension has been updated or removed. */
  watchEnd: (ended: () => void, signal: AbortSignal) => void;
}

/** Words that are selected, in the text of the page. */
interface Chosen {
  text: string;
  selectors: QuoteSelector[];
}

/** Draws the saved quotes of the page in this window, and saves what is selected in it when asked to. */
export function startPageSaving(port: PagePort): PageSaver {
  const ended = new AbortController();
  const drawing = startPageDrawing(port, ended.signal);
  const tell = async (outcome: SavingOutcome): Promise<void> => {
    const { language: setting, theme } = await port.readPreferences();
    const lang = resolveLanguage(setting, navigator.languages);
    const text = outcomeMessage(outcome, lang);
    const key = savedUnder(outcome);
    const undo = key === null ? null : { label: SAVED_CATALOGUE[lang].undo, onUndo: undoIn(key) };
    if (!ended.signal.aborted) {
      port.notify({ text, isRefusal: outcome.kind === 'refused', lang, theme, undo });
    }
  };
  const finish = async (outcome: SavingOutcome): Promise<void> => {
    await Promise.all([tell(outcome), drawing.redraw()]);
  };
  const undoIn = (article: string) => () =>
    quietly(async () => finish(outcomeOf(await port.ask('undo', { article }), 'undo')));
  void quietly(drawing.redraw);
  const end = (): void => {
    ended.abort();
    port.notify(null);
  };
  port.watchEnd(end, ended.signal);
  return {
    save: (isInFrame) => {
      const chosen = isInFrame ? 'frame' : readChosen();
      void quietly(async () => finish(await saveChosen(port, chosen)));
    },
    end,
  };
}

/** Read at once: what is selected may be another thing by the time that the article is read. */
function readChosen(): Chosen | UnfitWords {
  const map = readPageText(document);
  const selected = selectedOnPage(document, map);
  if (typeof selected === 'string') return selected;
  if (selected.some(({ start, end }) => end - start > LONGEST_QUOTE)) return 'long';
  const selectors = selected.flatMap((span) => describeWords(map.text, span) ?? []);
  return selectors.length === 0 ? 'nothing' : { text: map.text, selectors };
}

function describeWords(text: string, selected: Span): QuoteSelector | null {
  const span = snapToWords(text, selected);
  return span && describeSpan(text, span);
}

async function saveChosen(port: PagePort, chosen: Chosen | UnfitWords): Promise<SavingOutcome> {
  if (typeof chosen === 'string') return { kind: 'refused', reason: chosen };
  const { facts, text } = await readPageArticle();
  const quotes = chosen.selectors.map((selector): NewQuote => {
    const span = text === null ? null : findInArticle(text, selector);
    const own = text === null || span === null ? null : describeSpan(text, span);
    return {
      id: port.newId(),
      selector: own ?? selector,
      colour: COLOURS[0],
      note: '',
      tags: [],
      speaker: null,
      origin: own === null ? 'beside' : 'page',
      createdAt: port.now(),
    };
  });
  const request = { article: facts, text: text ?? chosen.text, quotes };
  return outcomeOf(await port.ask('save', request), 'save');
}

/** The key of the article that something was saved of, so that it can be taken back; else null. */
function savedUnder(outcome: SavingOutcome): string | null {
  if (outcome.kind !== 'done' || outcome.by !== 'save') return null;
  return outcome.effect.articles[0] ?? null;
}

/** An extension that has gone can say nothing any more. */
async function quietly(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.warn('Sitat could not save or draw here:', error);
  }
}
