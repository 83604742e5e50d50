import type { Browser, Page } from 'puppeteer-core';

/** The two engines that Sitat is built for. */
export type BrowserKind = 'chromium' | 'firefox';

/** The keys that the browser itself takes, by the name they have in the manifest. */
export type Command = '_execute_action' | 'text-larger' | 'text-smaller' | 'save-quote';

/** How a driver starts its browser. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the page server; every host name leads there. */
  port: number;
  /** Profile folder, kept by the caller. */
  profile: string;
  headless: boolean;
  /** About how many bytes the extension may store; not for one that is granted `unlimitedStorage`. */
  quota?: number | undefined;
}

/** Where a context menu is opened. */
export interface MenuPlace {
  x: number;
  y: number;
  isInFrame: boolean;
}

/**
 * A function sent to another world, as source, with its arguments as JSON; its answer comes back as
 * JSON too.
 */
export interface RemoteCall {
  source: string;
  args: string;
}

/** What must be done in each browser in its own way; everything else is built on it. */
export interface Driver {
  kind: BrowserKind;
  newPage: () => Promise<Page>;
  /** Clicks the extension's real toolbar button, as a user on this page would. */
  clickToolbarButton: (page: Page) => Promise<void>;
  /** Does what the browser does when a command's key is pressed. */
  pressCommand: (page: Page, command: Command) => Promise<void>;
  /**
   * Chooses Sitat's item in the context menu at a point, CSS px of the window (Firefox), or fires its event (Chromium, see
   * its driver).
   */
  chooseMenuItem: (page: Page, at: MenuPlace) => Promise<void>;
  /**
   * Calls a function in a clean world beside the page's own (what the page overwrote is whole there),
   * with the panel's closed shadow root, or `null` without a panel, as its first argument.
   */
  callInPanel: (page: Page, call: RemoteCall) => Promise<string>;
  /**
   * Calls a function in the extension's background (Firefox) or where it has the same API (Chromium, see its
   * driver); the function gets the extension API first.
   */
  callInBackground: (call: RemoteCall) => Promise<string>;
  /** Ends the extension's background, as the browser does with one that rests; it is there to be woken. */
  stopBackground: () => Promise<void>;
  setColorScheme: (page: Page, scheme: 'light' | 'dark') => Promise<void>;
  /** Shows the page as on the screen or as it would be printed. */
  setMedium: (page: Page, medium: 'screen' | 'print') => Promise<void>;
  /** Reloads the extension in place, as an update does; resolves when its background runs again. */
  reloadExtension: () => Promise<void>;
  removeExtension: () => Promise<void>;
  /** Errors so far, in pages, content scripts and background: one line each. */
  problems: () => Promise<string[]>;
  /** Settles when the browser has gone, by whatever cause. */
  ended: Promise<void>;
  /** Ends the browser's own process at once, with SIGKILL; resolves when it has gone. */
  kill: () => Promise<void>;
  /** Ends the browser; safe to call twice. */
  close: () => Promise<void>;
}

/** Settles when a browser has gone. */
export function endOf(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => {
      resolve();
    });
  });
}

/** Kills a browser's own process; the others end when they find it gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process === null) throw new Error('this browser was not started here');
  const gone = endOf(browser);
  process.kill('SIGKILL');
  await gone;
}

/** Waits some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The elements that hold the panel, and the notice on a page without one; their marks are part of the contract. */
const HOSTS = ['[data-sitat-reader]', '[data-sitat-notice]'];

/**
 * Source that finds the element with the panel's shadow root, or the notice's: its own, or the body, where the panel takes
 * refuge from a page that removes it. Taken from the prototype: a page may have put a form named
 * `querySelector` over the document's own.
 */
export const FIND_HOST = [...HOSTS, 'body']
  .map((selector) => `Document.prototype.querySelector.call(document, '${selector}')`)
  .join(' ?? ');

/** Makes a function ready to be sent to another world; it may use nothing but its arguments. */
export function remoteCall(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): RemoteCall {
  return { source: fn.toString(), args: JSON.stringify(args) };
}

/**
 * Waits until a check gives something other than `null` or `false`.
 * @param milliseconds after which it throws, naming `what`.
 */
export async function waitUntil<T>(
  what: string,
  check: () => Promise<T | null | false>,
  milliseconds = 8000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a poll waits by nature
    const found = await check();
    if (found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms in vain: ${what}`);
    // oxlint-disable-next-line no-await-in-loop
    await pause(40);
  }
}
