import type { Summary } from './statistics.ts';

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

/**
 * Holds what Sitat gains beyond the null floor against the spread of the two, in kB.
 * @param grain less than so much more cannot be measured, kB
 */
export function judgeGain(what: string, sitat: Summary, floor: Summary, grain: number): Verdict {
  const spreads = [sitat, floor].map(({ lower, upper }) => upper - lower);
  const aim = Math.max(grain, ...spreads);
  return judge(`${what}, beyond the null floor`, sitat.median - floor.median, aim, 'kB');
}
