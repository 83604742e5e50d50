import { COLOURS, type Colour } from './saved/saved-quote.ts';
import type { Direction, Unit } from './reading/units.ts';

/** A key press as the DOM reports it; only what these keys look at. */
export interface KeyStroke {
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key of the open panel does besides reading. */
export type SavingAction =
  | { kind: 'step'; unit: Unit; direction: Direction }
  | { kind: 'extend'; direction: Direction }
  | { kind: 'save'; colour: Colour | null }
  | { kind: 'edit' }
  | { kind: 'undo' }
  | { kind: 'redo' };

const STEPS = new Map<string, SavingAction>([
  ['KeyJ', { kind: 'step', unit: 'paragraph', direction: 1 }],
  ['KeyK', { kind: 'step', unit: 'paragraph', direction: -1 }],
  ['KeyL', { kind: 'step', unit: 'sentence', direction: 1 }],
  ['KeyH', { kind: 'step', unit: 'sentence', direction: -1 }],
  ['KeyS', { kind: 'save', colour: null }],
  ['KeyE', { kind: 'edit' }],
]);

/**
 * What a key press asks for, by the key's place on the keyboard, in any layout; null for every other key. `j` and `k`
 * step by paragraph, `l` and `h` by sentence, with Shift they move the end of what is selected; `s` and `Alt+Q` save, 1 to 5
 * save in a colour, `e` opens what is saved, Ctrl or ⌘ with `z` takes back.
 */
export function savingActionOf(press: KeyStroke): SavingAction | null {
  if (press.ctrlKey !== press.metaKey) return press.altKey ? null : turnOf(press);
  if (press.ctrlKey) return null;
  if (press.altKey)
    return press.code === 'KeyQ' && !press.shiftKey ? { kind: 'save', colour: null } : null;
  if (press.shiftKey) return extensionOf(press.code);
  return STEPS.get(press.code) ?? colourOf(press.code);
}

function turnOf({ code, shiftKey }: KeyStroke): SavingAction | null {
  if (code === 'KeyZ') return { kind: shiftKey ? 'redo' : 'undo' };
  return code === 'KeyY' && !shiftKey ? { kind: 'redo' } : null;
}

function extensionOf(code: string): SavingAction | null {
  if (code === 'KeyL') return { kind: 'extend', direction: 1 };
  return code === 'KeyH' ? { kind: 'extend', direction: -1 } : null;
}

function colourOf(code: string): SavingAction | null {
  const colour = COLOURS[Number(/^Digit(\d)$/.exec(code)?.[1] ?? 0) - 1];
  return colour === undefined ? null : { kind: 'save', colour };
}
