/** What many values come to: the median, and the quartiles as its spread. */
export interface Summary {
  median: number;
  /** The value that a quarter of all lie below. */
  lower: number;
  /** The value that a quarter of all lie above. */
  upper: number;
  count: number;
}

/** The value below which a share (0 to 1) of the sorted values lies, between two values in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Summarizes values of any unit; without any, all is NaN and the count 0. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** A straight line through points. */
export interface Line {
  slope: number;
  /** Its height at 0. */
  base: number;
  /** The share of the points' variance that the line explains, 0 to 1. */
  r2: number;
}

/** The least-squares line through points `[x, y]` of at least two different x. */
export function fitLine(points: readonly (readonly [number, number])[]): Line {
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const [x, y] of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  const slope = xy / xx;
  return { slope, base: meanY - slope * meanX, r2: yy === 0 ? 1 : xy ** 2 / (xx * yy) };
}
