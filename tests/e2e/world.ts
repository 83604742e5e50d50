import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { pause, type BrowserKind } from '../../scripts/browser/driver.ts';
import { startPageServer, type PageServer } from '../../scripts/browser/page-server.ts';
import { openBrowser, type BrowserSession, type Tab } from '../../scripts/browser/session.ts';
import { testSite } from './site.ts';

/** What a test of the real browsers works with. */
export interface World {
  kind: BrowserKind;
  browser: BrowserSession;
  server: PageServer;
  /** Opens an address in a new tab. */
  open: (address: string) => Promise<Tab>;
  /** Opens an address, clicks the toolbar button, and waits for the panel. */
  read: (address: string) => Promise<Tab>;
  /** Restarts the browser with the same profile; its tabs are gone. */
  restart: () => Promise<void>;
  /** As `restart`, but the browser is killed, with no time to put anything in order. */
  crash: () => Promise<void>;
  /** Says that this test's own page causes errors like this; any other error fails the test. */
  expectProblems: (pattern: RegExp) => void;
}

/** Two clicks further apart than this are no double click, milliseconds. */
export const BETWEEN_CLICKS = 400;

/** Clicks the toolbar button as a person does who has seen the last click's effect. */
export async function clickCalmly(tab: Tab): Promise<void> {
  await pause(BETWEEN_CLICKS);
  await tab.clickToolbarButton();
}

const KINDS: BrowserKind[] = ['chromium', 'firefox'];

/** A world, and what must be tidied up in it after each test. */
interface TidyWorld extends World {
  tabs: Tab[];
  expected: RegExp[];
  /** How many problems of the browser have been looked at. */
  reported: number;
}

function makeWorld(browser: BrowserSession, server: PageServer): TidyWorld {
  const startAnew = async (
    anew: (session: BrowserSession) => Promise<BrowserSession>,
  ): Promise<void> => {
    world.tabs = [];
    world.reported = 0;
    world.browser = await anew(world.browser);
  };
  const world: TidyWorld = {
    kind: browser.kind,
    browser,
    server,
    tabs: [],
    expected: [],
    reported: 0,
    open: async (address) => {
      const tab = await world.browser.open(address);
      world.tabs.push(tab);
      return tab;
    },
    read: async (address) => {
      const tab = await world.open(address);
      await tab.clickToolbarButton();
      await tab.panel.waitOpen();
      return tab;
    },
    restart: () => startAnew((session) => session.restart()),
    crash: () => startAnew((session) => session.crash()),
    expectProblems: (pattern) => {
      world.expected.push(pattern);
    },
  };
  return world;
}

/**
 * Brings the preferences back to the defaults, as the reader's latest choice: an emptied storage would be
 * filled again from the synced one. A test may have removed the extension itself.
 */
async function resetPreferences(browser: BrowserSession): Promise<void> {
  const clear = browser.inBackground(async (api) => {
    await api.storage.local.set({ preferences: { version: 1, changedAt: Date.now() } });
  });
  await clear.catch(() => null);
}

/** The errors of the last test that it did not announce. */
async function unexpectedProblems(world: TidyWorld): Promise<string[]> {
  const problems = await world.browser.problems();
  const fresh = problems.slice(world.reported);
  world.reported = problems.length;
  return fresh.filter((line) => !world.expected.some((pattern) => pattern.test(line)));
}

async function tidyUp(world: TidyWorld): Promise<void> {
  const problems = await unexpectedProblems(world);
  await Promise.all(world.tabs.splice(0).map((tab) => tab.page.close()));
  await resetPreferences(world.browser);
  world.expected = [];
  expect(problems).toEqual([]);
}

/** How the browsers of some tests are set up, where it is not as usual. */
interface Setup {
  /** Gives the folder of the extension. */
  extension?: (kind: BrowserKind) => Promise<string>;
  /** About how many bytes the extension may store. */
  quota?: number;
}

/**
 * Runs the same tests in Chromium and in Firefox, each with one browser of its own. After every test its
 * tabs are closed, its preferences are the defaults again, and any error in a console fails the test.
 * @param define gets a function that gives the world; it may be called in tests and hooks only.
 * @param setup what is not as usual: the folder of the extension, and how much it may store.
 */
export function inBothBrowsers(
  topic: string,
  define: (world: () => World) => void,
  setup: Setup = {},
): void {
  inBrowsers(KINDS, topic, define, setup);
}

/** The same for what is so in Chromium alone. */
export function inChromium(topic: string, define: (world: () => World) => void): void {
  inBrowsers(['chromium'], topic, define, {});
}

function inBrowsers(
  kinds: readonly BrowserKind[],
  topic: string,
  define: (world: () => World) => void,
  { extension, quota }: Setup,
): void {
  describe.each(kinds)(`${topic} in %s`, (kind) => {
    let world: TidyWorld | null = null;
    const getWorld = (): TidyWorld => {
      if (world === null) throw new Error('the browser has not started');
      return world;
    };

    beforeAll(async () => {
      const server = await startPageServer(testSite);
      const own = {
        ...(extension === undefined ? {} : { extension: await extension(kind) }),
        ...(quota === undefined ? {} : { quota }),
      };
      world = makeWorld(await openBrowser({ kind, port: server.port, ...own }), server);
    });

    afterEach(() => tidyUp(getWorld()));

    afterAll(async () => {
      await world?.browser.close();
      await world?.server.close();
    });

    define(getWorld);
  });
}
