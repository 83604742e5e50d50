import { judge, type Verdict } from './aims.ts';
import { fitSlope, fitSteepening, type Point } from './fits.ts';
import { measureGrowthTimes, type GrowthTimes } from './growth-openings.ts';
import { longPage } from './pages.ts';
import type { MeasurePart } from './part.ts';
import { figure, spread } from './report.ts';
import { summarize, type Summary } from './statistics.ts';

const SIZES = [100, 300, 1000, 3000, 10_000];
const QUICK_SIZES = [100, 1000, 3000];
/** The steepening of Sitat's growth, see {@link fitSteepening}: 1 is linear, and what is a little above may be noise. */
const AIM = 1.5;

const SERIES = {
  firstFrame: 'Sitat, first frame',
  complete: 'Sitat, all parts in',
  marked: 'Sitat, quotations marked',
  plain: 'plain, first frame with all',
  readability: "Readability's parse alone",
} as const;
type SeriesName = keyof typeof SERIES;

/** How one time grows with the article. */
interface Series {
  name: SeriesName;
  sizes: readonly (Summary & { paragraphs: number })[];
  /** ms per 1,000 paragraphs, of the line that comes nearest to the times of a round. */
  slope: Summary;
  /** How much more a paragraph costs in the longest article, in the times of a round: see {@link fitSteepening}. */
  steepening: Summary;
}

type Round = readonly GrowthTimes[];

/** Summarizes what each round gives, but those of a lost click. */
function summarizeRounds(
  rounds: readonly Round[],
  name: SeriesName,
  of: (points: Point[]) => number,
): Summary {
  const values = rounds.map((times) =>
    of(times.map((one) => ({ x: one.paragraphs, y: one[name] }))),
  );
  return summarize(values.filter((value) => !Number.isNaN(value)));
}

function seriesOf(name: SeriesName, rounds: readonly Round[]): Series {
  const groups = Map.groupBy(rounds.flat(), ({ paragraphs }) => paragraphs);
  const sizes = [...groups].map(([paragraphs, own]) => {
    const known = own.map((one) => one[name]).filter((time) => !Number.isNaN(time));
    return Object.assign(summarize(known), { paragraphs });
  });
  return {
    name,
    sizes,
    slope: summarizeRounds(rounds, name, (points) => 1000 * fitSlope(points)),
    steepening: summarizeRounds(rounds, name, fitSteepening),
  };
}

function seriesLines({ name, sizes, slope, steepening }: Series): string[] {
  return [
    `  ${SERIES[name]}`,
    ...sizes.map(({ paragraphs, ...summary }) => {
      return `    ${figure(paragraphs).padStart(6)} paragraphs ${spread(summary)} ms`;
    }),
    `    ${'slope'.padEnd(17)} ${spread(slope)} ms per 1,000 paragraphs`,
    `    ${'steepening'.padEnd(17)} ${spread(steepening)}, 1 is linear`,
  ];
}

function ratioLine(name: SeriesName, all: readonly Series[]): string {
  const slopeOf = (one: SeriesName): number =>
    all.find((own) => own.name === one)?.slope.median ?? NaN;
  const [plain, readability] = [slopeOf('plain'), slopeOf('readability')];
  const own = slopeOf(name);
  return `  slope of ${SERIES[name]}: ${figure(own / plain)} of plain's, ${figure(own / readability)} of Readability's parse`;
}

function judgeGrowth(all: readonly Series[], rounds: readonly Round[]): Verdict[] {
  const lost = rounds.flat().filter(({ marked, plain }) => Number.isNaN(marked + plain)).length;
  const grown = all.filter(({ name }) => name !== 'plain' && name !== 'readability');
  return [
    ...grown.map(({ name, steepening }) => {
      return judge(`growth: steepening of ${SERIES[name]}`, steepening.median, AIM);
    }),
    judge('growth: lost clicks', lost, 0),
  ];
}

/** Opens generated articles of growing length cold, and tells whether the time grows linearly with them. */
export const measureGrowth: MeasurePart = async (browsers, { quick, rounds }, note) => {
  const pages = (quick ? QUICK_SIZES : SIZES).map(longPage);
  const done: GrowthTimes[][] = [];
  for (let round = 1; round <= rounds; round++) {
    note(`growth, round ${round} of ${rounds}`);
    const times: GrowthTimes[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    for (const page of pages) times.push(await measureGrowthTimes(browsers, page));
    done.push(times);
  }
  const names = Object.keys(SERIES) as SeriesName[];
  const all = names.map((name) => seriesOf(name, done));
  const lines = [
    'Growth, cold openings of generated articles',
    ...all.flatMap(seriesLines),
    ...(['firstFrame', 'complete'] as const).map((name) => ratioLine(name, all)),
  ];
  return { lines, data: all, verdicts: judgeGrowth(all, done) };
};
