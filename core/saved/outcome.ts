import type { Answer, Effect, Refusal } from './calls.ts';
import type { Direction } from './history.ts';

/** What the reader can do to saved quotes. */
export type Deed = 'save' | 'change' | 'remove' | Direction;

/**
 * Why words are not sent to the store: nothing is selected, or too much; the words stand outside the article's text, in a
 * form field, or in a frame of another page.
 */
export type UnfitWords = 'nothing' | 'long' | 'outside' | 'field' | 'frame';

/** What came of something that the reader did; `nothing`: there was nothing to undo or redo. */
export type SavingOutcome =
  | { kind: 'done'; effect: Effect; by: Deed }
  | { kind: 'nothing'; by: Direction }
  | { kind: 'refused'; reason: Refusal | UnfitWords };

/** What the store's answer comes to for the reader. */
export function outcomeOf(answer: Answer<Effect>, by: Deed): SavingOutcome {
  if (!answer.ok) return { kind: 'refused', reason: answer.reason };
  const isTurn = by === 'undo' || by === 'redo';
  if (isTurn && answer.value.kind === null) return { kind: 'nothing', by };
  return { kind: 'done', effect: answer.value, by };
}
