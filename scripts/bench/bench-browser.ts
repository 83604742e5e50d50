import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import { findBrowser } from '../browser/find-browser.mjs';
import { openBenchTab, type BenchTab } from './bench-tab.ts';

/** Folder of the build that is measured. */
export const SITAT = '.output/chrome-mv3';

/** A browser with one extension in it and no debugger in the extension's background. */
export interface BenchBrowser {
  /** The browser's name and version. */
  version: string;
  /** Opens an address in a new tab, in front, and waits until it has settled. */
  open: (address: string) => Promise<BenchTab>;
  close: () => Promise<void>;
}

/**
 * Starts a browser with the extension of a folder.
 * @param port of the page server.
 */
export async function openBenchBrowser(folder: string, port: number): Promise<BenchBrowser> {
  const program = findBrowser('chromium', process.env);
  if (program === null) throw new Error('no Chromium on this machine: run npm run setup');
  const profile = mkdtempSync(join(tmpdir(), 'sitat-bench-'));
  const settings = { extension: resolve(folder), port, profile, headless: true };
  const chromium = await startChromium(settings, program);
  const { browser } = chromium;
  return {
    version: await browser.version(),
    open: (address) => openBenchTab(chromium, address),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
