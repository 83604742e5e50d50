import { afterEach, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { closeFields, draftsOf, openNewQuote } from './fields-world.ts';
import { PAGES } from './site.ts';
import { clickCalmly, inBothBrowsers, inChromium, type World } from './world.ts';

/** What the pages do themselves: their own policy, and `window.find` into a frame in Firefox. */
const OWN = /Content.Security.Policy|security in|Property access denied/i;
/** Firefox says so of an answer that comes to a page which has been left. */
const LEFT = /context unloaded/;

const SECRET = 'nobody may read this';

/** What a page can listen to and look at before the reader clicks; what it learns is in `window.learnt`. */
function spyOnAll(): void {
  const learnt = new Set<string>();
  const types =
    'keydown keypress keyup beforeinput input change compositionstart compositionend copy cut paste message submit';
  for (const type of types.split(' ')) {
    addEventListener(type, () => learnt.add(type), true);
  }
  setInterval(() => {
    if (window.length > 0) learnt.add('a frame');
    if (document.activeElement?.tagName === 'IFRAME') learnt.add('the focus in a frame');
    for (const { name } of performance.getEntries()) {
      if (name.includes('-extension:')) learnt.add(`an entry of ${name}`);
    }
    Object.assign(window, { learnt: [...learnt] });
  }, 50);
}

/**
 * What the page has learnt, and what it finds now of the words that were typed. A page that searches while one types, in
 * frames too, takes the focus in Firefox for moments in which keys are lost; it learns nothing by it.
 */
function learntBy(tab: Tab): Promise<string[]> {
  return tab.page.evaluate((secret) => {
    const page = window as unknown as { learnt: string[]; find: (...how: unknown[]) => boolean };
    try {
      return page.find(secret, false, false, true, false, true) ? ['the words'] : page.learnt;
    } catch {
      // Firefox lets no page search a frame of another origin.
      return page.learnt;
    }
  }, SECRET);
}

/** What the scripts of the extension in a page have, with a frame of the fields as the panel has it. */
type FrameScope = typeof globalThis & {
  browser?: typeof Browser;
  chrome: typeof Browser;
  frame?: { loads: number; dialog: HTMLDialogElement };
};

/** Puts a frame of the fields into a closed shadow root, and gives a point in its first field. */
function putFrame(world: World, address: string, id: string): Promise<{ x: number; y: number }> {
  return world.browser.inBackground(
    async (api, url: string, quote: string) => {
      const tabs = await api.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      const [injected] = await api.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: (hash: string) => {
          const scope = globalThis as unknown as FrameScope;
          const host = document.createElement('div');
          host.setAttribute('style', 'all: initial !important; display: block !important');
          const root = host.attachShadow({ mode: 'closed' });
          const dialog = document.createElement('dialog');
          const frame = document.createElement('iframe');
          frame.setAttribute('style', 'width: 280px; height: 230px');
          const state = { loads: 0, dialog };
          scope.frame = state;
          frame.addEventListener('load', () => {
            state.loads += 1;
          });
          frame.src = (scope.browser ?? scope.chrome).runtime.getURL(`/fields.html#${hash}`);
          dialog.append(frame);
          root.append(dialog);
          document.documentElement.append(host);
          dialog.showModal();
          const { left, top } = frame.getBoundingClientRect();
          return { x: left + 60, y: top + 60 };
        },
        args: [quote],
      });
      return injected?.result ?? { x: 0, y: 0 };
    },
    address,
    id,
  );
}

/** How often the frame has loaded, and whether the dialog around it is open. */
function frameState(world: World, address: string): Promise<{ loads: number; isOpen: boolean }> {
  return world.browser.inBackground(async (api, url: string) => {
    const tabs = await api.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    const [injected] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        const { frame } = globalThis as unknown as FrameScope;
        return { loads: frame?.loads ?? 0, isOpen: frame?.dialog.open === true };
      },
    });
    return injected?.result ?? { loads: 0, isOpen: false };
  }, address);
}

