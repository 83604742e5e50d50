/** How a measured value `y` stands at a size `x`. */
export interface Point {
  x: number;
  y: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The slope of the straight line that comes nearest to the points (least squares), in `y` per `x`; NaN for under two. */
export function fitSlope(points: readonly Point[]): number {
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const products = points.map(({ x, y }) => (x - middle.x) * (y - middle.y));
  const squares = points.map(({ x }) => (x - middle.x) ** 2);
  return mean(products) / mean(squares);
}

/**
 * How steep the last part of a curve is beside all before it: the slope between its two largest sizes over the slope
 * from the smallest to the second largest. What every size costs alike does not change it. 1 is linear; over sizes
 * of 100, 3,000 and 10,000 growth with the power of 1.25 gives 1.5, quadratic growth 4.2. NaN for under three points.
 */
export function fitSteepening(points: readonly Point[]): number {
  const sorted = points.toSorted((a, b) => a.x - b.x);
  const [first, last, middle] = [sorted[0], sorted.at(-1), sorted.at(-2)];
  if (first === undefined || last === undefined || middle === undefined) return NaN;
  return fitSlope([middle, last]) / fitSlope([first, middle]);
}
