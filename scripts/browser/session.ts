import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'wxt/browser';
import { launchChromium } from './chromium.ts';
import {
  pause,
  remoteCall,
  type BrowserKind,
  type Command,
  type Driver,
  type MenuPlace,
  type RemoteCall,
} from './driver.ts';
import { findBrowser } from './find-browser.mjs';
import { launchFirefox } from './firefox.ts';
import { panelOf, type Panel } from './panel.ts';

/** A tab with its page, its panel, and the browser's own controls. */
export interface Tab {
  page: Page;
  panel: Panel;
  /** Goes to an address in this tab, and waits until it has loaded. */
  goto: (address: string) => Promise<void>;
  /** Clicks the real toolbar button while this tab is in front. */
  clickToolbarButton: () => Promise<void>;
  /** Presses a command's key (Firefox), or fires its event (Chromium, see its driver). */
  pressCommand: (command: Command) => Promise<void>;
  /** Chooses Sitat's item in the context menu at a point (Firefox), or fires its event (Chromium). */
  chooseMenuItem: (at: MenuPlace) => Promise<void>;
  setColorScheme: (scheme: 'light' | 'dark') => Promise<void>;
  setMedium: (medium: 'screen' | 'print') => Promise<void>;
}

/** A running browser with Sitat in it. */
export interface BrowserSession {
  kind: BrowserKind;
  /** Opens an address in a new tab, and waits until it has loaded. */
  open: (address: string) => Promise<Tab>;
  /** Calls a function with the background's extension API; sent as source, it may use its arguments only. */
  inBackground: <Result, Args extends readonly unknown[]>(
    fn: (api: typeof ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Ends the extension's background, as the browser does with one that rests. */
  stopBackground: () => Promise<void>;
  /** Reloads the extension in place, as an update does. */
  reloadExtension: () => Promise<void>;
  removeExtension: () => Promise<void>;
  /** Errors in pages, content scripts and background since the start, one a line. */
  problems: () => Promise<string[]>;
  /** Ends this browser and starts it anew with the same profile. */
  restart: () => Promise<BrowserSession>;
  /** Kills this browser with SIGKILL and starts it anew with the same profile. */
  crash: () => Promise<BrowserSession>;
  /** Settles when the browser has gone, by whatever cause. */
  ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

/** What a session needs to know; the built extension is found in `.output`. */
export interface SessionOptions {
  kind: BrowserKind;
  /** Port of the page server. */
  port: number;
  headless?: boolean;
  /** Folder of the built extension, when it is not the usual one. */
  extension?: string;
  /** About how many bytes the extension may store, when it is not granted `unlimitedStorage`. */
  quota?: number;
}

/** Where the built extensions are, from the root of the project. */
export const BUILDS: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

function launch(options: SessionOptions, profile: string): Promise<Driver> {
  const { kind, port, headless = true, extension = BUILDS[kind], quota } = options;
  const program = findBrowser(kind, process.env);
  if (program === null) throw new Error(`no ${kind} on this machine: run npm run setup`);
  const settings = { extension: resolve(extension), port, profile, headless, quota };
  return kind === 'chromium' ? launchChromium(settings, program) : launchFirefox(settings, program);
}

/**
 * Goes to an address. The browser's own process learns of the load a little later than the protocol tells
 * it, and a toolbar click in that gap is not granted the tab (9 of 20 in Chromium; none after 50 ms).
 */
async function goto(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  await page.goto(address);
  await pause(120);
}

function tabOf(driver: Driver, page: Page): Tab {
  return {
    page,
    panel: panelOf(driver, page),
    goto: (address) => goto(page, address),
    clickToolbarButton: () => driver.clickToolbarButton(page),
    pressCommand: (command) => driver.pressCommand(page, command),
    chooseMenuItem: (at) => driver.chooseMenuItem(page, at),
    setColorScheme: (scheme) => driver.setColorScheme(page, scheme),
    setMedium: (medium) => driver.setMedium(page, medium),
  };
}

function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Lets calls wait for one another. Two hidden pages at once end Chromium (3 of 3 times), and Firefox's driver could
 * take one call's answer for the other's.
 */
function inTurn<Call, Result>(
  perform: (call: Call) => Promise<Result>,
): (call: Call) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const result = last.then(() => perform(call));
    last = result.catch(() => null);
    return result;
  };
}

async function startSession(options: SessionOptions, profile: string): Promise<BrowserSession> {
  const driver = await launch(options, profile);
  const callOneByOne = inTurn((call: RemoteCall) => driver.callInBackground(call));
  return {
    kind: driver.kind,
    open: async (address) => {
      const page = await driver.newPage();
      await goto(page, address);
      return tabOf(driver, page);
    },
    inBackground: async (fn, ...args) => JSON.parse(await callOneByOne(remoteCall(fn, args))),
    stopBackground: () => driver.stopBackground(),
    reloadExtension: () => driver.reloadExtension(),
    removeExtension: () => driver.removeExtension(),
    problems: () => driver.problems(),
    ended: driver.ended,
    restart: async () => {
      await driver.close();
      return startSession(options, profile);
    },
    crash: async () => {
      await driver.kill();
      return startSession(options, profile);
    },
    close: async () => {
      await driver.close();
      removeProfile(profile);
    },
  };
}

/** Starts a browser with the built extension in a profile of its own. */
export async function openBrowser(options: SessionOptions): Promise<BrowserSession> {
  const profile = mkdtempSync(join(tmpdir(), `sitat-${options.kind}-`));
  process.once('exit', () => {
    removeProfile(profile);
  });
  return startSession(options, profile);
}
