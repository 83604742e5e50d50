import { pause } from '../browser/driver.ts';
import { judge, type Verdict } from './aims.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './bench-tab.ts';
import { goldPages, longPage, type BenchPage } from './pages.ts';
import { openPanel } from './panel.ts';
import type { MeasurePart } from './part.ts';
import { figure, spread } from './report.ts';
import type { SightedScope } from './sight.ts';
import { summarize, type Summary } from './statistics.ts';
import { STEP_MARK, watchFrames, watchStep, type Step } from './watch-step.ts';

const ORDINARY = 'en-d18';
const LONG = 5000;

/**
 * What a step on an ordinary page may take, in frames of the same panel: one, and a half for the waiting, since a key
 * comes at any moment of the frame before.
 */
const FRAME_AIM = 1.5;
/** What a step in the long article may take, ms: what one takes for at once. */
const LONG_AIM = 100;

/** Up and down again, so that every opening is at the same sizes. */
const KEYS = ['Equal', 'Minus', 'Equal', 'Equal', 'Equal', 'Minus', 'Minus', 'Minus'] as const;
/** Between two steps, so that each begins in a page in which nothing happens, ms. */
const CALM = 200;
/** A step that shows nothing for so long is lost, ms. */
const PATIENCE = 5000;
/** Frames of a page in which nothing happens. */
const FRAMES = 40;

/** The steps of the text size on one page. */
interface SizeSteps {
  page: string;
  /** From the key to the end of the frame with the new size, ms. */
  step: Summary;
  /** Frames that were begun in that time: 1 is the next. */
  frames: Summary;
  /** From frame to frame where nothing happens, in the same panel, ms. */
  frame: Summary;
  lost: number;
}

interface Measured {
  steps: (Step | null)[];
  frames: number[];
}

function scrollToMiddle(): void {
  const scroller = (globalThis as SightedScope).benchSight.root()?.querySelector('.scroller');
  scroller?.scrollTo({ top: scroller.scrollHeight / 2, behavior: 'instant' });
}

async function pressKey(tab: BenchTab, key: (typeof KEYS)[number]): Promise<Step | null> {
  await pause(CALM);
  await tab.callInWorld(watchStep, PATIENCE, STEP_MARK);
  const line = tab.nextLine(STEP_MARK, PATIENCE);
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press(key);
  await tab.page.keyboard.up('Control');
  const told = await line;
  return told === null ? null : (JSON.parse(told) as Step);
}

/** Opens a page, waits until all of its article is there, goes to its middle and takes the steps. */
async function takeSteps(browser: BenchBrowser, page: BenchPage): Promise<Measured> {
  const tab = await browser.open(page.address);
  try {
    await openPanel(tab);
    await tab.callInWorld(scrollToMiddle);
    await pause(2 * CALM);
    const frames = await tab.page.evaluate(watchFrames, FRAMES);
    const steps: Measured['steps'] = [];
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    for (const key of KEYS) steps.push(await pressKey(tab, key));
    return { steps, frames };
  } finally {
    await tab.close();
  }
}

function sumUp(page: string, measured: readonly Measured[]): SizeSteps {
  const all = measured.flatMap(({ steps }) => steps);
  const seen = all.filter((step) => step !== null);
  return {
    page,
    step: summarize(seen.map(({ time }) => time)),
    frames: summarize(seen.map(({ frames }) => frames)),
    frame: summarize(measured.flatMap(({ frames }) => frames)),
    lost: all.length - seen.length,
  };
}

function linesOf({ page, step, frames, frame }: SizeSteps): string[] {
  return [
    `  ${page}`,
    `    a step, from the key to the end of its frame  ${spread(step)} ms, ${step.count} steps`,
    `    frames until then                             ${spread(frames)}`,
    `    a frame in which nothing happens              ${spread(frame)} ms`,
  ];
}

function judgeSteps(ordinary: SizeSteps, long: SizeSteps): Verdict[] {
  return [
    judge('text size: a step ÷ a frame', ordinary.step.median / ordinary.frame.median, FRAME_AIM),
    judge('text size: frames until a step is painted', ordinary.frames.upper, 1),
    judge(`text size: a step in ${figure(LONG)} paragraphs`, long.step.median, LONG_AIM, 'ms'),
    judge('text size: lost steps', ordinary.lost + long.lost, 0),
  ];
}

/** Steps the text size by its key in the middle of an ordinary article, and of a very long one that is all there. */
export const measureTextSize: MeasurePart = async ({ sitat }, { rounds }, note) => {
  const pages = [...goldPages().filter(({ name }) => name === ORDINARY), longPage(LONG)];
  const results = new Map(pages.map(({ name }) => [name, [] as Measured[]]));
  for (let round = 1; round <= rounds; round++) {
    note(`text size, round ${round} of ${rounds}`);
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    for (const page of pages) results.get(page.name)?.push(await takeSteps(sitat, page));
  }
  const [ordinary, long] = [...results].map(([page, measured]) => sumUp(page, measured));
  if (ordinary === undefined || long === undefined) throw new Error(`no page ${ORDINARY}`);
  const lines = [
    'A step of the text size, in the middle of an article',
    ...linesOf(ordinary),
    ...linesOf(long),
  ];
  return { lines, data: [ordinary, long], verdicts: judgeSteps(ordinary, long) };
};
