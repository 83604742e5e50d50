import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Refusal } from '../core/saved/calls.ts';
import {
  FIELD_NAMES,
  problemOf,
  saysSame,
  textsOf,
  type FieldName,
  type FieldProblem,
  type FieldTexts,
} from '../core/saved/quote-fields.ts';
import type { SavedQuote } from '../core/saved/saved-quote.ts';

/** What the form of a quote's fields shows. */
export interface FieldsState {
  /** `gone`: the quote is not saved any more; `unread`: the store could not say. */
  status: 'loading' | 'ready' | 'gone' | 'unread';
  /** Why the store could not say. */
  unreadFor: Refusal | null;
  texts: FieldTexts;
  /** The fields with something that is not saved yet. */
  unsaved: readonly FieldName[];
  /** Why what stands in a field is not saved. */
  refusals: Partial<Record<FieldName, FieldProblem | Refusal>>;
  /** Whether something has been saved, and nothing typed since. */
  isSaved: boolean;
}

/** The quote of a form, and what is shown of it. */
export interface ShownQuote {
  state: ReadonlySignal<FieldsState>;
  /** The quote as it is saved; null before it was read and when it is gone. */
  quote: () => SavedQuote | null;
  /** Shows something new, and in the fields that have a text now that text. */
  show: (patch: Partial<FieldsState>, texts?: Partial<FieldTexts>) => void;
  /** Takes the quote as it is saved now, or its absence; the fields that nothing is being typed into follow. */
  take: (found: SavedQuote | null) => void;
  /** Shows what is saved as it is saved. */
  tidy: () => void;
  /** Shows why some of the fields cannot be saved as they stand. */
  judge: () => void;
}

const START: FieldsState = {
  status: 'loading',
  unreadFor: null,
  texts: { note: '', tags: '', name: '', role: '' },
  unsaved: [],
  refusals: {},
  isSaved: false,
};

/**
 * Starts with nothing known.
 * @param unsaved gives the fields with something that is not saved yet
 */
export function createShownQuote(unsaved: () => readonly FieldName[]): ShownQuote {
  const state = signal(START);
  let quote: SavedQuote | null = null;
  const show: ShownQuote['show'] = (patch, texts = {}) => {
    const before = state.peek();
    const shown = { ...before.texts, ...texts };
    state.value = { ...before, ...patch, texts: shown, unsaved: unsaved() };
  };
  return {
    state,
    quote: () => quote,
    show,
    take: (found) => {
      quote = found;
      if (found === null) show({ status: 'gone' });
      else show({ status: 'ready' }, newsOf(found, state.peek().texts, unsaved()));
    },
    tidy: () => {
      if (quote !== null) show({}, without(textsOf(quote), unsaved()));
    },
    judge: () => show({ refusals: problemsOf(unsaved(), state.peek().texts) }),
  };
}

/** Nothing where something is unsaved, or where the field says the same in the reader's own commas and blanks. */
function newsOf(
  quote: SavedQuote,
  shown: FieldTexts,
  unsaved: readonly FieldName[],
): Partial<FieldTexts> {
  const saved = textsOf(quote);
  const same = FIELD_NAMES.filter((field) => saysSame(field, shown[field], saved[field]));
  return without(saved, [...unsaved, ...same]);
}

function without(texts: FieldTexts, fields: readonly FieldName[]): Partial<FieldTexts> {
  const others = FIELD_NAMES.filter((field) => !fields.includes(field));
  return Object.fromEntries(others.map((field) => [field, texts[field]]));
}

function problemsOf(fields: readonly FieldName[], texts: FieldTexts): FieldsState['refusals'] {
  const problems = fields.flatMap((field) => {
    const problem = problemOf(field, texts);
    return problem === null ? [] : [[field, problem] as const];
  });
  return Object.fromEntries(problems);
}
