import { describe, expect, it } from 'vitest';
import { isSelectAll, textSizeShortcut } from '../../core/panel-shortcut.ts';

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

describe('all of the article is selected', () => {
  const none = { code: 'KeyA', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  it.each([
    ['by Ctrl and A', { ...none, ctrlKey: true }, true],
    ['by ⌘ and A', { ...none, metaKey: true }, true],
    ['not by A alone', none, false],
    ['not with Alt too', { ...none, ctrlKey: true, altKey: true }, false],
    ['not with Shift too', { ...none, ctrlKey: true, shiftKey: true }, false],
    ['not by Ctrl and another letter', { ...none, code: 'KeyB', ctrlKey: true }, false],
  ])('%s', (_keys, press, expected) => {
    expect(isSelectAll(press)).toBe(expected);
  });
});
