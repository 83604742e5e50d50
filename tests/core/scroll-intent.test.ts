import { expect, it } from 'vitest';
import { createScrollIntent } from '../../core/scroll-intent.ts';

it.each([
  ['down the text', [40, 300], [true, true]],
  ['up again', [300, 200], [true, false]],
  ['a trembling hand', [300, 290, 305], [true, true, true]],
  ['back to the top', [300, 10, 0], [true, false, false]],
  ['hardly moved', [10, 20], [false, false]],
] as const)('%s', (_name, tops, downs) => {
  const intent = createScrollIntent();
  expect(tops.map((top) => intent.take(top))).toEqual(downs);
});
