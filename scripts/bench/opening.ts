import { pause } from '../browser/driver.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { BenchTab } from './bench-tab.ts';
import type { BenchPage } from './pages.ts';
import { SIGHTING_MARK, watchText, type Sighting } from './watch-text.ts';

/** Who is measured. */
export type Contender = 'null' | 'plain' | 'sitat';

/**
 * How the tab was when the button was clicked: `cold` is new, the worker asleep; in `warm` the panel was
 * open before; in `prepared` the pointer has left through the top edge a second before, the worker asleep till then.
 */
export type OpeningState = 'cold' | 'warm' | 'prepared';

/** One click on the toolbar button. */
export interface Opening {
  contender: Contender;
  state: OpeningState;
  /** Name of the page. */
  page: string;
  /** When it was clicked, in ms since 1970. */
  clicked: number;
  /** When and how the article could be read; `null` for a lost click. */
  sighting: Sighting | null;
}

/** The milliseconds from the click to the end of the first frame with the first paragraph, fully opaque. */
export function timeOf({ clicked, sighting }: Pick<Opening, 'clicked' | 'sighting'>): number {
  return sighting === null ? NaN : sighting.at - clicked;
}

/** A click that shows nothing for so long is lost, ms. */
const PATIENCE = 5000;
/** Between two clicks of a person who looks at what the first did, ms. */
const CALM = 350;
/** What preparing gets before the click, ms. */
const PREPARING = 1000;

let lastToken = 0;

/**
 * Starts the watch of a paragraph, does what comes `before` the click, clicks, and waits for the sighting.
 * @param patience ms until a click that shows nothing is lost.
 */
export async function clickAndWatch(
  tab: BenchTab,
  words: string,
  before: () => Promise<void>,
  patience = PATIENCE,
): Promise<Pick<Opening, 'clicked' | 'sighting'>> {
  lastToken += 1;
  const watch = { words, token: lastToken, patience: 2 * patience };
  await tab.callInWorld(watchText, watch, SIGHTING_MARK);
  await before();
  const line = tab.nextLine(SIGHTING_MARK, patience);
  const clicked = await tab.click();
  const told = await line;
  const sighting = told === null ? null : (JSON.parse(told) as Sighting);
  return { clicked, sighting: sighting?.token === watch.token ? sighting : null };
}

/** Moves the pointer out of the page through its top edge, as on the way to the toolbar. */
async function leaveThroughTop(tab: BenchTab): Promise<void> {
  await tab.page.mouse.move(600, 300);
  await tab.page.mouse.move(620, 4, { steps: 4 });
  const outside = { type: 'mouseMoved', x: 620, y: -4 } as const;
  await tab.cdp.send('Input.dispatchMouseEvent', outside);
}

async function openWarm(
  tab: BenchTab,
  words: string,
): Promise<Pick<Opening, 'clicked' | 'sighting'>> {
  await pause(CALM);
  await tab.click();
  await tab.waitPanel(false);
  await pause(CALM);
  return clickAndWatch(tab, words, () => Promise.resolve());
}

/** Opens the page in a new tab twice, cold and then warm. */
export async function measureColdAndWarm(
  contender: Contender,
  browser: BenchBrowser,
  page: BenchPage,
): Promise<Opening[]> {
  const tab = await browser.open(page.address);
  try {
    const cold = await clickAndWatch(tab, page.words, tab.stopWorker);
    const common = { contender, page: page.name };
    const first: Opening = { ...common, state: 'cold', ...cold };
    if (cold.sighting === null) return [first];
    return [first, { ...common, state: 'warm', ...(await openWarm(tab, page.words)) }];
  } finally {
    await tab.close();
  }
}

/** Opens the page in a new tab after the sign that a click is coming. */
export async function measurePrepared(
  contender: Contender,
  browser: BenchBrowser,
  page: BenchPage,
): Promise<Opening> {
  const tab = await browser.open(page.address);
  try {
    const opening = await clickAndWatch(tab, page.words, async () => {
      await tab.stopWorker();
      await leaveThroughTop(tab);
      await pause(PREPARING);
    });
    return { contender, page: page.name, state: 'prepared', ...opening };
  } finally {
    await tab.close();
  }
}
