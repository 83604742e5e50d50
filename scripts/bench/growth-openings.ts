import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BenchBrowser } from './bench-browser.ts';
import { clickAndWatch, timeOf } from './opening.ts';
import type { LongPage } from './pages.ts';
import type { BenchBrowsers } from './rounds.ts';
import { WHOLENESS_MARK, watchWhole, type Wholeness } from './watch-whole.ts';

/** Times of one generated article in one round, ms; all of a new tab, with the worker asleep. NaN: a lost click. */
export interface GrowthTimes {
  paragraphs: number;
  /** From the click to the end of the first frame with the first paragraph, fully opaque. */
  firstFrame: number;
  /** From the click until the last part is in the panel, and the first frame is over. */
  complete: number;
  /** From the click to the end of the first frame with the marks of the quotations. */
  marked: number;
  /** As `firstFrame`, of the plain floor, which has the whole article then. */
  plain: number;
  /** Readability's `parse` alone, in the page's own world, of a copy that was made before. */
  readability: number;
}

/** The longest articles take seconds on a slow machine, ms. */
const PATIENCE = 40_000;

async function openWhole(
  browser: BenchBrowser,
  page: LongPage,
): Promise<Pick<GrowthTimes, 'firstFrame' | 'complete' | 'marked'>> {
  const tab = await browser.open(page.address);
  try {
    const watch = { lastWords: page.lastWords, patience: PATIENCE };
    let whole: Promise<string | null> = Promise.resolve(null);
    const before = async (): Promise<void> => {
      await tab.callInWorld(watchWhole, watch, WHOLENESS_MARK);
      await tab.stopWorker();
      whole = tab.nextLine(WHOLENESS_MARK, PATIENCE);
    };
    const opening = await clickAndWatch(tab, page.words, before, PATIENCE);
    const told = await whole;
    const { filled, marked } = told === null ? NOTHING : (JSON.parse(told) as Wholeness);
    const firstFrame = timeOf(opening);
    const complete = Math.max(firstFrame, filled - opening.clicked);
    return { firstFrame, complete, marked: marked - opening.clicked };
  } finally {
    await tab.close();
  }
}

const NOTHING: Wholeness = { filled: NaN, marked: NaN };

async function openPlain(browser: BenchBrowser, page: LongPage): Promise<number> {
  const tab = await browser.open(page.address);
  try {
    return timeOf(await clickAndWatch(tab, page.words, tab.stopWorker, PATIENCE));
  } finally {
    await tab.close();
  }
}

const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

async function parsePage(browser: BenchBrowser, page: LongPage): Promise<number> {
  const source = readFileSync(READABILITY, 'utf8');
  const tab = await browser.open(page.address);
  try {
    return (await tab.page.evaluate(`(() => {
      ${source};
      const copy = document.cloneNode(true);
      const start = performance.now();
      new Readability(copy).parse();
      return performance.now() - start;
    })()`)) as number;
  } finally {
    await tab.close();
  }
}

/** Opens a generated article once with Sitat and with the plain floor, and lets Readability parse it once. */
export async function measureGrowthTimes(
  browsers: BenchBrowsers,
  page: LongPage,
): Promise<GrowthTimes> {
  return {
    paragraphs: page.paragraphs,
    ...(await openWhole(browsers.sitat, page)),
    plain: await openPlain(browsers.plain, page),
    readability: await parsePage(browsers.null, page),
  };
}
