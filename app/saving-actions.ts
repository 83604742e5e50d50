import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Span } from '../core/quotes/quotation.ts';
import type { Quote } from '../core/quotes-view/quote.ts';
import { savingActionOf, type SavingAction } from '../core/saving-keys.ts';
import type { SavingOutcome } from '../core/saved/outcome.ts';
import type { Colour, SavedQuote } from '../core/saved/saved-quote.ts';
import { placeForMenu, placeOfControl } from '../dom/control-place.ts';
import { isTyping, returnFocus } from '../dom/panel-focus.ts';
import { goToMark } from '../dom/quote-places.ts';
import { followOutcome } from './follow-outcome.ts';
import { idsOver, spanOf } from './placed-quotes.ts';
import type { QuotesPanel } from './quotes-panel.ts';
import type { SavedPanel } from './saved-panel.ts';

/** What the reader can do with saved quotes in an open panel, by pointer and by key. */
export interface SavingActions {
  /** Saves what is selected, or else the quotation that the reader has gone to; tells the reader when there is neither. */
  saveHere: (colour: Colour | null) => void;
  /** Saves what is selected and opens it for a note. */
  saveWithNote: () => void;
  saveQuotation: (index: number) => void;
  /** Goes to the words of a saved quote. */
  show: (id: string) => void;
  /** Opens a saved quote in the editor, at a control. */
  edit: (id: string, control: Element) => void;
  /** Closes the editor and gives the focus back. */
  closeEditor: () => void;
  /** The quotes that share words with one, itself among them. */
  overlapping: (id: string) => string[];
  /** What came of the last action, while it is shown. */
  toast: ReadonlySignal<SavingOutcome | null>;
}

/** Where one acts. */
export interface Stage {
  dialog: HTMLElement;
  panel: QuotesPanel;
  saving: SavedPanel;
  /** The marked elements of a saved quote. */
  marksOf: (id: string) => readonly HTMLElement[];
}

/** Connects the panel's text and keys with saving, until `ended` aborts. */
export function startSavingActions(stage: Stage, ended: AbortSignal): SavingActions {
  const { dialog, panel, saving, marksOf } = stage;
  const scroller = dialog.querySelector('.scroller') ?? panel.body;
  const { session } = saving;
  const saveTarget = (colour: Colour | null): Promise<SavedQuote | null> => {
    const span = targetOf(stage);
    if (span === null) {
      session.refuse(saving.words.isOutside() ? 'outside' : 'nothing');
      return Promise.resolve(null);
    }
    return saving.save(span, colour, quotationAt(panel, span));
  };
  const actions: SavingActions = {
    saveHere: (colour) => void saveTarget(colour),
    saveWithNote: () => {
      const at = saving.words.chosen.peek()?.place;
      const open = (saved: SavedQuote | null): void => {
        if (saved !== null && at !== undefined)
          saving.edit({ id: saved.id, place: placeForMenu(at) });
      };
      void saveTarget(null).then(open);
    },
    saveQuotation: (index) => {
      const quote = panel.session.quotes.peek()[index];
      if (quote !== undefined) void saving.save(quote, null, quote);
    },
    show: (id) => {
      const mark = marksOf(id)[0];
      if (mark !== undefined) goToMark(scroller, mark);
    },
    edit: (id, control) => saving.edit({ id, place: placeOfControl(control) }),
    closeEditor: () => {
      const editing = saving.editing.peek();
      if (editing === null) return;
      saving.edit(null);
      returnFocus(dialog, [`[data-edit="${editing.id}"]`, '.drawer', '.scroller']);
    },
    overlapping: (id) => {
      const span = spanOf(session.quotes.value, id);
      return span === null ? [id] : idsOver(session.quotes.value, span);
    },
    toast: followOutcome(session.outcome, dialog, ended),
  };
  const onKey = (event: KeyboardEvent): void => pressed(event, stage, actions);
  const onClick = (event: Event): void => clicked(event, stage, actions);
  ended.addEventListener('abort', leaveSelection(stage));
  dialog.addEventListener('keydown', onKey, { signal: ended });
  panel.body.addEventListener('click', onClick, { signal: ended });
  return actions;
}

/** Who goes to a quotation leaves what was selected. Gives the way to end this. */
function leaveSelection({ panel, saving }: Stage): () => void {
  return effect(() => {
    if (panel.session.current.value !== null) saving.words.clear();
  });
}

/** What is selected, or else the quotation that the reader has gone to. */
function targetOf({ panel, saving }: Stage): Span | null {
  const { quotes, current } = panel.session;
  return saving.words.read()?.span ?? quotes.peek()[current.peek() ?? -1] ?? null;
}

/** The found quotation that a stretch of the text is, letter by letter. */
function quotationAt({ session }: QuotesPanel, { start, end }: Span): Quote | null {
  return session.quotes.peek().find((quote) => quote.start === start && quote.end === end) ?? null;
}

function pressed(event: KeyboardEvent, stage: Stage, actions: SavingActions): void {
  if (stage.saving.editing.peek() !== null || isTyping(event.target)) return;
  const action = savingActionOf(event);
  if (action === null) return;
  event.preventDefault();
  act(action, stage, actions);
}

function act(action: SavingAction, stage: Stage, actions: SavingActions): void {
  const { cursor, session } = stage.saving;
  if (action.kind === 'save') actions.saveHere(action.colour);
  else if (action.kind === 'edit') editHere(stage, actions);
  else if (action.kind === 'undo' || action.kind === 'redo') void session.turn(action.kind);
  else {
    const { direction } = action;
    const words =
      action.kind === 'step' ? cursor.step(action.unit, direction) : cursor.extend(direction);
    if (words !== null) stage.panel.announce(words);
  }
}

function editHere(stage: Stage, actions: SavingActions): void {
  const span = targetOf(stage);
  const [id] = span === null ? [] : idsOver(stage.saving.session.quotes.peek(), span);
  const mark = id === undefined ? undefined : stage.marksOf(id)[0];
  if (id !== undefined && mark !== undefined) actions.edit(id, mark);
}

/** A click on saved words opens them; one on a found quotation selects it, so that it can be saved. */
function clicked({ target }: Event, stage: Stage, { edit }: SavingActions): void {
  const { panel, saving } = stage;
  if (!(target instanceof Element) || target.closest('a, button') !== null) return;
  if (saving.words.read() !== null) return;
  const saved = target.closest<HTMLElement>('.saved');
  const [id] = idsOf(saved);
  if (saved !== null && id !== undefined) edit(id, saved);
  else selectQuotation(panel, saving, target);
}

function idsOf(mark: HTMLElement | null): string[] {
  return mark?.dataset['saved']?.split(' ') ?? [];
}

function selectQuotation(panel: QuotesPanel, saving: SavedPanel, target: Element): void {
  const index = Number(target.closest<HTMLElement>('.quote')?.dataset['quote'] ?? -1);
  const quote = panel.session.quotes.peek()[index];
  if (quote === undefined) return;
  panel.session.goTo(index);
  saving.words.choose(quote);
}
