import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { pageState, panelElements } from './page-state.ts';
import { PAGES } from './site.ts';
import { clickCalmly, inBothBrowsers } from './world.ts';

/** Longer than anything in the panel's opening takes, milliseconds. */
const SETTLED = 700;

const headlineOf = (tab: Tab): Promise<string | null> => tab.panel.text('article h1');

/** Goes back in history. Puppeteer's own way waits in vain for a page that Firefox had kept alive. */
async function goBack(tab: Tab, address: string): Promise<void> {
  await tab.page.evaluate('setTimeout(() => history.back(), 0)');
  await waitUntil('the page before', async () => {
    return (await tab.panel.evaluate(() => location.href).catch(() => null)) === address;
  });
}

/** Goes to another story of the single-page site, as its own links do. */
async function visitWithin(tab: Tab, path: string): Promise<void> {
  await tab.page.evaluate(`visit(${JSON.stringify(path)})`);
}

inBothBrowsers('races', (world) => {
  it('a double click while opening gives one open panel', async () => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    await Promise.all([tab.clickToolbarButton(), tab.clickToolbarButton()]);
    await tab.panel.waitOpen();
    await pause(SETTLED);
    expect(await tab.panel.isOpen()).toBe(true);
    expect(await panelElements(tab.panel)).toBe(1);
  });

  it('a burst of clicks never leaves two panels or a dead one', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    for (let click = 0; click < 5; click += 1) await tab.clickToolbarButton();
    await pause(SETTLED);
    const open = await tab.panel.isOpen();
    expect(await panelElements(tab.panel)).toBe(open ? 1 : 0);
    await clickCalmly(tab);
    await (open ? tab.panel.waitClosed() : tab.panel.waitOpen());
  });

  it('a click, then Esc at once, closes or never opens', async () => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    const before = await pageState(tab.panel);
    await tab.clickToolbarButton();
    await tab.page.keyboard.press('Escape');
    await pause(SETTLED);
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
    expect(await pageState(tab.panel)).toEqual(before);
  });

  it('a click while the page still loads reads the whole article', async () => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    const load = tab.page.goto(PAGES.long);
    await tab.page.waitForFunction("document.title.startsWith('Three')");
    await load;
    await pause(120);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await headlineOf(tab)).toBe('Three hundred steps');
  });
});

inBothBrowsers('moving on with the panel open', (world) => {
  it('single-page navigation closes the panel or shows the new article', async () => {
    const tab = await world().read(PAGES.singlePage);
    expect(await headlineOf(tab)).toBe('A bridge is painted twice');
    await visitWithin(tab, '/news/goats-return-to-the-pass');
    await waitUntil('the old article to go', async () => {
      return (await headlineOf(tab)) !== 'A bridge is painted twice';
    });
    if (!(await tab.panel.isOpen())) {
      await tab.panel.waitClosed();
      await tab.clickToolbarButton();
      await tab.panel.waitOpen();
    }
    expect(await headlineOf(tab)).toBe('Goats return to the pass');
    expect(await tab.panel.text('article')).not.toContain('the bridge');
    expect(await panelElements(tab.panel)).toBe(1);
  });

  it('single-page navigation with the panel closed is read anew', async () => {
    const tab = await world().read(PAGES.singlePage);
    await clickCalmly(tab);
    await tab.panel.waitClosed();
    await visitWithin(tab, '/news/goats-return-to-the-pass');
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await headlineOf(tab)).toBe('Goats return to the pass');
  });

  it('going back within a single page is noticed too', async () => {
    const tab = await world().open(PAGES.singlePage);
    await visitWithin(tab, '/news/goats-return-to-the-pass');
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.page.evaluate('history.back()');
    await waitUntil('the old article to go', async () => {
      return (await headlineOf(tab)) !== 'Goats return to the pass';
    });
  });

  it('back and forward never show a stale or a second panel', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.goto(PAGES.long);
    expect(await panelElements(tab.panel)).toBe(0);
    await goBack(tab, SAMPLE_ADDRESSES.en);
    await pause(SETTLED);
    const [open, headline] = [await tab.panel.isOpen(), await headlineOf(tab)];
    expect(await panelElements(tab.panel)).toBe(open ? 1 : 0);
    expect(headline ?? '').toMatch(open ? /lighthouse/ : /^/);
    await clickCalmly(tab);
    await (open ? tab.panel.waitClosed() : tab.panel.waitOpen());
    expect(await panelElements(tab.panel)).toBe(open ? 0 : 1);
  });

  it('a reload closes the panel, and the next click opens it', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.goto(SAMPLE_ADDRESSES.en);
    expect(await panelElements(tab.panel)).toBe(0);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
  });
});

inBothBrowsers('an update with the panel open', (world) => {
  it('leaves no second panel, and the new version works', async () => {
    const { browser, read } = world();
    const tab = await read(SAMPLE_ADDRESSES.en);
    await browser.reloadExtension();
    await pause(SETTLED);
    const open = await tab.panel.isOpen();
    await tab.clickToolbarButton();
    await pause(SETTLED);
    expect(await panelElements(tab.panel)).toBeLessThanOrEqual(1);
    expect(open || (await tab.panel.isOpen())).toBe(true);
    if (!(await tab.panel.isOpen())) await clickCalmly(tab);
    await tab.panel.waitOpen();
    await tab.panel.click('Larger text');
    await tab.panel.waitForText('output', '17 px');
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
  });

  it('a removal leaves a panel that still closes, and a clean page', async () => {
    const { browser, open } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    const before = await pageState(tab.panel);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await browser.removeExtension();
    await pause(SETTLED);
    if (await tab.panel.isOpen()) await tab.page.keyboard.press('Escape');
    // Firefox ends the script with the extension: the dialog closes by itself, its element stays, empty of effect.
    await waitUntil('the panel to close', async () => !(await tab.panel.isOpen()));
    expect(await pageState(tab.panel)).toEqual(before);
  });
});
