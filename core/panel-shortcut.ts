import type { TextSizeAction } from './text-size.ts';

/** A key press as the DOM reports it; only what the shortcuts look at. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const KEYS: readonly { action: TextSizeAction; keys: readonly string[] }[] = [
  { action: 'larger', keys: ['+', '=', 'Equal', 'NumpadAdd'] },
  { action: 'smaller', keys: ['-', '−', 'Minus', 'NumpadSubtract'] },
  { action: 'default', keys: ['0', 'Digit0', 'Numpad0'] },
];

/**
 * The action of Ctrl or ⌘ with `+`, `−` or `0`, on any keyboard layout: the sign counts where the layout
 * has it (`event.key`), the physical key elsewhere (`event.code`). Null for every other key.
 */
export function textSizeShortcut(press: KeyPress): TextSizeAction | null {
  if (press.altKey || press.ctrlKey === press.metaKey) return null;
  return actionOf(press.key) ?? actionOf(press.code);
}

/** Whether a key press is Ctrl or ⌘ with A, in any layout. */
export function isSelectAll(press: Omit<KeyPress, 'key'> & { shiftKey: boolean }): boolean {
  return (
    press.code === 'KeyA' && press.ctrlKey !== press.metaKey && !press.altKey && !press.shiftKey
  );
}

function actionOf(key: string): TextSizeAction | null {
  return KEYS.find(({ keys }) => keys.includes(key))?.action ?? null;
}
