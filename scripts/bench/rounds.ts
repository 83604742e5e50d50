import type { BenchBrowser } from './bench-browser.ts';
import { NULL_WORDS } from './floors/null-words.ts';
import { measureColdAndWarm, measurePrepared, type Contender, type Opening } from './opening.ts';
import type { BenchPage } from './pages.ts';

/** The browsers of all contenders, each with one extension. */
export type BenchBrowsers = Record<Contender, BenchBrowser>;

const CONTENDERS: readonly Contender[] = ['null', 'plain', 'sitat'];

async function openAll(browsers: BenchBrowsers, page: BenchPage): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (const contender of CONTENDERS) {
    const target = contender === 'null' ? { ...page, words: NULL_WORDS } : page;
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    openings.push(...(await measureColdAndWarm(contender, browsers[contender], target)));
  }
  openings.push(await measurePrepared('sitat', browsers.sitat, page));
  return openings;
}

/**
 * Opens every page with every contender, `rounds` times; the contenders take turns on each page, so that
 * a drift of the machine hits them alike.
 * @param note is told of each round as it begins.
 */
export async function measureRounds(
  browsers: BenchBrowsers,
  pages: readonly BenchPage[],
  rounds: number,
  note: (text: string) => void,
): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let round = 1; round <= rounds; round++) {
    note(`opening, round ${round} of ${rounds}`);
    // oxlint-disable-next-line no-await-in-loop
    for (const page of pages) openings.push(...(await openAll(browsers, page)));
  }
  return openings;
}
