import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  launch,
  TargetType,
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
} from 'puppeteer-core';
import { evaluateIn, openHiddenPage } from './chromium-hidden.ts';
import { collectProblems } from './chromium-problems.ts';
import { watchWorker, type BackgroundWorker } from './chromium-worker.ts';
import {
  FIND_HOST,
  endOf,
  killBrowser,
  type Command,
  type Driver,
  type LaunchOptions,
  type MenuPlace,
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

/** A started browser with the extension in it. */
export interface Chromium {
  browser: Browser;
  extension: Extension;
  worker: BackgroundWorker;
}

/**
 * Lets Puppeteer attach to new targets as it does, but to no worker: one that waits for a debugger starts late.
 * Of the browser's own connection only; a page of the extension still has Puppeteer look in at the worker.
 */
async function ignoreWorkers(browser: Browser): Promise<void> {
  const root = await browser.target().createCDPSession();
  await root.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'page', exclude: true }, { type: 'service_worker', exclude: true }, {}],
  });
  await root.detach();
}

function launchBrowser(options: LaunchOptions, executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  allowReloads(options.profile);
  return launch({
    executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    enableExtensions: true,
    // The driver's hidden pages: Puppeteer would attach to the worker of the extension from there.
    targetFilter: (target) => target.type() !== TargetType.OTHER,
    protocolTimeout: 30_000,
    args: [
      ...FLAGS,
      ...(root ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}, EXCLUDE localhost`,
    ],
  });
}

async function installIn(browser: Browser, folder: string, problems: string[]): Promise<Chromium> {
  await ignoreWorkers(browser);
  const worker = await watchWorker(browser, problems);
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not installed');
  await worker.waitRunning();
  return { browser, extension, worker };
}

/**
 * Starts Chromium with the extension in it, whose background runs with no debugger in it.
 * @param problems gets a line for each error in the background.
 */
export async function startChromium(
  options: LaunchOptions,
  executablePath: string,
  problems: string[] = [],
): Promise<Chromium> {
  const browser = await launchBrowser(options, executablePath);
  try {
    return await installIn(browser, options.extension, problems);
  } catch (error) {
    await browser.close();
    throw error;
  }
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

/**
 * Calls a function in a hidden page of the extension, which has the API that the background has: its manifest,
 * which runs no script of its own. So a call neither needs the background's worker nor wakes it.
 */
async function callInExtension(
  { browser, extension }: Chromium,
  { source, args }: RemoteCall,
): Promise<string> {
  const { session, close } = await openHiddenPage(browser);
  try {
    const url = `chrome-extension://${extension.id}/manifest.json`;
    const { errorText } = await session.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    const call = `(async () => JSON.stringify((await (${source})(chrome, ...${args})) ?? null))()`;
    return String(await evaluateIn(session, call));
  } finally {
    await close();
  }
}

async function clickToolbarButton({ extension }: Chromium, page: Page): Promise<void> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
}

/**
 * A key sent over the debugging protocol goes to the page and never to the browser's own accelerators, so
 * the event that Chromium would fire for the key is fired instead.
 */
async function fireCommand(chromium: Chromium, page: Page, command: Command): Promise<void> {
  if (command === '_execute_action') {
    await clickToolbarButton(chromium, page);
    return;
  }
  await page.bringToFront();
  await chromium.worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}

/** A menu of the browser's own is out of reach too; its event is fired for an item that is there. */
async function fireMenuItem(
  { worker }: Chromium,
  page: Page,
  { isInFrame }: MenuPlace,
): Promise<void> {
  await page.bringToFront();
  const info = JSON.stringify({ menuItemId: 'save-quote', frameId: isInFrame ? 1 : 0 });
  await worker.evaluate(`chrome.contextMenus.update('save-quote', {})
    .then(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
    .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`);
}

/** Installs the same folder again, which is what an update is. */
async function reloadExtension({ browser, worker }: Chromium, folder: string): Promise<void> {
  await browser.installExtension(folder);
  await worker.waitRunning();
}

/**
 * Starts Chromium (or Chrome, Edge) with the extension in it.
 * @param executablePath the browser's program.
 */
export async function launchChromium(
  options: LaunchOptions,
  executablePath: string,
): Promise<Driver> {
  const problems: string[] = [];
  const chromium = await startChromium(options, executablePath, problems);
  await collectProblems(chromium.browser, problems);
  if (options.quota !== undefined) await limitStorage(chromium, options.quota);
  return chromiumDriver(chromium, options.extension, problems);
}

/** Holds as long as the session that says so, which is kept. */
async function limitStorage({ browser, extension }: Chromium, quotaSize: number): Promise<void> {
  const { session } = await openHiddenPage(browser);
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

function chromiumDriver(chromium: Chromium, folder: string, problems: string[]): Driver {
  const { browser, extension, worker } = chromium;
  const sessions = new WeakMap<Page, Promise<CDPSession>>();
  const cdpOf = (page: Page): Promise<CDPSession> => {
    const session = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, session);
    return session;
  };
  return {
    kind: 'chromium',
    newPage: () => browser.newPage(),
    clickToolbarButton: (page) => clickToolbarButton(chromium, page),
    pressCommand: (page, command) => fireCommand(chromium, page, command),
    chooseMenuItem: (page, at) => fireMenuItem(chromium, page, at),
    callInPanel: async (page, call) => callInPanel(page, await cdpOf(page), call),
    callInBackground: (call) => callInExtension(chromium, call),
    stopBackground: () => worker.stop(),
    setColorScheme: (page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    setMedium: (page, medium) => page.emulateMediaType(medium),
    reloadExtension: () => reloadExtension(chromium, folder),
    removeExtension: () => browser.uninstallExtension(extension.id),
    problems: () => Promise.resolve([...problems]),
    ended: endOf(browser),
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}
