import { expect, it } from 'vitest';
import { createWheelSteps } from '../../core/wheel-steps.ts';

it.each([
  ['a notch up', [-120], ['larger']],
  ['a notch down', [100], ['smaller']],
  ['crumbs of a pinch', [-20, -20, -20, -20], [null, null, 'larger', null]],
  ['a change of mind', [-40, 40, 40], [null, null, 'smaller']],
  ['nothing', [0, 0], [null, null]],
] as const)('%s', (_name, travels, actions) => {
  const steps = createWheelSteps();
  expect(travels.map((travel) => steps.take(travel))).toEqual(actions);
});
