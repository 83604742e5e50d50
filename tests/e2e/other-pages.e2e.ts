import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import type { BrowserSession, Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { pageState, panelElements } from './page-state.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

/** Shortest thing that can both give a reason and say what to do, in characters. */
const MESSAGE_LENGTH = 30;

async function expectMessage(tab: Tab): Promise<void> {
  const text = (await tab.panel.text('dialog')) ?? '';
  expect(text.trim().length).toBeGreaterThan(MESSAGE_LENGTH);
  const headline = await tab.panel.evaluate(
    (root) => root?.querySelector('article h1')?.textContent ?? null,
  );
  expect(headline).toBeNull();
}

/** Whether the extension speaks where it may not enter the page: by a page or popup of its own. */
function speaksElsewhere(browser: BrowserSession): Promise<boolean> {
  return browser.inBackground(async (api) => {
    // Chromium's worker has no views; Firefox's background has them.
    const popups = await api.runtime.getContexts?.({ contextTypes: ['POPUP'] });
    const views = api.extension?.getViews?.({ type: 'popup' });
    const own = api.runtime.getURL('');
    const tabs = await api.tabs.query({});
    const isTab = tabs.some(({ url = '', pendingUrl = '' }) => (url + pendingUrl).includes(own));
    return isTab || [...(popups ?? []), ...(views ?? [])].length > 0;
  });
}

/** Firefox keeps a popup open until one clicks elsewhere, and takes the next click on the button for that. */
function closePopups(browser: BrowserSession): Promise<void> {
  return browser.inBackground(async (api) => {
    const views = api.extension?.getViews?.({ type: 'popup' });
    for (const view of views ?? []) (view as unknown as { close: () => void }).close();
  });
}

inBothBrowsers('pages without an article', (world) => {
  it.each([
    ['the front page', PAGES.frontPage],
    ['a section', PAGES.section],
    ['a search', PAGES.search],
    ['a notice too short to be one', PAGES.shortNotice],
    ['a picture', PAGES.picture],
  ])('on %s the reader learns why', async (_what, address) => {
    const tab = await world().open(address);
    const before = await pageState(tab.panel);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await expectMessage(tab);
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
    expect(await pageState(tab.panel)).toEqual(before);
  });

  // Puppeteer cannot visit Firefox's own pages; a blank one is the nearest to them.
  it.each([
    ['where the browser lets no extension in', 'chrome://version/', 'about:blank'],
    ['on a drawing, which has no place for a panel', PAGES.drawing, PAGES.drawing],
    ['on a PDF file', PAGES.paper, PAGES.paper],
  ])('%s the reader learns it all the same', async (_where, inChromium, inFirefox) => {
    const { browser, kind, open } = world();
    const tab = await open(kind === 'chromium' ? inChromium : inFirefox);
    await tab.clickToolbarButton();
    await waitUntil('a word from the extension', async () => {
      return (await speaksElsewhere(browser)) || (await tab.panel.isOpen().catch(() => false));
    });
    await closePopups(browser);
  });
});

inBothBrowsers('sites other than News.Az', (world) => {
  it('nothing of Sitat is there before the click', async () => {
    const { browser, open } = world();
    const tab = await open(PAGES.otherSite);
    expect(await panelElements(tab.panel)).toBe(0);
    const registered = await browser.inBackground(async (api) => {
      const scripts = await api.scripting.getRegisteredContentScripts();
      return scripts.map(({ id }) => id);
    });
    expect(registered).toEqual([]);
    const reach = await browser.inBackground(async (api) => {
      const { origins } = await api.permissions.getAll();
      return origins ?? [];
    });
    expect(reach).toEqual(['*://*.news.az/*']);
  });

  it('the button reads an article there all the same', async () => {
    const tab = await world().read(PAGES.otherSite);
    expect(await tab.panel.text('article h1')).toBe('The clock that was asked twice');
    expect(await tab.panel.text('article')).toContain('I say that I have stopped asking.');
  });

  it('a page that is busy at the click is read all the same', async () => {
    // A click grants the tab until it leaves the site, so each round has a tab of its own.
    for (let round = 0; round < 10; round += 1) {
      const tab = await world().open(PAGES.otherSite);
      await tab.page.evaluate(() => {
        setTimeout(() => {
          const end = performance.now() + 50;
          while (performance.now() < end);
        });
      });
      await tab.clickToolbarButton();
      await tab.panel.waitOpen();
    }
  });

  it('a look-alike of News.Az is another site', async () => {
    const { browser, open } = world();
    const tab = await open('http://1news.az/news/nothing');
    const reached = await browser.inBackground(async (api) => {
      const [active] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: active?.id ?? -1 };
      const outcome = api.scripting.executeScript({ target, func: () => 1 });
      return outcome.then(() => true).catch(() => false);
    });
    expect(reached).toBe(false);
    expect(await panelElements(tab.panel)).toBe(0);
    world().expectProblems(/404/);
  });
});

inBothBrowsers('what a page shows late', (world) => {
  it('pictures that load lazily are shown', async () => {
    const tab = await world().read(PAGES.lazyImages);
    const pictures = await waitUntil('four loaded pictures', async () => {
      const loaded = await tab.panel.evaluate(async (root) => {
        const images = [...(root?.querySelectorAll('img') ?? [])];
        for (const image of images) {
          image.scrollIntoView({ behavior: 'instant' });
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        return images
          .filter((image) => image.complete && image.naturalWidth > 1)
          .map((image) => image.alt);
      });
      return loaded.length >= 4 ? loaded : null;
    });
    expect(pictures.toSorted()).toEqual(['Friday', 'Monday', 'Thursday', 'Wednesday']);
  });

  it('the panel shows the language of the article', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.ru);
    const lang = await tab.panel.evaluate(
      (root) => root?.querySelector('article')?.getAttribute('lang') ?? null,
    );
    expect(lang).toBe('ru');
  });
});
