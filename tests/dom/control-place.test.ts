import { expect, it } from 'vitest';
import { placeForMenu } from '../../dom/control-place.ts';

const HALF = innerHeight / 2;

it.each([
  ['a small control high up', HALF - 200, HALF - 180],
  ['a small control low down', HALF + 100, HALF + 120],
  ['words that fill the window', 60, innerHeight - 50],
  ['words that begin above it', -900, innerHeight - 50],
  ['words that are out of sight above', -900, -700],
  ['words that are out of sight below', innerHeight + 300, innerHeight + 400],
])('leaves a menu half of the window at %s', (_, top, bottom) => {
  const place = placeForMenu({ left: 0, top, bottom });
  const begins = place.isLow ? 0 : place.bottom;
  const ends = place.isLow ? place.top : innerHeight;
  expect(begins).toBeGreaterThanOrEqual(0);
  expect(ends).toBeLessThanOrEqual(innerHeight);
  // Less a line: a control may stand right above the middle.
  expect(ends - begins).toBeGreaterThanOrEqual(HALF - 32);
});
