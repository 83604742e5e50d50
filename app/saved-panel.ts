import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { describeSpan } from '../core/anchoring/describe-span.ts';
import type { Span } from '../core/quotes/quotation.ts';
import { moveEdge, type EdgeMove } from '../core/reading/move-edge.ts';
import { snapToWords } from '../core/reading/words.ts';
import { speakerOfSpan } from '../core/quotes-view/speaker-of-span.ts';
import type { Quote } from '../core/quotes-view/quote.ts';
import type { ArticleFacts } from '../core/saved/saved-article.ts';
import { COLOURS, type Colour, type SavedQuote } from '../core/saved/saved-quote.ts';
import { copySelection } from '../dom/panel-selection.ts';
import type { ControlPlace } from '../core/control-place.ts';
import { followSelection, type ChosenWords } from './chosen-words.ts';
import { followFields } from './fields-frame.ts';
import { spanOf } from './placed-quotes.ts';
import { startReadingCursor, type ReadingCursor } from './reading-cursor.ts';
import { startSavedSession, type QuotesPort, type SavedSession } from './saved-session.ts';

/** What is open in the editor: a saved quote, and where the control stands that opened it. */
interface Editing {
  id: string;
  place: ControlPlace;
}

/** Saving in an open panel: what is chosen, what is saved, and what is being edited. */
export interface SavedPanel {
  session: SavedSession;
  words: ChosenWords;
  cursor: ReadingCursor;
  editing: ReadonlySignal<Editing | null>;
  edit: (editing: Editing | null) => void;
  /** Whether the page keeps the frame with the fields from running. */
  isFieldsBlocked: ReadonlySignal<boolean>;
  /** The colour that is saved in when none is said: the last one. */
  colour: ReadonlySignal<Colour>;
  /** Saves a stretch of the text, widened to whole words unless it is a found quotation. */
  save: (span: Span, colour: Colour | null, quotation: Quote | null) => Promise<SavedQuote | null>;
  /** Copies what is selected; false when the browser refuses. */
  copy: () => boolean;
  /** Moves one end of a saved quote by a word. */
  moveEnd: (id: string, move: EdgeMove) => Promise<void>;
  /** Makes the words that stand at a saved quote's place now its own. */
  takeNew: (id: string) => Promise<void>;
}

/** Where one saves. */
export interface SavingGround {
  scroller: Element;
  body: Element;
  /** The body's text. */
  text: string;
  article: ArticleFacts;
  /** The found quotations with their speakers, as the reader has them. */
  quotations: () => readonly Quote[];
  port: QuotesPort;
}

/** Starts saving in an open panel, until `ended` aborts. */
export function startSaving(ground: SavingGround, ended: AbortSignal): SavedPanel {
  const { scroller, body, text, article, port } = ground;
  const session = startSavedSession(port, article, text, ended);
  const words = followSelection(body, ended);
  const cursor = startReadingCursor({ scroller, body, text, lang: article.lang, words });
  const editing = signal<Editing | null>(null);
  const colour = signal<Colour>(COLOURS[0]);
  const describe = async (id: string, span: Span | null): Promise<void> => {
    const selector = span === null ? null : describeSpan(text, span);
    if (selector !== null) await session.change(id, { selector });
  };
  return {
    session,
    words,
    cursor,
    editing,
    isFieldsBlocked: followFields(
      computed(() => editing.value?.id ?? null),
      ended,
    ),
    edit: (next) => {
      editing.value = next;
    },
    colour,
    save: (span, wanted, quotation) => {
      const whole = quotation === null ? (snapToWords(text, span) ?? span) : span;
      colour.value = wanted ?? colour.peek();
      const speaker = speakerOfSpan(whole, ground.quotations());
      const origin = quotation === null ? 'panel' : 'found';
      return session.save(whole, { colour: colour.peek(), speaker, origin });
    },
    copy: () => copySelection(body.ownerDocument),
    moveEnd: (id, move) => {
      const span = spanOf(session.quotes.peek(), id);
      return describe(id, span === null ? null : moveEdge(text, span, move));
    },
    takeNew: (id) => describe(id, spanOf(session.quotes.peek(), id)),
  };
}