/** Takes the frame away, as the panel does. */
function takeFrame(world: World, address: string): Promise<void> {
  return world.browser.inBackground(async (api, url: string) => {
    const tabs = await api.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => (globalThis as unknown as FrameScope).frame?.dialog.remove(),
    });
  }, address);
}

/** Opens a page with spies, lets the reader click there, and puts the frame into it. */
async function openFrame(world: World, address: string, id: string): Promise<Tab> {
  const tab = await world.open(address);
  await tab.page.evaluate(spyOnAll);
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  await clickCalmly(tab);
  await tab.panel.waitClosed();
  const { x, y } = await putFrame(world, address, id);
  await waitUntil('the frame', async () => (await frameState(world, address)).loads === 1);
  // Where a key goes that comes with the click is not settled yet, so blanks are typed until one has come.
  await waitUntil('the first letter', async () => {
    await tab.page.mouse.click(x, y);
    await tab.page.keyboard.type(' ');
    return (await draftsOf(world, id))['note'] !== undefined;
  });
  return tab;
}

inBothBrowsers('the frame of the fields', (world) => {
  afterEach(async () => {
    await closeFields();
    world().expectProblems(LEFT);
  });

  it.each([
    ['another site, with listeners before ours', PAGES.otherSite],
    ['a page whose policy allows no frame', PAGES.hostile],
  ])('takes a note on %s, which learns nothing', async (_what, address) => {
    world().expectProblems(OWN);
    const { id, tab: fields } = await openNewQuote(world());
    const tab = await openFrame(world(), address, id);
    await tab.page.keyboard.type(SECRET);
    await waitUntil('the note', async () => {
      return (await fields.value('note'))?.endsWith(SECRET) === true;
    });
    expect(await learntBy(tab)).toEqual([]);
  });

  it('saves all that was typed at Esc, and asks to be closed without a word to the page', async () => {
    const { id, tab: fields } = await openNewQuote(world());
    const tab = await openFrame(world(), PAGES.otherSite, id);
    await tab.page.keyboard.type(SECRET);
    await tab.page.keyboard.press('Escape');
    await waitUntil('the wish to close', async () => {
      return (await frameState(world(), PAGES.otherSite)).loads === 2;
    });
    expect((await frameState(world(), PAGES.otherSite)).isOpen).toBe(true);
    await waitUntil('the note', async () => {
      return (await fields.value('note'))?.endsWith(SECRET) === true;
    });
    expect(await draftsOf(world(), id)).toEqual({});
    expect(await learntBy(tab)).toEqual([]);
  });

  it('saves what was typed when it is taken away, and has told that it was there', async () => {
    const { id, tab: fields } = await openNewQuote(world());
    await world().browser.inBackground((api) => api.storage.local.remove('fields-shown'));
    const tab = await openFrame(world(), PAGES.otherSite, id);
    const items = await world().browser.inBackground((api) => api.storage.local.get(null));
    expect(items['fields-shown']).toMatchObject({ quote: id });
    await tab.page.keyboard.type(SECRET);
    await takeFrame(world(), PAGES.otherSite);
    await waitUntil('the note', async () => {
      return (await fields.value('note'))?.endsWith(SECRET) === true;
    });
  });
});

// Firefox has another address in each profile.
inChromium('a page that embeds the fields itself', (world) => {
  it('does not load in a page from the address that all installations have', async () => {
    world().expectProblems(/Denying load|ERR_BLOCKED_BY_CLIENT|web.accessible/i);
    const { id } = await openNewQuote(world());
    const root = await world().browser.inBackground((api) => api.runtime.getURL(''));
    const tab = await world().open(PAGES.otherSite);
    await tab.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${root}fields.html#${id}`);
    await waitUntil('the refusal', async () =>
      tab.page.frames().some((frame) => frame.url().startsWith('chrome-error:')),
    );
  });
});
