import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import type { BrowserSession, Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

const SIZE = '.text-size output';

function expectSize(tab: Tab, pixels: number): Promise<void> {
  return tab.panel.waitForText(SIZE, `${pixels} px`);
}

/** The size at which the first paragraph really stands, CSS px. */
function paintedSize(tab: Tab): Promise<number> {
  return tab.panel.evaluate((root) => {
    const paragraph = root?.querySelector('article p');
    return paragraph ? Number.parseFloat(getComputedStyle(paragraph).fontSize) : 0;
  });
}

/** Writes what the extension would find in its storage; a record is the latest choice, whatever is in it. */
function store(browser: BrowserSession, preferences: unknown): Promise<void> {
  return browser.inBackground(async (api, value) => {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    const stored = isRecord ? { ...value, changedAt: Date.now() } : value;
    await api.storage.local.set({ preferences: stored });
  }, preferences);
}

function storedSize(browser: BrowserSession): Promise<unknown> {
  return browser.inBackground(async (api) => {
    const { preferences } = await api.storage.local.get('preferences');
    return (preferences as { textSize?: unknown } | undefined)?.textSize ?? null;
  });
}

inBothBrowsers('text size', (world) => {
  it('is controlled in the site’s own order and signs', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    const control = await tab.panel.evaluate((root) => {
      const names = ['Larger text', 'Default text size', 'Smaller text'];
      const buttons = [...(root?.querySelectorAll('button') ?? [])].filter((button) =>
        names.includes(button.getAttribute('aria-label') ?? button.title),
      );
      return buttons.map((button) => [
        button.getAttribute('aria-label') ?? button.title,
        button.textContent.trim(),
      ]);
    });
    expect(control).toEqual([
      ['Larger text', '+'],
      ['Default text size', '↺'],
      ['Smaller text', '−'],
    ]);
    await expectSize(tab, 16);
  });

  it('steps by one up to 24, then by two, and returns to 16', async () => {
    const { browser, read } = world();
    await store(browser, { version: 1, textSize: 23 });
    const tab = await read(SAMPLE_ADDRESSES.en);
    await expectSize(tab, 23);
    await tab.panel.click('Larger text');
    await expectSize(tab, 24);
    await tab.panel.click('Larger text');
    await expectSize(tab, 26);
    expect(await paintedSize(tab)).toBeGreaterThanOrEqual(26);
    await tab.panel.click('Smaller text');
    await tab.panel.click('Smaller text');
    await expectSize(tab, 23);
    await tab.panel.click('Default text size');
    await expectSize(tab, 16);
    expect(await paintedSize(tab)).toBeLessThan(20);
  });

  it('stops at 48 and at 10', async () => {
    const { browser, read } = world();
    await store(browser, { version: 1, textSize: 46 });
    const tab = await read(SAMPLE_ADDRESSES.en);
    await tab.pressCommand('text-larger');
    await expectSize(tab, 48);
    await tab.pressCommand('text-larger');
    await tab.pressCommand('text-smaller');
    await expectSize(tab, 46);
    await store(browser, { version: 1, textSize: 11 });
    await expectSize(tab, 11);
    await tab.pressCommand('text-smaller');
    await tab.pressCommand('text-smaller');
    await tab.pressCommand('text-larger');
    await expectSize(tab, 11);
  });

  it('obeys the browser-level keys', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.pressCommand('text-larger');
    await expectSize(tab, 17);
    await tab.pressCommand('text-smaller');
    await tab.pressCommand('text-smaller');
    await expectSize(tab, 15);
  });

  it('obeys Ctrl and +, −, 0 in the panel', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    const press = async (key: '=' | '-' | '0'): Promise<void> => {
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press(key);
      await tab.page.keyboard.up('Control');
    };
    await press('=');
    await expectSize(tab, 17);
    await press('-');
    await press('-');
    await expectSize(tab, 15);
    await press('0');
    await expectSize(tab, 16);
  });

  it('holds across a reload, another article and a closing at once', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.panel.click('Larger text');
    await tab.panel.click('Larger text');
    await tab.page.reload();
    await tab.goto(PAGES.long);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await expectSize(tab, 18);
    expect(await paintedSize(tab)).toBeGreaterThanOrEqual(18);
  });

  it('shows at once in every open panel', async () => {
    const first = await world().read(SAMPLE_ADDRESSES.en);
    const second = await world().read(PAGES.otherSite);
    await second.panel.click('Larger text');
    await expectSize(second, 17);
    await expectSize(first, 17);
  });

  it('stands at the first paint', async () => {
    const { browser, read } = world();
    await store(browser, { version: 1, textSize: 32 });
    const tab = await read(SAMPLE_ADDRESSES.en);
    expect(await tab.panel.text(SIZE)).toContain('32 px');
    expect(await paintedSize(tab)).toBeGreaterThanOrEqual(32);
  });

  it.each([
    ['a huge size', { version: 1, textSize: 900 }],
    ['a negative size', { version: 1, textSize: -4 }],
    ['a size in words', { version: 1, textSize: 'large' }],
    ['a number as text', '16'],
    ['nothing', null],
    ['a list', [1, 2, 3]],
    ['a future version', { version: 99, textSize: { px: 20 } }],
  ])('repairs a stored value that is %s', async (_what, value) => {
    const { browser, read } = world();
    await store(browser, value);
    const tab = await read(SAMPLE_ADDRESSES.en);
    const shown = Number.parseInt((await tab.panel.text(SIZE)) ?? '', 10);
    expect(shown).toBeGreaterThanOrEqual(10);
    expect(shown).toBeLessThanOrEqual(48);
    await tab.panel.click('Default text size');
    await tab.panel.click('Larger text');
    await expectSize(tab, 17);
    await waitUntil('a repaired value in storage', async () => (await storedSize(browser)) === 17);
  });

  it('holds across a restart of the browser', async () => {
    const { browser, read } = world();
    const tab = await read(SAMPLE_ADDRESSES.en);
    await tab.panel.click('Larger text');
    await expectSize(tab, 17);
    await waitUntil('a stored size', async () => (await storedSize(browser)) === 17);
    await world().restart();
    const again = await read(SAMPLE_ADDRESSES.en);
    await expectSize(again, 17);
  });
});
