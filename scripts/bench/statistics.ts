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
