import { judge, type Verdict } from './aims.ts';
import { timeOf, type Contender, type Opening, type OpeningState } from './opening.ts';
import { measureStages, type StageTimes } from './stages.ts';
import { summarize, type Summary } from './statistics.ts';

/** The times of one contender in one state on some pages, in ms. */
export interface OpeningTimes extends Summary {
  contender: Contender;
  state: OpeningState;
}

/** The openings of a set of pages. */
export interface OpeningResults {
  /** Of all pages together. */
  times: readonly OpeningTimes[];
  pages: readonly { page: string; times: readonly OpeningTimes[] }[];
  /** The parts of Sitat's openings, by state. */
  stages: readonly { state: OpeningState; parts: readonly StageTimes[] }[];
  clicks: number;
  /** Clicks that showed nothing. */
  lost: number;
  /** Openings whose first frame with the text did not yet show it fully opaque. */
  faded: Record<Contender, number>;
}

const STATES: readonly OpeningState[] = ['cold', 'warm', 'prepared'];
const CONTENDERS: readonly Contender[] = ['null', 'plain', 'sitat'];

function timesOf(openings: readonly Opening[]): OpeningTimes[] {
  const kinds = STATES.flatMap((state) => CONTENDERS.map((contender) => ({ state, contender })));
  return kinds.flatMap(({ state, contender }) => {
    const own = openings.filter((one) => one.state === state && one.contender === contender);
    const times = own.map(timeOf).filter((time) => !Number.isNaN(time));
    return times.length === 0 ? [] : [{ contender, state, ...summarize(times) }];
  });
}

/** Sums openings up, over all pages and page by page. */
export function sumUpOpenings(openings: readonly Opening[]): OpeningResults {
  const names = [...new Set(openings.map(({ page }) => page))];
  const faded = (contender: Contender): number =>
    openings.filter((one) => one.contender === contender && one.sighting?.opaqueAtOnce === false)
      .length;
  return {
    times: timesOf(openings),
    pages: names.map((page) => ({
      page,
      times: timesOf(openings.filter((one) => one.page === page)),
    })),
    stages: STATES.map((state) => ({
      state,
      parts: measureStages(
        openings.filter((one) => one.state === state && one.contender === 'sitat'),
      ),
    })),
    clicks: openings.length,
    lost: openings.filter(({ sighting }) => sighting === null).length,
    faded: { null: faded('null'), plain: faded('plain'), sitat: faded('sitat') },
  };
}

function medianOf({ times }: OpeningResults, contender: Contender, state: OpeningState): number {
  const found = times.find((one) => one.contender === contender && one.state === state);
  return found?.median ?? NaN;
}

/** Sitat on ordinary pages against the floors of the same run. */
export function judgeOrdinary(results: OpeningResults): Verdict[] {
  const warmNull = medianOf(results, 'null', 'warm');
  const sitat = (state: OpeningState): number => medianOf(results, 'sitat', state);
  return [
    judge('cold ÷ plain cold', sitat('cold') / medianOf(results, 'plain', 'cold'), 1.1),
    judge('warm ÷ null warm', sitat('warm') / warmNull, 3),
    judge('prepared ÷ null warm', sitat('prepared') / warmNull, 2),
    judge('lost clicks', results.lost, 0),
    judge('openings of Sitat not opaque in their first frame', results.faded.sitat, 0),
  ];
}

/** Sitat on the 5,000-paragraph article against the plain floor of the same run. */
export function judgeLong(results: OpeningResults): Verdict[] {
  const ratio = (state: OpeningState): number =>
    medianOf(results, 'sitat', state) / medianOf(results, 'plain', state);
  return [
    judge('5,000 paragraphs: cold ÷ plain cold', ratio('cold'), 0.65),
    judge('5,000 paragraphs: warm ÷ plain warm', ratio('warm'), 0.55),
    judge('5,000 paragraphs: lost clicks', results.lost, 0),
    judge(
      '5,000 paragraphs: openings of Sitat not opaque in their first frame',
      results.faded.sitat,
      0,
    ),
  ];
}
