import { launch, type Browser, type Page } from 'puppeteer-core';
import {
  remoteCall,
  endOf,
  killBrowser,
  waitUntil,
  type Driver,
  type LaunchOptions,
  type RemoteCall,
} from './driver.ts';
import {
  bidiOf,
  browserWindow,
  callIn,
  findRoot,
  sandboxOf,
  type Bidi,
  type BidiTarget,
} from './firefox-bidi.ts';
import * as inner from './firefox-window.ts';

/**
 * The origin of the extension in every test profile. Without it Firefox draws one at each start, and what
 * was stored before a restart could not be found again.
 */
const EXTENSION_UUID = '7a0b6a52-0f3c-4c55-9d0e-7a5a1f1a7a10';
const EXTENSION_ID = 'sitat@sitat.az';

/** Pages come from the page server whatever their host; nothing leaves the machine. */
function preferences({ port, quota }: LaunchOptions): Record<string, unknown> {
  return {
    // In kB, of all origins together.
    ...(quota === undefined
      ? {}
      : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.ceil(quota / 1024) }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

/** The script that carries a call into the background's own window, with its own `browser`. */
function backgroundScript({ source, args }: RemoteCall): string {
  const call = `(async () => JSON.stringify({ value: (await (${source})(browser, ...${args})) ?? null }))()
    .catch((error) => JSON.stringify({ error: String(error) }))`;
  return `(async () => {
    const sandbox = new Cu.Sandbox(content, {
      sandboxPrototype: content, wantXrays: false, sameZoneAs: content,
    });
    sendAsyncMessage('sitat:done', await Cu.evalInSandbox(${JSON.stringify(call)}, sandbox));
  })();`;
}

interface Connection {
  bidi: Bidi;
  window: BidiTarget;
}

/** Calls one of Firefox's inner functions in the browser's own window. */
async function callInner<Result>(
  { bidi, window }: Connection,
  fn: (root: null, ...args: never[]) => Result,
  ...args: unknown[]
): Promise<Awaited<Result>> {
  const json = await callIn(bidi, window, remoteCall(fn, args));
  return JSON.parse(json) as Awaited<Result>;
}

async function callInBackground(connection: Connection, call: RemoteCall): Promise<string> {
  const script = backgroundScript(call);
  const json = await callInner(connection, inner.runInBackground, EXTENSION_ID, script);
  const { value, error } = JSON.parse(json) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return JSON.stringify(value);
}

/** Firefox's word on a message whose answer came when its page had been left. */
const TOO_LATE =
  /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Collects the errors of a page's own world; those of content scripts are in Firefox's own list. */
function collectConsole(page: Page, problems: string[]): Page {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'assert') return;
    problems.push(`console.${message.type()} in ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught in ${page.url()}: ${String(error)}`);
  });
  return page;
}

function start(options: LaunchOptions, executablePath: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    protocolTimeout: 30_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
}

/**
 * Starts Firefox with the extension in it, as a temporary add-on.
 * @param executablePath the browser's program.
 */
export async function launchFirefox(
  options: LaunchOptions,
  executablePath: string,
): Promise<Driver> {
  const browser = await start(options, executablePath);
  try {
    await browser.installExtension(options.extension);
    const bidi = bidiOf(browser);
    return firefoxDriver(browser, { bidi, window: await browserWindow(bidi) });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function firefoxDriver(browser: Browser, connection: Connection): Driver {
  const consoleProblems: string[] = [];
  return {
    kind: 'firefox',
    newPage: async () => collectConsole(await browser.newPage(), consoleProblems),
    clickToolbarButton: async (page) => {
      await page.bringToFront();
      await callInner(connection, inner.triggerAction, EXTENSION_ID);
    },
    pressCommand: async (page, command) => {
      await page.bringToFront();
      await callInner(connection, inner.pressAltKey, ...inner.COMMAND_KEYS[command]);
    },
    chooseMenuItem: async (page, { x, y }) => {
      await page.bringToFront();
      await page.mouse.click(x, y, { button: 'right' });
      await callInner(connection, inner.chooseMenuItem, '-menuitem-_save-quote');
    },
    callInPanel: async (page, call) => {
      const sandbox = sandboxOf(page);
      return callIn(connection.bidi, sandbox, call, await findRoot(connection.bidi, sandbox));
    },
    callInBackground: (call) => callInBackground(connection, call),
    stopBackground: () => callInner(connection, inner.stopBackground, EXTENSION_ID),
    setColorScheme: async (page, scheme) => {
      await callInner(connection, inner.overrideColorScheme, scheme === 'dark' ? 0 : 1);
      await page.waitForFunction(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
    },
    setMedium: async (page, medium) => {
      await callInner(connection, inner.overrideMedium, medium === 'print' ? 'print' : '');
      await page.waitForFunction(`matchMedia('${medium}').matches`);
    },
    reloadExtension: () => reloadExtension(connection),
    removeExtension: () => browser.uninstallExtension(EXTENSION_ID),
    problems: async () => [
      ...consoleProblems,
      ...(await callInner(connection, inner.scriptErrors)).filter((error) => !TOO_LATE.test(error)),
    ],
    ended: endOf(browser),
    kill: () => killBrowser(browser),
    close: () => browser.close(),
  };
}

async function reloadExtension(connection: Connection): Promise<void> {
  await callInner(connection, inner.reloadAddon, EXTENSION_ID);
  await waitUntil('the reloaded add-on', () =>
    callInner(
      connection,
      inner.runInBackground,
      EXTENSION_ID,
      "sendAsyncMessage('sitat:done', '1')",
    )
      .then(() => true)
      .catch(() => false),
  );
}
