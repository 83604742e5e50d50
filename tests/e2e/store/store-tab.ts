import type { Answer, CallName, QuoteCalls } from '../../../core/saved/calls.ts';
import { waitUntil } from '../../../scripts/browser/driver.ts';
import type { Tab } from '../../../scripts/browser/session.ts';
import type { World } from '../world.ts';
import { CLIENT } from './extension.ts';

type Request<Name extends CallName> = QuoteCalls[Name]['request'];
type Result<Name extends CallName> = Answer<QuoteCalls[Name]['result']>;

/** A page of the web with the store's client in the world of the extension's scripts. */
export interface StoreTab {
  tab: Tab;
  /** Number of the tab, for the extension API. */
  tabId: number;
  /** Calls several times at once, and waits for nothing. */
  start: <Name extends CallName>(name: Name, requests: Request<Name>[]) => Promise<number>;
  /** The answers of so many calls, from the place that `start` gave. */
  answers: <Name extends CallName>(first: number, count: number) => Promise<Result<Name>[]>;
  call: <Name extends CallName>(name: Name, request: Request<Name>) => Promise<Result<Name>>;
  /** Sends a message as it is; null when nothing comes back. */
  send: (message: object) => Promise<unknown>;
  /** Keys of the articles of which a change was heard, a list for each. */
  heard: () => Promise<string[][]>;
}

/** How long many saves, or one with a background that is killed, may take, ms. */
const PATIENCE = 90_000;

/** Opens a page, and puts the client into it. */
export async function openStoreTab(world: World, address: string): Promise<StoreTab> {
  const tab = await world.open(address);
  const tabId = await world.browser.inBackground(
    async (api, url: string, file: string) => {
      const tabs = await api.tabs.query({});
      const id = tabs.find((one) => one.url === url)?.id ?? -1;
      await api.scripting.executeScript({ target: { tabId: id }, files: [file] });
      return id;
    },
    address,
    CLIENT,
  );
  const start: StoreTab['start'] = (name, requests) =>
    world.browser.inBackground(
      async (api, id: number, calls: string) => {
        const [injected] = await api.scripting.executeScript({
          target: { tabId: id },
          func: (all) => globalThis.quoteClient.start(all),
          args: [calls],
        });
        return injected?.result ?? 0;
      },
      tabId,
      JSON.stringify(requests.map((request) => [name, request])),
    );
  const answers: StoreTab['answers'] = (first, count) =>
    waitUntil('the answers', () => takeAnswers(world, tabId, [first, count]), PATIENCE);
  return {
    tab,
    tabId,
    start,
    answers,
    call: async (name, request) => {
      const [answer] = await answers<typeof name>(await start(name, [request]), 1);
      if (answer === undefined) throw new Error('no answer');
      return answer;
    },
    send: (message) => sendFrom(world, tabId, message),
    heard: () => heardIn(world, tabId),
  };
}

/** Null while one of them is missing. */
async function takeAnswers<Name extends CallName>(
  world: World,
  tabId: number,
  place: [first: number, count: number],
): Promise<Result<Name>[] | null> {
  const json = await world.browser.inBackground(
    async (api, id: number, ends: [number, number]) => {
      const [injected] = await api.scripting.executeScript({
        target: { tabId: id },
        func: (first, count) => globalThis.quoteClient.take(first, count),
        args: ends,
      });
      return injected?.result ?? null;
    },
    tabId,
    place,
  );
  return json === null ? null : (JSON.parse(json) as Result<Name>[]);
}

function sendFrom(world: World, tabId: number, sent: object): Promise<unknown> {
  return world.browser.inBackground(
    async (api, id: number, message: object) => {
      const [injected] = await api.scripting.executeScript({
        target: { tabId: id },
        func: (own) => globalThis.quoteClient.send(own),
        args: [message],
      });
      return injected?.result ?? null;
    },
    tabId,
    sent,
  );
}

function heardIn(world: World, tabId: number): Promise<string[][]> {
  return world.browser.inBackground(async (api, id: number) => {
    const [injected] = await api.scripting.executeScript({
      target: { tabId: id },
      func: () => globalThis.quoteClient.heard,
    });
    return (injected?.result ?? []) as string[][];
  }, tabId);
}
