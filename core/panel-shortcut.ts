/** A key press as the DOM reports it; only what the shortcuts look at. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key in the panel does to the text size. */
export type TextSizeAction = 'larger' | 'smaller' | 'default';

const KEYS: Record<TextSizeAction, readonly string[]> = {
  larger: ['+', '=', 'Equal', 'NumpadAdd'],
  smaller: ['-', '−', 'Minus', 'NumpadSubtract'],
  default: ['0', 'Digit0', 'Numpad0'],
};

/**
 * The action of Ctrl or ⌘ with `+`, `−` or `0`, on any keyboard layout: the sign counts where the layout
 * has it (`event.key`), the physical key elsewhere (`event.code`). Null for every other key.
 */
export function textSizeShortcut(press: KeyPress): TextSizeAction | null {
  if (press.altKey || press.ctrlKey === press.metaKey) return null;
  const actions = Object.keys(KEYS) as TextSizeAction[];
  return (
    actions.find((action) => KEYS[action].includes(press.key)) ??
    actions.find((action) => KEYS[action].includes(press.code)) ??
    null
  );
}
