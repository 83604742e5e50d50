import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { collectProblems } from './chromium-problems.ts';
import {
  FIND_HOST,
  endOf,
  waitUntil,
  type Command,
  type Driver,
  type LaunchOptions,
  type RemoteCall,
} from './driver.ts';

/** The sandbox needs a user that is not root; the rest keeps the browser from calling home. */
const FLAGS = [
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const WORLD = 'sitat-driver';

/** An unpacked extension may reload itself only where developer mode is on. */
function allowReloads(profile: string): void {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** A worker that ends before its script has loaded: Puppeteer rejects a promise that nobody can wait for. */
const LOST_WORKER = /Worker was closed before its script finished loading/;

let isForgiving = false;

/** Lets that one rejection pass; any other ends the program as before. */
function forgiveLostWorkers(): void {
  if (isForgiving) return;
  isForgiving = true;
  process.on('unhandledRejection', (error) => {
    if (!LOST_WORKER.test(String(error))) throw error;
  });
}

/**
 * Starts Chromium with the extension in it, and listens to nothing there: a worker with a debugger starts
 * later than one without.
 */
export function startChromium(options: LaunchOptions, executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  allowReloads(options.profile);
  forgiveLostWorkers();
  return launch({
    executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    enableExtensions: [options.extension],
    protocolTimeout: 30_000,
    args: [
      ...FLAGS,
      ...(root ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE localhost`,
    ],
  });
}

/**
 * The background's workers, newest first, once one has started: a click before its first run would be lost.
 * A worker that was stopped may still be listed beside the one that took its place.
 */
function backgroundWorkers(browser: Browser): Promise<WebWorker[]> {
  return waitUntil('the service worker of the extension', async () => {
    const [extension] = (await browser.extensions()).values();
    if (extension === undefined) throw new Error('the extension is not installed');
    const workers = await extension.workers();
    return workers.length > 0 ? workers.toReversed() : null;
  });
}

/** The closed shadow root of the panel as a remote object of the given world, if there is one. */
async function findRoot(cdp: CDPSession, contextId: number): Promise<string | null> {
  const { result } = await cdp.send('Runtime.evaluate', { contextId, expression: FIND_HOST });
  if (result.objectId === undefined) return null;
  const { objectId } = result;
  const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', {
    backendNodeId,
    executionContextId: contextId,
  });
  return object.objectId ?? null;
}

async function callInPanel(page: Page, cdp: CDPSession, call: RemoteCall): Promise<string> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const root = await findRoot(cdp, executionContextId);
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: `async (root, args) => JSON.stringify((await (${call.source})(root, ...JSON.parse(args))) ?? null)`,
    arguments: [root === null ? { value: null } : { objectId: root }, { value: call.args }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(
      `${page.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`,
    );
  }
  return String(result.value);
}

/** What Puppeteer says of a worker that was stopped, or reloaded, under the call. */
const WORKER_GONE = /Target closed|Session closed|detached frame or worker/;

/** Evaluates source in the background's worker; a call that finds it gone is made to the next one. */
function evaluateInWorker(browser: Browser, source: string): Promise<unknown> {
  return waitUntil('an answer of the background', async () => {
    for (const worker of await backgroundWorkers(browser)) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await answerOf(worker, source);
      if (answer !== null) return answer;
    }
    return null;
  }).then(({ value }) => value);
}

function answerOf(worker: WebWorker, source: string): Promise<{ value: unknown } | null> {
  const answer = worker.evaluate(source).then((value: unknown) => ({ value }));
  return answer.catch((error: unknown) => {
    if (WORKER_GONE.test(String(error))) return null;
    throw error;
  });
}

async function callInBackground(browser: Browser, call: RemoteCall): Promise<string> {
  const source = `(async () => JSON.stringify((await (${call.source})(chrome, ...${call.args})) ?? null))()`;
  return String(await evaluateInWorker(browser, source));
}

async function clickToolbarButton(browser: Browser, page: Page): Promise<void> {
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('the extension is not installed');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
}

/**
 * A key sent over the debugging protocol goes to the page and never to the browser's own accelerators, so
 * the event that Chromium would fire for the key is fired instead.
 */
async function fireCommand(browser: Browser, page: Page, command: Command): Promise<void> {
  if (command === '_execute_action') {
    await clickToolbarButton(browser, page);
    return;
  }
  await page.bringToFront();
  const source = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`;
  await evaluateInWorker(browser, source);
}

/** Installs the same folder again, which is what an update is. */
async function reloadExtension(browser: Browser, folder: string): Promise<void> {
  const [before] = await backgroundWorkers(browser);
  await browser.installExtension(folder);
  await waitUntil('the reloaded extension', async () => {
    return (await backgroundWorkers(browser))[0] !== before;
  });
}

async function removeExtension(browser: Browser): Promise<void> {
  const ids = [...(await browser.extensions()).keys()];
  await Promise.all(ids.map((id) => browser.uninstallExtension(id)));
}

/**
 * Starts Chromium (or Chrome, Edge) with the extension in it.
 * @param executablePath the browser's program.
 */
export async function launchChromium(
  options: LaunchOptions,
  executablePath: string,
): Promise<Driver> {
  const browser = await startChromium(options, executablePath);
  try {
    const problems = await collectProblems(browser);
    await backgroundWorkers(browser);
    return chromiumDriver(browser, options.extension, problems);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function chromiumDriver(browser: Browser, folder: string, problems: string[]): Driver {
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const cdpOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  return {
    kind: 'chromium',
    newPage: () => browser.newPage(),
    clickToolbarButton: (page) => clickToolbarButton(browser, page),
    pressCommand: (page, command) => fireCommand(browser, page, command),
    callInPanel: async (page, call) => callInPanel(page, await cdpOf(page), call),
    callInBackground: (call) => callInBackground(browser, call),
    setColorScheme: (page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    setMedium: (page, medium) => page.emulateMediaType(medium),
    reloadExtension: () => reloadExtension(browser, folder),
    removeExtension: () => removeExtension(browser),
    problems: () => Promise.resolve([...problems]),
    ended: endOf(browser),
    close: () => browser.close(),
  };
}
