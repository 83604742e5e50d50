import type { Verdict } from './aims.ts';
import { judgeLong, judgeOrdinary, sumUpOpenings } from './opening-results.ts';
import type { BenchOptions, BenchPart } from './options.ts';
import { goldPages, longPage, type BenchPage } from './pages.ts';
import { openingLines } from './report.ts';
import { measureRounds, type BenchBrowsers } from './rounds.ts';

/** What measuring one part gave: for people, for machines, and against its aims. */
export interface PartResult {
  part: BenchPart;
  lines: readonly string[];
  data: unknown;
  verdicts: readonly Verdict[];
}

type Measure = (
  browsers: BenchBrowsers,
  options: BenchOptions,
  note: (text: string) => void,
) => Promise<Omit<PartResult, 'part'>>;

/** One page a language, and the two longest; nine rounds over all of them take a quarter of an hour. */
const USUAL_PAGES = ['az-d01', 'en-d18', 'en-d21', 'ru-d02', 'tr-d02'];
const QUICK_PAGES = ['en-d18', 'ru-d02'];

function pagesOf({ allPages, quick }: BenchOptions): BenchPage[] {
  const wanted = quick ? QUICK_PAGES : USUAL_PAGES;
  return goldPages().filter(({ name }) => allPages || wanted.includes(name));
}

const LONG = 5000;

const measureOpening: Measure = async (browsers, options, note) => {
  const pages = pagesOf(options);
  const results = sumUpOpenings(await measureRounds(browsers, pages, options.rounds, note));
  const lines = openingLines(`Opening, ${pages.length} news pages`, results);
  return { lines, data: results, verdicts: judgeOrdinary(results) };
};

const measureLong: Measure = async (browsers, options, note) => {
  const pages = [longPage(LONG)];
  const results = sumUpOpenings(await measureRounds(browsers, pages, options.rounds, note));
  const lines = openingLines('Opening, a generated article of 5,000 paragraphs', results);
  return { lines, data: results, verdicts: judgeLong(results) };
};

const MEASURES: Record<BenchPart, Measure> = {
  opening: measureOpening,
  long: measureLong,
};

/** Measures one part. */
export async function measurePart(
  part: BenchPart,
  ...rest: Parameters<Measure>
): Promise<PartResult> {
  return { part, ...(await MEASURES[part](...rest)) };
}
