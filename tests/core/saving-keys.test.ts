import { expect, test } from 'vitest';
import { savingActionOf, type KeyStroke } from '../../core/saving-keys.ts';

const press = (code: string, held: Partial<KeyStroke> = {}): KeyStroke => {
  return { code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
};

test.each([
  ['j', press('KeyJ'), { kind: 'step', unit: 'paragraph', direction: 1 }],
  ['k', press('KeyK'), { kind: 'step', unit: 'paragraph', direction: -1 }],
  ['l', press('KeyL'), { kind: 'step', unit: 'sentence', direction: 1 }],
  ['h', press('KeyH'), { kind: 'step', unit: 'sentence', direction: -1 }],
  ['Shift+l', press('KeyL', { shiftKey: true }), { kind: 'extend', direction: 1 }],
  ['Shift+h', press('KeyH', { shiftKey: true }), { kind: 'extend', direction: -1 }],
  ['s', press('KeyS'), { kind: 'save', colour: null }],
  ['Alt+Q', press('KeyQ', { altKey: true }), { kind: 'save', colour: null }],
  ['1', press('Digit1'), { kind: 'save', colour: 'saffron' }],
  ['5', press('Digit5'), { kind: 'save', colour: 'lilac' }],
  ['e', press('KeyE'), { kind: 'edit' }],
  ['Ctrl+Z', press('KeyZ', { ctrlKey: true }), { kind: 'undo' }],
  ['⌘Z', press('KeyZ', { metaKey: true }), { kind: 'undo' }],
  ['Ctrl+Shift+Z', press('KeyZ', { ctrlKey: true, shiftKey: true }), { kind: 'redo' }],
  ['Ctrl+Y', press('KeyY', { ctrlKey: true }), { kind: 'redo' }],
])('%s', (_name, stroke, action) => {
  expect(savingActionOf(stroke)).toEqual(action);
});

test.each([
  ['Ctrl+S', press('KeyS', { ctrlKey: true })],
  ['Alt+S', press('KeyS', { altKey: true })],
  ['AltGr+Q', press('KeyQ', { altKey: true, ctrlKey: true })],
  ['Alt+Shift+Q', press('KeyQ', { altKey: true, shiftKey: true })],
  ['6', press('Digit6')],
  ['0', press('Digit0')],
  ['Shift+j', press('KeyJ', { shiftKey: true })],
  ['Ctrl+⌘+Z', press('KeyZ', { ctrlKey: true, metaKey: true })],
])('%s is none of these keys', (_name, stroke) => {
  expect(savingActionOf(stroke)).toBeNull();
});
