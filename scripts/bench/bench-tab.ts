import type { CDPSession, Extension, Page } from 'puppeteer-core';
import type { Chromium } from '../browser/chromium.ts';
import { pause, waitUntil } from '../browser/driver.ts';
import { alignClock, clock } from './clock.ts';
import { giveSight } from './sight.ts';

/** A tab of a browser that measures. */
export interface BenchTab {
  page: Page;
  cdp: CDPSession;
  /** Calls a function in the extension's world of the page, which has sight; sent as source, it may use its arguments only. */
  callInWorld: (fn: (...args: never[]) => unknown, ...args: readonly unknown[]) => Promise<unknown>;
  /** The words after `mark` of the next console line that begins with it; `null` after the given ms. */
  nextLine: (mark: string, patience: number) => Promise<string | null>;
  /** Clicks the toolbar button; the time just before, in ms since 1970. */
  click: () => Promise<number>;
  /** Waits until the extension's panel is in the page, or is not. */
  waitPanel: (present: boolean) => Promise<void>;
  /** Ends the extension's background worker, and waits until it has ended. */
  stopWorker: () => Promise<void>;
  close: () => Promise<void>;
}

/** After loading, before anything is measured, ms: images, the first paint, the browser's own bookkeeping. */
const SETTLE = 300;

const HAS_PANEL = `document.querySelector('[data-sitat-reader],[data-bench-floor]') !== null`;

/** Keeps the number of the extension's latest world in the page. */
function followWorld(cdp: CDPSession, extension: Extension): () => number {
  let world = -1;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.id}`) world = context.id;
  });
  return () => world;
}

function nextLine(cdp: CDPSession, mark: string, patience: number): Promise<string | null> {
  return new Promise((done) => {
    const settle = (line: string | null): void => {
      clearTimeout(timer);
      cdp.off('Runtime.consoleAPICalled', listen);
      done(line);
    };
    const listen = ({ args }: { args: { value?: unknown }[] }): void => {
      if (args[0]?.value === mark) settle(String(args[1]?.value));
    };
    const timer = setTimeout(settle, patience, null);
    cdp.on('Runtime.consoleAPICalled', listen);
  });
}

async function callIn(
  cdp: CDPSession,
  executionContextId: number,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: fn.toString(),
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** Opens an address in a new tab, and waits until the page has settled. */
export async function openBenchTab(
  { browser, extension, worker }: Chromium,
  address: string,
): Promise<BenchTab> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  const cdp = await page.createCDPSession();
  const world = followWorld(cdp, extension);
  await cdp.send('Runtime.enable');
  const callInWorld: BenchTab['callInWorld'] = (fn, ...args) => callIn(cdp, world(), fn, args);
  await pause(SETTLE);
  await callInWorld(giveSight);
  return {
    page,
    cdp,
    callInWorld,
    nextLine: (mark, patience) => nextLine(cdp, mark, patience),
    click: async () => {
      alignClock();
      const start = clock();
      await page.triggerExtensionAction(extension);
      return start;
    },
    waitPanel: async (present) => {
      await waitUntil(`the panel to be ${present ? 'there' : 'gone'}`, async () => {
        return (await page.evaluate(HAS_PANEL)) === present;
      });
    },
    stopWorker: () => worker.stop(),
    close: () => page.close(),
  };
}
