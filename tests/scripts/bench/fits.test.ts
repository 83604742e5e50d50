import { describe, expect, it } from 'vitest';
import { fitSlope, fitSteepening } from '../../../scripts/bench/fits.ts';

const SIZES = [100, 300, 1000, 3000, 10_000];

const pointsOf = (cost: (size: number) => number) => SIZES.map((x) => ({ x, y: cost(x) }));

describe('the slope', () => {
  it('is that of a line, wherever it begins', () => {
    expect(fitSlope(pointsOf((size) => 150 + 0.2 * size))).toBeCloseTo(0.2, 10);
  });

  it('is the middle of what lies above and below', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 0, y: -1 },
      { x: 2, y: 5 },
      { x: 2, y: 3 },
    ];
    expect(fitSlope(points)).toBeCloseTo(2, 10);
  });

  it('is no number for a single size', () => {
    expect(fitSlope([{ x: 5, y: 1 }])).toBeNaN();
  });
});

describe('the steepening', () => {
  it.each([
    ['linear', 1, (size: number) => 150 + 0.2 * size],
    ['quadratic', 13_000 / 3100, (size: number) => 150 + 0.001 * size ** 2],
    ['of the power of 1.25', 1.47, (size: number) => size ** 1.25],
  ])('of %s growth is %d, whatever every size costs alike', (_name, steepening, cost) => {
    expect(fitSteepening(pointsOf(cost))).toBeCloseTo(steepening, 2);
  });

  it('shows a quadratic part that the cost of a paragraph hides', () => {
    const points = pointsOf((size) => 150 + 0.05 * size + 5e-6 * size ** 2);
    const [at1000 = 0, , at10000 = 0] = points.slice(2).map(({ x, y }) => y / x);
    expect(at10000).toBeLessThan(at1000);
    expect(fitSteepening(points)).toBeGreaterThan(1.7);
  });

  it('takes the points in any order', () => {
    const cost = pointsOf((size) => size ** 2);
    expect(fitSteepening(cost.toReversed())).toBe(fitSteepening(cost));
  });

  it('is no number for fewer than three sizes', () => {
    expect(fitSteepening(pointsOf((size) => size).slice(0, 2))).toBeNaN();
    expect(fitSteepening([])).toBeNaN();
  });
});
