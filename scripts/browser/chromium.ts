import { launch, type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { collectProblems } from './chromium-problems.ts';
import {
  PANEL_HOST,
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

/**
 * Looks up the panel's host and calls back with it. Taken from the prototype: a page may have put a
 * form named `querySelector` over the document's own.
 */
const FIND_HOST = `Document.prototype.querySelector.call(document, '${PANEL_HOST}')`;

function start(options: LaunchOptions, executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
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
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    ],
  });
}

/** The background's worker, once it has started: a click before its first run would be lost. */
function backgroundWorker(browser: Browser): Promise<WebWorker> {
  return waitUntil('the service worker of the extension', async () => {
    const [extension] = (await browser.extensions()).values();
    if (extension === undefined) throw new Error('the extension is not installed');
    const [worker] = await extension.workers();
    return worker ?? null;
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

/**
 * Evaluates source in the background's worker. A worker may be stopped at any moment and started anew (its
 * own browser's doing), so a call that finds it gone is made once more.
 */
async function evaluateInWorker(browser: Browser, source: string): Promise<unknown> {
  try {
    return await (await backgroundWorker(browser)).evaluate(source);
  } catch (error) {
    if (!String(error).includes('Target closed')) throw error;
    return (await backgroundWorker(browser)).evaluate(source);
  }
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

/**
 * Installs the same folder again, which is what an update is. (`chrome.runtime.reload()` would leave the
 * extension switched off: an unpacked one may only start where developer mode is on.)
 */
async function reloadExtension(browser: Browser, folder: string): Promise<void> {
  const before = await backgroundWorker(browser);
  await browser.installExtension(folder);
  await waitUntil('the reloaded extension', async () => {
    return (await backgroundWorker(browser)) !== before;
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
  const browser = await start(options, executablePath);
  try {
    const problems = await collectProblems(browser);
    await backgroundWorker(browser);
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
    reloadExtension: () => reloadExtension(browser, folder),
    removeExtension: () => removeExtension(browser),
    problems: () => Promise.resolve([...problems]),
    ended: endOf(browser),
    close: () => browser.close(),
  };
}
