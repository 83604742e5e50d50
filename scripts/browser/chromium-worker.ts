import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { attachTo, evaluateIn, openHiddenPage } from './chromium-hidden.ts';
import { pause, waitUntil } from './driver.ts';

/**
 * The extension's background worker, seen from outside. A worker that was stopped with Puppeteer's debugger in it
 * hung at its next start (0 of 4 clicks opened the panel; 4 of 4 without), so none stays there.
 */
export interface BackgroundWorker {
  /** Waits until it runs and has said what it listens to: a click before that would be lost. */
  waitRunning: () => Promise<void>;
  /** Ends it, and waits until it has ended, as Chromium itself does after half a minute of rest. */
  stop: () => Promise<void>;
  /** Evaluates source in it, waking it when it sleeps; the debugger that this takes leaves at once. */
  evaluate: (source: string) => Promise<unknown>;
}

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

const EXTENSIONS = 'chrome-extension://';
/** The process of a stopped worker is still ending when the protocol calls it stopped, ms. */
const WORKER_END = 150;

/** Follows the extension's worker; before the first event there is none. */
function followVersion(lookout: CDPSession): () => Version | null {
  let latest: Version | null = null;
  lookout.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    latest = versions.findLast(({ scriptURL }) => scriptURL.startsWith(EXTENSIONS)) ?? latest;
  });
  return () => latest;
}

/**
 * Watches the workers of a browser that has one extension, or will have: through the browser's own list of them,
 * which only a page can read, so a hidden one is kept.
 * @param problems gets a line for each error there: what is uncaught, `console.error`, a failed assertion.
 */
export async function watchWorker(browser: Browser, problems: string[]): Promise<BackgroundWorker> {
  const { session: lookout } = await openHiddenPage(browser);
  const version = followVersion(lookout);
  lookout.on(
    'ServiceWorker.workerErrorReported',
    ({ errorMessage: { errorMessage, sourceURL } }) => {
      problems.push(`error in ${sourceURL}: ${errorMessage}`);
    },
  );
  await lookout.send('ServiceWorker.enable');
  const waitRunning = (): Promise<Version> =>
    waitUntil('the running background', () => {
      const latest = version();
      const isRunning = latest?.status === 'activated' && latest.runningStatus === 'running';
      return Promise.resolve(isRunning && latest);
    });
  return {
    waitRunning: async () => {
      await waitRunning();
    },
    stop: async () => {
      // Who waits for its answer may wake it again at once, so that a later look would not see that it had ended.
      let hasEnded = version()?.runningStatus === 'stopped';
      const look = (): void => {
        hasEnded ||= version()?.runningStatus === 'stopped';
      };
      lookout.on('ServiceWorker.workerVersionUpdated', look);
      await lookout.send('ServiceWorker.stopAllWorkers');
      await waitUntil('a stopped background', () => Promise.resolve(hasEnded));
      lookout.off('ServiceWorker.workerVersionUpdated', look);
      await pause(WORKER_END);
    },
    evaluate: async (source) => {
      const scriptURL = version()?.scriptURL ?? '';
      await lookout.send('ServiceWorker.startWorker', { scopeURL: new URL('/', scriptURL).href });
      const { targetId = '' } = await waitRunning();
      return evaluateOnce(browser, targetId, source);
    },
  };
}

async function evaluateOnce(browser: Browser, targetId: string, source: string): Promise<unknown> {
  const root = await browser.target().createCDPSession();
  try {
    return await evaluateIn(await attachTo(root, targetId), source);
  } finally {
    await root.detach();
  }
}
