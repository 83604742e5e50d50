import type { Effect, Refusal } from './calls.ts';
import type { Direction } from './history.ts';

/** What the reader can do to saved quotes. */
export type Deed = 'save' | 'change' | 'remove' | Direction;

/** What came of something that the reader did; `nothing`: there was nothing to undo or redo. */
export type SavingOutcome =
  | { kind: 'done'; effect: Effect; by: Deed }
  | { kind: 'nothing'; by: Direction }
  | { kind: 'refused'; reason: Refusal | 'nothing' | 'long' };
