import { measureGrowth } from './growth.ts';
import { measureIdle } from './idle.ts';
import { measureMemory } from './memory.ts';
import { judgeLong, judgeOrdinary, sumUpOpenings } from './opening-results.ts';
import type { BenchOptions, BenchPart } from './options.ts';
import type { MeasurePart, PartResult } from './part.ts';
import { goldPages, longPage, type BenchPage } from './pages.ts';
import { openingLines } from './report.ts';
import { measureRounds } from './rounds.ts';
import { measureSizes } from './sizes.ts';
import { measureTextSize } from './text-size.ts';

/** One page a language, and the two longest; nine rounds over all of them take a quarter of an hour. */
const USUAL_PAGES = ['az-d01', 'en-d18', 'en-d21', 'ru-d02', 'tr-d02'];
const QUICK_PAGES = ['en-d18', 'ru-d02'];

function pagesOf({ allPages, quick }: BenchOptions): BenchPage[] {
  const wanted = quick ? QUICK_PAGES : USUAL_PAGES;
  return goldPages().filter(({ name }) => allPages || wanted.includes(name));
}

const LONG = 5000;

const measureOpening: MeasurePart = async (browsers, options, note) => {
  const pages = pagesOf(options);
  const results = sumUpOpenings(await measureRounds(browsers, pages, options.rounds, note));
  const lines = openingLines(`Opening, ${pages.length} news pages`, results);
  return { lines, data: results, verdicts: judgeOrdinary(results) };
};

const measureLong: MeasurePart = async (browsers, options, note) => {
  const pages = [longPage(LONG)];
  const results = sumUpOpenings(await measureRounds(browsers, pages, options.rounds, note));
  const lines = openingLines('Opening, a generated article of 5,000 paragraphs', results);
  return { lines, data: results, verdicts: judgeLong(results) };
};

const MEASURES: Record<BenchPart, MeasurePart> = {
  opening: measureOpening,
  long: measureLong,
  growth: measureGrowth,
  'text-size': measureTextSize,
  idle: measureIdle,
  memory: measureMemory,
  sizes: measureSizes,
};

/** Measures one part. */
export function measurePart(
  part: BenchPart,
  ...rest: Parameters<MeasurePart>
): Promise<PartResult> {
  return MEASURES[part](...rest);
}
