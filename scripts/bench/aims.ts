/** A figure beside what it should be. */
export interface Verdict {
  what: string;
  value: number;
  /** `''` for a ratio. */
  unit: string;
  /** The most that `value` may be. */
  aim: number;
  ok: boolean;
}

/** Holds a figure against the most that it may be; what could not be measured misses its aim. */
export function judge(what: string, value: number, aim: number, unit = ''): Verdict {
  return { what, value, unit, aim, ok: value <= aim };
}
