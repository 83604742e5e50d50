import { expect, it } from 'vitest';
import { pause } from '../../scripts/browser/driver.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { pageFocus, pageState, panelElements } from './page-state.ts';
import { PAGES } from './site.ts';
import { BETWEEN_CLICKS, clickCalmly, inBothBrowsers } from './world.ts';

/** Where the browsers themselves call home, whatever extension they carry. */
const BROWSERS_OWN = /^http:\/\/[\w.-]*(?:google|googleapis|gvt1|mozilla|firefox)\.\w+[/:]/;

inBothBrowsers('opening and closing', (world) => {
  it('a toolbar click opens the article, a second one closes it', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    expect(await tab.panel.text('article h1')).toBe(
      'A lighthouse goes dark so that the gulls may sleep',
    );
    await clickCalmly(tab);
    await tab.panel.waitClosed();
  });

  it('the browser-level key does the same', async () => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    await tab.pressCommand('_execute_action');
    await tab.panel.waitOpen();
    await pause(BETWEEN_CLICKS);
    await tab.pressCommand('_execute_action');
    await tab.panel.waitClosed();
  });

  it('Esc closes it', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
  });

  it('its close button closes it', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.panel.click('Close');
    await tab.panel.waitClosed();
  });

  it('opens again and again, each time with one element and the whole article', async () => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    for (let round = 0; round < 3; round += 1) {
      await tab.clickToolbarButton();
      await tab.panel.waitOpen();
      expect(await panelElements(tab.panel)).toBe(1);
      expect(await tab.panel.text('article')).toContain('so that the children hear it');
      await clickCalmly(tab);
      await tab.panel.waitClosed();
    }
  });

  it('leaves the page as it was, while open and after', async () => {
    const tab = await world().open(PAGES.fields);
    await tab.page.evaluate(() => {
      scrollTo(0, 600);
    });
    const before = await pageState(tab.panel);
    expect(before.scroll[1]).toBe(600);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await pageState(tab.panel)).toEqual(before);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.press('PageDown');
    await tab.page.mouse.wheel({ deltaY: 2000 });
    await pause(200);
    expect(await pageState(tab.panel)).toEqual(before);
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
    expect(await pageState(tab.panel)).toEqual(before);
  });

  it('leaves nothing in the page’s own world', async () => {
    const tab = await world().open(PAGES.fields);
    const names = (): Promise<string[]> =>
      tab.page.evaluate(() => Object.getOwnPropertyNames(globalThis).toSorted());
    const before = await names();
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await names()).toEqual(before);
  });

  it('takes the focus, keeps it, and gives it back', async () => {
    const tab = await world().open(PAGES.fields);
    await tab.page.focus('#field');
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await pageFocus(tab.panel)).toBe('panel');
    for (let press = 0; press < 40; press += 1) {
      await tab.page.keyboard.press('Tab');
      expect(['panel', 'body', 'html']).toContain(await pageFocus(tab.panel));
    }
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
    expect(await pageFocus(tab.panel)).toBe('field');
  });

  it('hides its inside from the page', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    const seen = await tab.page.evaluate(() => {
      const host = document.querySelector('[data-sitat-reader]');
      return { root: host?.shadowRoot ?? null, text: host?.textContent ?? '' };
    });
    expect(seen).toEqual({ root: null, text: '' });
  });

  it('asks the network for nothing but the article’s own pictures', async () => {
    const { open, server } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    const before = server.requests.length;
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.panel.click('Larger text');
    await pause(500);
    const ours = server.requests.slice(before).filter((address) => !BROWSERS_OWN.test(address));
    expect(ours.filter((address) => !address.startsWith('http://news.az/sample/'))).toEqual([]);
  });
});
