import { pause } from '../browser/driver.ts';
import { judge, judgeGain, type Verdict } from './aims.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './bench-tab.ts';
import { heapOf } from './heap.ts';
import { goldPage, type BenchPage } from './pages.ts';
import type { MeasurePart } from './part.ts';
import { spread } from './report.ts';
import { extensionScriptTime } from './script-time.ts';
import { summarize, type Summary } from './statistics.ts';
import { takeTurns } from './take-turns.ts';

const PAGE = 'en-d18';
/** How long the page is left alone, ms. */
const REST = 2000;
/** Moves of the pointer over the page. */
const MOVES = 50;
/** What a page in which nothing is clicked may cost in script, ms. */
const SCRIPT_AIM = 1;
/** By so much the heap of the null floor moves by itself, kB: less is not measurable. */
const GRAIN = 1;

/** A page in which nothing is clicked, in one round. */
interface IdlePage {
  /** Script time of the extension while the page loads and is left alone, ms. */
  load: number;
  /** Script time of the extension during the first moves of the pointer, ms. */
  moves: number;
  /** The heap when the page is there, kB. */
  heap: number;
  /** What the heap gains while the page is left alone, kB. */
  atRest: number;
  /** What the heap gains with the first moves, kB: what the browser makes once for a world that is given events. */
  firstMoves: number;
  /** What the heap gains with as many moves again, kB. */
  moreMoves: number;
}

const MEASURES = {
  load: { words: 'script while it loads and rests', unit: 'ms' },
  moves: { words: `script during ${MOVES} moves of the pointer`, unit: 'ms' },
  heap: { words: 'heap', unit: 'kB' },
  atRest: { words: 'heap gained at rest', unit: 'kB' },
  firstMoves: { words: `heap gained by the first ${MOVES} moves`, unit: 'kB' },
  moreMoves: { words: `heap gained by ${MOVES} moves more`, unit: 'kB' },
} as const;
type MeasureName = keyof typeof MEASURES;
type IdleSummary = Record<MeasureName, Summary>;

async function traced(tab: BenchTab, act: () => Promise<void>): Promise<number> {
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const trace = await tab.page.tracing.stop();
  if (trace === undefined) throw new Error('the browser gave no trace');
  return extensionScriptTime(Buffer.from(trace).toString());
}

async function movePointer(tab: BenchTab): Promise<void> {
  const steps = { steps: MOVES / 2 };
  await tab.page.mouse.move(600, 500, steps);
  await tab.page.mouse.move(200, 200, steps);
}

async function measureIdlePage(browser: BenchBrowser, { address }: BenchPage): Promise<IdlePage> {
  const tab = await browser.open(address);
  try {
    const load = await traced(tab, async () => {
      await tab.page.reload();
      await pause(REST);
    });
    const heap = await heapOf(tab.cdp);
    await pause(REST);
    const rested = await heapOf(tab.cdp);
    const moves = await traced(tab, () => movePointer(tab));
    const moved = await heapOf(tab.cdp);
    await movePointer(tab);
    const movedAgain = await heapOf(tab.cdp);
    return {
      load,
      moves,
      heap,
      atRest: rested - heap,
      firstMoves: moved - rested,
      moreMoves: movedAgain - moved,
    };
  } finally {
    await tab.close();
  }
}

function sumUp(pages: readonly IdlePage[]): IdleSummary {
  const of = (name: MeasureName): Summary => summarize(pages.map((page) => page[name]));
  return {
    load: of('load'),
    moves: of('moves'),
    heap: of('heap'),
    atRest: of('atRest'),
    firstMoves: of('firstMoves'),
    moreMoves: of('moreMoves'),
  };
}

function lineOf(name: MeasureName, sitat: IdleSummary, floor: IdleSummary): string {
  const { words, unit } = MEASURES[name];
  return `  ${words.padEnd(40)} ${spread(sitat[name])} ${unit}; null floor ${spread(floor[name])} ${unit}`;
}

function judgeIdle(sitat: IdleSummary, floor: IdleSummary): Verdict[] {
  const gain = (name: 'atRest' | 'moreMoves') =>
    judgeGain(`idle: ${MEASURES[name].words}`, sitat[name], floor[name], GRAIN);
  const script = judge(`idle: ${MEASURES.load.words}`, sitat.load.median, SCRIPT_AIM, 'ms');
  return [script, gain('atRest'), gain('moreMoves')];
}

/**
 * What a News.Az page costs on which nothing is clicked, beside the null floor, whose content script is empty: script
 * time of the content script alone, from traces, and the heap, which is that of the whole page.
 */
export const measureIdle: MeasurePart = async (browsers, { rounds }, note) => {
  const page = goldPage(PAGE);
  const turns = await takeTurns(rounds, {
    floor: () => measureIdlePage(browsers.null, page),
    own: () => measureIdlePage(browsers.sitat, page),
    note: (round) => note(`idle, ${round}`),
  });
  const [sitat, floor] = [sumUp(turns.own), sumUp(turns.floors)];
  const names = Object.keys(MEASURES) as MeasureName[];
  return {
    lines: [
      `A page on which nothing is clicked, ${PAGE}`,
      ...names.map((name) => lineOf(name, sitat, floor)),
    ],
    data: { sitat, null: floor },
    verdicts: judgeIdle(sitat, floor),
  };
};
