import type { Verdict } from './aims.ts';
import type { BenchOptions } from './options.ts';
import type { BenchBrowsers } from './rounds.ts';

/** What measuring one part gave: for people, for machines, and against its aims. */
export interface PartResult {
  lines: readonly string[];
  data: unknown;
  verdicts: readonly Verdict[];
}

/** Measures one part; `note` is told how far it has come. */
export type MeasurePart = (
  browsers: BenchBrowsers,
  options: BenchOptions,
  note: (text: string) => void,
) => Promise<PartResult>;
