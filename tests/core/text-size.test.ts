import { describe, expect, it } from 'vitest';
import { largerTextSize, repairTextSize, smallerTextSize } from '../../core/text-size.ts';

describe('the steps', () => {
  it.each([
    [10, 11],
    [16, 17],
    [23, 24],
    [24, 26],
    [46, 48],
    [48, 48],
  ])('%i px grows to %i px', (size, larger) => {
    expect(largerTextSize(size)).toBe(larger);
  });

  it.each([
    [48, 46],
    [26, 24],
    [24, 23],
    [11, 10],
    [10, 10],
  ])('%i px shrinks to %i px', (size, smaller) => {
    expect(smallerTextSize(size)).toBe(smaller);
  });

  it('leads back by the way it came, over the whole range', () => {
    for (let size = 10; size < 48; size = largerTextSize(size)) {
      expect(smallerTextSize(largerTextSize(size))).toBe(size);
    }
  });
});

describe('a stored size is repaired', () => {
  it.each([
    [17, 17],
    [17.4, 17],
    [25, 24],
    [9999, 48],
    [-3, 10],
    [Number.NaN, 16],
    [Number.POSITIVE_INFINITY, 16],
    ['20', 16],
    [null, 16],
    [undefined, 16],
    [{}, 16],
  ])('%j becomes %i', (stored, size) => {
    expect(repairTextSize(stored)).toBe(size);
  });
});
