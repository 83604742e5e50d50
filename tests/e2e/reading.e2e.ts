import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

interface Box {
  x: number;
  y: number;
  width: number;
}

/** Where an element of the panel stands in the window, brought into sight first. */
async function boxOf(tab: Tab, selector: string): Promise<Box> {
  const box = await tab.panel.evaluate((root, wanted: string) => {
    const element = root?.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0 } = element?.getBoundingClientRect() ?? {};
    return { x, y, width };
  }, selector);
  return box;
}

/** Selects the whole body, as a drag over it would. */
function selectBody(root: ShadowRoot | null): void {
  const within = root as { getSelection?: () => Selection | null } | null;
  const selection = within?.getSelection?.() ?? document.getSelection();
  const body = root?.querySelector('.body');
  if (selection === null || !body) return;
  const range = document.createRange();
  range.selectNodeContents(body);
  selection.removeAllRanges();
  selection.addRange(range);
}

inBothBrowsers('reading', (world) => {
  it('words can be selected with the mouse', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    const { x, y, width } = await boxOf(tab, '.body p');
    const { mouse } = tab.page;
    await mouse.move(x + 4, y + 12);
    await mouse.down();
    await mouse.move(x + width / 2, y + 12, { steps: 4 });
    await mouse.up();
    const selected = await tab.panel.evaluate((root) => {
      // Chromium keeps the selection of a shadow tree by the root, Firefox by the document.
      const within = root as { getSelection?: () => Selection | null } | null;
      const selection = within?.getSelection?.() ?? document.getSelection();
      return selection?.toString() ?? '';
    });
    expect(selected.length).toBeGreaterThan(10);
  });

  it('a long article is there as a whole, for searching, copying and printing too', async () => {
    const tab = await world().read(PAGES.long);
    await tab.panel.waitForText('.foot', '300');
    await tab.panel.evaluate(selectBody);
    // Firefox lays out what has been selected in the next frame.
    await pause(200);
    const whole = await tab.panel.evaluate((root) => {
      const within = root as { getSelection?: () => Selection | null } | null;
      const text = (within?.getSelection?.() ?? document.getSelection())?.toString() ?? '';
      return {
        paragraphs: root?.querySelectorAll('.body p').length,
        copied: text.match(/of three hundred/g)?.length,
        parts: root?.querySelectorAll('.body > .part').length ?? 0,
      };
    });
    expect(whole).toMatchObject({ paragraphs: 300, copied: 300 });
    expect(whole.parts).toBeGreaterThan(1);
    await tab.setMedium('print');
    const heights = await tab.panel.evaluate((root) =>
      [...(root?.querySelectorAll('.part > p') ?? [])].map(
        (paragraph) => paragraph.getBoundingClientRect().height,
      ),
    );
    expect(Math.min(...heights)).toBeGreaterThan(0);
    await tab.setMedium('screen');
  });

  it('the whole article is printed, and neither the page nor the bar', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.setMedium('print');
    const printed = await tab.panel.evaluate((root) => {
      const last = root?.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
      const { bottom = 0 } = root?.querySelector('dialog')?.getBoundingClientRect() ?? {};
      return {
        page: getComputedStyle(document.body).display,
        bar: getComputedStyle(root?.querySelector('.bar') ?? document.body).display,
        isCut: bottom < last,
      };
    });
    await tab.setMedium('screen');
    expect(printed).toEqual({ page: 'none', bar: 'none', isCut: false });
  });

  it('Esc in the menu closes the menu alone and gives the focus back to its button', async () => {
    const tab = await world().read(SAMPLE_ADDRESSES.en);
    await tab.panel.click('Theme and language');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Escape');
    await waitUntil('the button to have the focus', async () => {
      return (await tab.panel.focused()) === 'Theme and language';
    });
    expect(await tab.panel.isOpen()).toBe(true);
  });

  it('keeps its place in the text when the size changes', async () => {
    const tab = await world().read(PAGES.long);
    await tab.panel.waitForText('.foot', '300 of 300');
    const place = (): Promise<number> =>
      tab.panel.evaluate(
        (root) => root?.querySelectorAll('.body p')[149]?.getBoundingClientRect().top ?? -1,
      );
    await tab.panel.evaluate((root) => {
      root?.querySelectorAll('.body p')[149]?.scrollIntoView({ behavior: 'instant' });
      root?.querySelector('.scroller')?.scrollBy({ top: -60, behavior: 'instant' });
    });
    await pause(200);
    const before = await place();
    for (const size of ['17 px', '18 px', '19 px', '20 px']) {
      // One step after the other, as a reader takes them.
      // oxlint-disable-next-line no-await-in-loop
      await tab.pressCommand('text-larger');
      // oxlint-disable-next-line no-await-in-loop
      await tab.panel.waitForText('.text-size output', size);
    }
    expect(Math.abs((await place()) - before)).toBeLessThan(30);
  });

  it('stays when the page tidies its address', async () => {
    const tab = await world().read(`${SAMPLE_ADDRESSES.en}?utm_source=mail`);
    await tab.page.evaluate("history.replaceState(null, '', location.pathname)");
    await pause(900);
    expect(await tab.panel.isOpen()).toBe(true);
  });
});
