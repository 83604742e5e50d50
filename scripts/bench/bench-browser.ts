import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import { startChromium } from '../browser/chromium.ts';
import { pause, waitUntil } from '../browser/driver.ts';
import { findBrowser } from '../browser/find-browser.mjs';
import { openBenchTab, type BenchTab } from './bench-tab.ts';

/** A browser with one extension in it and no debugger in the extension's background. */
export interface BenchBrowser {
  /** The browser's name and version. */
  version: string;
  /** Opens an address in a new tab, in front, and waits until it has settled. */
  open: (address: string) => Promise<BenchTab>;
  close: () => Promise<void>;
}

/** Waits for the worker's first run and ends it, and with it the debugger that Puppeteer put into it. */
async function releaseWorker(browser: Browser): Promise<Extension> {
  const extension = await waitUntil('the extension', async () => {
    return (await browser.extensions()).values().next().value ?? null;
  });
  const workers = await waitUntil('its worker', async () => {
    const running = await extension.workers();
    return running.length > 0 && running;
  });
  await pause(500);
  await Promise.all(workers.map((worker) => worker.close()));
  return extension;
}

/** Attaches to new pages as Puppeteer does, but to no worker: one that waits for a debugger starts late. */
async function ignoreWorkers(browser: Browser): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const session = await page.createCDPSession();
  await session.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'page', exclude: true }, { type: 'service_worker', exclude: true }, {}],
  });
  await session.detach();
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
  const browser = await startChromium(settings, program);
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const extension = await releaseWorker(browser);
    await ignoreWorkers(browser);
    const version = await browser.version();
    return { version, open: (address) => openBenchTab(browser, extension, address), close };
  } catch (error) {
    await close();
    throw error;
  }
}
