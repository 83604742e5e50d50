import { expect, it } from 'vitest';
import { textSizeShortcut } from '../../core/panel-shortcut.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false };
const CTRL = { ...NONE, ctrlKey: true };

it.each([
  ['Ctrl +', { key: '+', code: 'Equal', ...CTRL }, 'larger'],
  ['Ctrl =, without Shift', { key: '=', code: 'Equal', ...CTRL }, 'larger'],
  ['⌘ + on a German layout', { key: '+', code: 'BracketRight', ...NONE, metaKey: true }, 'larger'],
  ['the key of the plus on a layout without one', { key: 'ü', code: 'Equal', ...CTRL }, 'larger'],
  ['Ctrl −', { key: '-', code: 'Minus', ...CTRL }, 'smaller'],
  ['Ctrl 0 of the number block', { key: '0', code: 'Numpad0', ...CTRL }, 'default'],
  ['a plus alone', { key: '+', code: 'Equal', ...NONE }, null],
  ['AltGr, which is Ctrl and Alt', { key: '+', code: 'Equal', ...CTRL, altKey: true }, null],
  ['another letter', { key: 'ш', code: 'KeyI', ...CTRL }, null],
] as const)('%s', (_name, press, action) => {
  expect(textSizeShortcut(press)).toBe(action);
});
