import { waitUntil } from '../browser/driver.ts';
import type { BenchTab } from './bench-tab.ts';
import type { SightedScope } from './sight.ts';

/** The longest article takes seconds until it is marked on a slow machine, ms. */
const PATIENCE = 40_000;

function hasMarks(): boolean {
  const root = (globalThis as SightedScope).benchSight.root();
  return root !== null && root.querySelector('.quotes-button') !== null;
}

/** Opens Sitat's panel by the toolbar button; until all of the article is in it and its quotations are marked. */
export async function openPanel(tab: BenchTab): Promise<void> {
  await tab.click();
  const check = async (): Promise<boolean> => (await tab.callInWorld(hasMarks)) === true;
  await waitUntil('the marks of the quotations', check, PATIENCE);
}

/** Closes the panel by the toolbar button, until it is gone. */
export async function closePanel(tab: BenchTab): Promise<void> {
  await tab.click();
  await tab.waitPanel(false);
}
