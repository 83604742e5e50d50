import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { BrowserSession, Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { PAGES } from './site.ts';
import { clickCalmly, inBothBrowsers } from './world.ts';

/** Closes the panel with a click, changes something, and opens the panel with another click. */
async function reopen(tab: Tab, between: () => Promise<unknown> = async () => null): Promise<void> {
  await clickCalmly(tab);
  await tab.panel.waitClosed();
  await between();
  await clickCalmly(tab);
  await tab.panel.waitOpen();
}

/** Signs the article that is shown, so that a new one can be told from it. */
async function signArticle(tab: Tab): Promise<void> {
  await tab.panel.evaluate((root) => root?.querySelector('.article')?.setAttribute('data-own', ''));
}

const isSigned = (tab: Tab): Promise<boolean> =>
  tab.panel.evaluate((root) => root?.querySelector('.article[data-own]') !== null);

const marksOf = (tab: Tab): Promise<number> =>
  tab.panel.evaluate((root) => root?.querySelectorAll('.body [data-quote]').length ?? 0);

/** Whether the page in front has a part of the extension in the extension's own world. */
function hasPart(browser: BrowserSession, name: 'sitatReader' | 'sitatVote'): Promise<boolean> {
  return browser.inBackground(async (api, part: string) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const [outcome] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (global) => global in globalThis,
      args: [part],
    });
    return outcome?.result === true;
  }, name);
}

inBothBrowsers('a panel that was closed', (world) => {
  it('opens again as it was left: the place, the marks, the list', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    const marks = await waitUntil('marks', async () => (await marksOf(tab)) || null);
    await signArticle(tab);
    await tab.panel.evaluate((root) => root?.querySelector('.scroller')?.scrollTo(0, 400));
    await reopen(tab);
    expect(await isSigned(tab)).toBe(true);
    expect(await marksOf(tab)).toBe(marks);
    const top = await tab.panel.evaluate((root) => root?.querySelector('.scroller')?.scrollTop);
    expect(top).toBe(400);
    await tab.page.keyboard.press('n');
    await tab.panel.waitForText('.quotes-place output', '1');
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
  });

  it.each(['Esc', 'its button'])('opens again at its place also when %s closed it', async (way) => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.panel.evaluate((root) => root?.querySelector('.scroller')?.scrollTo(0, 400));
    await pause(200);
    if (way === 'Esc') await tab.page.keyboard.press('Escape');
    else
      await tab.panel.evaluate((root) =>
        root?.querySelector<HTMLElement>('.close button')?.click(),
      );
    await tab.panel.waitClosed();
    await clickCalmly(tab);
    await tab.panel.waitOpen();
    const top = await tab.panel.evaluate((root) => root?.querySelector('.scroller')?.scrollTop);
    expect(top).toBe(400);
  });

  it('has no correction open any more when it was closed with one', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await waitUntil('marks', async () => (await marksOf(tab)) > 0);
    await tab.panel.click('Tofig Salmanov');
    await tab.panel.waitForText('.speaker-menu', 'Another name');
    await reopen(tab);
    expect(await tab.panel.text('.speaker-menu')).toBeNull();
    await tab.page.keyboard.press('n');
    await tab.panel.waitForText('.quotes-place output', 'of 11');
  });

  it('goes on with a long article that was closed while it came', async () => {
    const tab = await world().open(PAGES.long);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
    await clickCalmly(tab);
    await tab.panel.waitOpen();
    await tab.panel.waitForText('.foot', '300 of 300');
    const paragraphs = await tab.panel.evaluate(
      (root) => root?.querySelectorAll('.body p').length ?? 0,
    );
    expect(paragraphs).toBe(300);
    await waitUntil('the list', async () => {
      return (await tab.panel.text('.quotes-control'))?.includes('0') === true;
    });
  });

  it('is read anew when the page says something else', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await signArticle(tab);
    await reopen(tab, () =>
      tab.page.evaluate(() => {
        for (const text of document.querySelectorAll('p'))
          text.append(' It was corrected at noon.');
      }),
    );
    expect(await tab.panel.text('.body')).toContain('It was corrected at noon.');
    expect(await isSigned(tab)).toBe(false);
  });

  it('is read anew when the page shows what it hid', async () => {
    const tab = await world().open(PAGES.fields);
    await tab.page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('.content p')];
      for (const paragraph of paragraphs.slice(10)) paragraph.hidden = true;
    });
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await signArticle(tab);
    await reopen(tab, () =>
      tab.page.evaluate(() => {
        for (const element of document.querySelectorAll('[hidden]'))
          element.removeAttribute('hidden');
      }),
    );
    expect(await isSigned(tab)).toBe(false);
    expect(await tab.panel.text('.body')).toContain('Step 60 of three hundred');
  });

  it('takes the text size that was chosen elsewhere meanwhile', async () => {
    const { open, read } = world();
    const tab = await read(SAMPLE_ADDRESSES.en);
    await signArticle(tab);
    await reopen(tab, async () => {
      const other = await open(SAMPLE_ADDRESSES.ru);
      await other.clickToolbarButton();
      await other.panel.waitOpen();
      await other.panel.click('Larger text');
      await other.panel.click('Larger text');
      await pause(200);
      await tab.page.bringToFront();
    });
    expect(await isSigned(tab)).toBe(true);
    const size = await tab.panel.evaluate((root) => {
      const dialog = root?.querySelector('dialog');
      return dialog ? getComputedStyle(dialog).getPropertyValue('--text-size') : '';
    });
    expect(size).toBe('18px');
  });
});

inBothBrowsers('a click that seems to come', (world) => {
  it('is prepared for when Alt goes down, and opens the article then', async () => {
    const { browser, open } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    expect(await hasPart(browser, 'sitatReader')).toBe(false);
    await tab.page.keyboard.press('Alt');
    await waitUntil('a prepared page', () => hasPart(browser, 'sitatReader'));
    await pause(300);
    expect(await tab.panel.isOpen()).toBe(false);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await tab.panel.text('article h1')).toContain('A lighthouse goes dark');
    await waitUntil('marks', async () => (await marksOf(tab)) > 0);
  });

  it('is not prepared for by a key that the page made up', async () => {
    const { browser, open } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    await tab.page.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
      document.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
    });
    await pause(400);
    expect(await hasPart(browser, 'sitatReader')).toBe(false);
  });

  it('reads what the page says at the click, not before', async () => {
    const { browser, open } = world();
    const tab = await open(SAMPLE_ADDRESSES.en);
    await tab.page.keyboard.press('Alt');
    await waitUntil('a prepared page', () => hasPart(browser, 'sitatReader'));
    await pause(300);
    await tab.page.evaluate(() => {
      for (const text of document.querySelectorAll('p')) text.append(' It was corrected at noon.');
    });
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    expect(await tab.panel.text('.body')).toContain('It was corrected at noon.');
  });
});

inBothBrowsers('Readability', (world) => {
  it('is fetched where a page leaves a doubt on where its article is, and only there', async () => {
    const { browser, read } = world();
    await read(SAMPLE_ADDRESSES.en);
    expect(await hasPart(browser, 'sitatVote')).toBe(false);
    const doubtful = await read(PAGES.doubtful);
    expect(await doubtful.panel.text('article h1')).toBe('A step apart');
    expect(await doubtful.panel.text('.body')).toContain('Step 9 of three hundred');
    expect(await hasPart(browser, 'sitatVote')).toBe(true);
  });
});
