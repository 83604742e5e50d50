import { pause } from '../browser/driver.ts';
import { judge, judgeGain, type Verdict } from './aims.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './bench-tab.ts';
import { countHeld, type Held } from './heap.ts';
import { goldPage, type BenchPage } from './pages.ts';
import { closePanel, openPanel } from './panel.ts';
import type { MeasurePart } from './part.ts';
import { spread } from './report.ts';
import { summarize, type Summary } from './statistics.ts';
import { takeTurns } from './take-turns.ts';

const PAGE = 'en-d18';
/** After the panel has opened or closed, for what it still does, ms. */
const CALM = 500;
/** Closings after which is counted: the first ones leave what is kept once, and what is kept each time goes on. */
const EARLY = 20;
const LATE = 40;
/** Less than so much more heap is not measurable, kB: the browser's objects are counted now 13 more, now 13 fewer. */
const GRAIN = 16;

const MOMENTS = {
  before: 'before the first click',
  open: 'the panel open',
  closed: 'closed',
  early: `closed ${EARLY} times`,
  late: `closed ${LATE} times`,
} as const;
type Moment = keyof typeof MOMENTS;
/** What one tab holds at each moment. */
type Tour = Record<Moment, Held>;

const COUNTS = ['heap', 'objects', 'nodes', 'listeners'] as const;
type Count = (typeof COUNTS)[number];

type Open = (tab: BenchTab) => Promise<void>;

/** Opens the panel of any contender. */
async function openAny(tab: BenchTab): Promise<void> {
  await tab.click();
  await tab.waitPanel(true);
}

async function openAndClose(tab: BenchTab, times: number): Promise<void> {
  for (let time = 1; time <= times; time++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as one clicks
    await openAny(tab);
    // oxlint-disable-next-line no-await-in-loop
    await pause(CALM);
    // oxlint-disable-next-line no-await-in-loop
    await closePanel(tab);
    // oxlint-disable-next-line no-await-in-loop
    await pause(CALM);
  }
}

async function tour(browser: BenchBrowser, { address }: BenchPage, openFirst: Open): Promise<Tour> {
  const tab = await browser.open(address);
  try {
    await tab.cdp.send('Performance.enable');
    const before = await countHeld(tab.cdp);
    await openFirst(tab);
    await pause(CALM);
    const opened = await countHeld(tab.cdp);
    await closePanel(tab);
    await pause(CALM);
    const closed = await countHeld(tab.cdp);
    await openAndClose(tab, EARLY - 1);
    const early = await countHeld(tab.cdp);
    await openAndClose(tab, LATE - EARLY);
    return { before, open: opened, closed, early, late: await countHeld(tab.cdp) };
  } finally {
    await tab.close();
  }
}

type MomentSummary = Record<Count, Summary>;

interface ContenderSummary {
  moments: Record<Moment, MomentSummary>;
  /** What the later closings leave: the last moment less the one before. */
  grown: MomentSummary;
}

function summarizeHeld(all: readonly Held[]): MomentSummary {
  const of = (count: Count): Summary => summarize(all.map((held) => held[count]));
  return {
    heap: of('heap'),
    objects: of('objects'),
    nodes: of('nodes'),
    listeners: of('listeners'),
  };
}

function sumUp(tours: readonly Tour[]): ContenderSummary {
  const of = (moment: Moment): MomentSummary => summarizeHeld(tours.map((one) => one[moment]));
  const grown = tours.map(({ early, late }) => ({
    heap: late.heap - early.heap,
    objects: late.objects - early.objects,
    nodes: late.nodes - early.nodes,
    listeners: late.listeners - early.listeners,
  }));
  return {
    moments: {
      before: of('before'),
      open: of('open'),
      closed: of('closed'),
      early: of('early'),
      late: of('late'),
    },
    grown: summarizeHeld(grown),
  };
}

function lineOf(words: string, { heap, objects, nodes, listeners }: MomentSummary): string {
  const counts = [
    `${spread(heap)} kB of script`,
    `${spread(objects)} kB of objects`,
    `${spread(nodes)} nodes`,
    `${spread(listeners)} listeners`,
  ];
  return `    ${words.padEnd(24)} ${counts.join(', ')}`;
}

function linesOf(name: string, { moments, grown }: ContenderSummary): string[] {
  const names = Object.keys(MOMENTS) as Moment[];
  return [
    `  ${name}`,
    ...names.map((moment) => lineOf(MOMENTS[moment], moments[moment])),
    lineOf(`gained from ${EARLY} to ${LATE}`, grown),
  ];
}

const FROM = `from closing ${EARLY} to ${LATE}`;

function judgeMemory({ grown }: ContenderSummary, floor: ContenderSummary): Verdict[] {
  const { heap, objects, nodes, listeners } = grown;
  return [
    judgeGain(`memory: heap of script gained ${FROM}`, heap, floor.grown.heap, GRAIN),
    judgeGain(
      `memory: heap of the browser's objects gained ${FROM}`,
      objects,
      floor.grown.objects,
      GRAIN,
    ),
    judge(`memory: nodes gained ${FROM}`, nodes.median, 0),
    judge(`memory: listeners gained ${FROM}`, listeners.median, 0),
  ];
}

/**
 * What a tab holds while the panel is open on an ordinary article, with its quotations marked, and after it was closed
 * once and many times, beside the null floor.
 */
export const measureMemory: MeasurePart = async (browsers, { rounds }, note) => {
  const page = goldPage(PAGE);
  const turns = await takeTurns(rounds, {
    floor: () => tour(browsers.null, page, openAny),
    own: () => tour(browsers.sitat, page, openPanel),
    note: (round) => note(`memory, ${round}`),
  });
  const [sitat, floor] = [sumUp(turns.own), sumUp(turns.floors)];
  return {
    lines: [`Memory of a tab, ${PAGE}`, ...linesOf('sitat', sitat), ...linesOf('null', floor)],
    data: { sitat, null: floor },
    verdicts: judgeMemory(sitat, floor),
  };
};
