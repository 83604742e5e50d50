import { expect, it } from 'vitest';
import { pause } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { pageState, panelElements } from './page-state.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

/** One thing that the hostile page has learnt: an event with its key and target, or a sprung trap. */
type Seen = [string, string, string?];

function seenBy(tab: Tab): Promise<Seen[]> {
  return tab.page.evaluate('window.seen') as Promise<Seen[]>;
}

const KEY_EVENTS = new Set([
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'copy',
  'paste',
]);

/** A line of the page's own policy; what the page forbids itself is no fault of the panel. */
const POLICY = /Content.Security.Policy|content-security-policy|TrustedHTML|security in/i;

inBothBrowsers('a hostile page', (world) => {
  it('cannot hide the article', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    expect(await tab.panel.text('article h1')).toBe('The fence that wanted to be a wall');
    expect(await tab.panel.text('article')).toContain('Minutes will be kept in pencil.');
    const box = await tab.panel.evaluate((root) => {
      const paragraph = root?.querySelector('article p');
      const { width = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
      const style = paragraph ? getComputedStyle(paragraph) : null;
      return { width, height, size: Number.parseFloat(style?.fontSize ?? '0') };
    });
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(20);
    expect(box.size).toBeGreaterThanOrEqual(16);
  });

  it('cannot dress the panel: text and paper differ, and the panel covers the window', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    const look = await tab.panel.evaluate((root) => {
      const dialog = root?.querySelector('dialog');
      const paragraph = root?.querySelector('article p');
      if (!dialog || !paragraph) return null;
      const { width, height } = dialog.getBoundingClientRect();
      const { color, fontFamily, visibility } = getComputedStyle(paragraph);
      return { width, height, color, fontFamily, visibility, window: [innerWidth, innerHeight] };
    });
    expect(look?.visibility).toBe('visible');
    expect(look?.color).not.toMatch(/^rgba\(.*, 0\)$|transparent/);
    expect(look?.fontFamily).not.toContain('fantasy');
    expect(look?.width).toBeGreaterThanOrEqual((look?.window[0] ?? 0) * 0.9);
    expect(look?.height).toBeGreaterThanOrEqual((look?.window[1] ?? 0) * 0.9);
  });

  it('sees no key that is pressed in the panel', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    for (const key of ['+', 'a', 'Я', 'Tab', 'ArrowDown', 'PageDown', 'Home', 'n'] as const) {
      if (key === 'Я') await tab.page.keyboard.sendCharacter(key);
      else await tab.page.keyboard.press(key);
    }
    await pause(200);
    const seen = await seenBy(tab);
    expect(seen.filter(([type]) => KEY_EVENTS.has(type))).toEqual([]);
  });

  it('sees nothing that is typed into a field of the panel', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    const typed = await tab.panel.evaluate((root) => {
      const field = document.createElementNS('http://www.w3.org/1999/xhtml', 'input');
      root?.querySelector('dialog')?.append(field);
      (field as HTMLInputElement).focus();
      return root?.activeElement === field;
    });
    expect(typed).toBe(true);
    await tab.page.keyboard.type('secret note');
    const value = await tab.panel.evaluate(
      (root) => root?.querySelector<HTMLInputElement>('dialog > input:last-child')?.value,
    );
    expect(value).toBe('secret note');
    const seen = await seenBy(tab);
    expect(seen.filter(([type]) => KEY_EVENTS.has(type))).toEqual([]);
  });

  it('cannot stop the panel’s controls and keys', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    await tab.panel.click('Larger text');
    await tab.panel.waitForText('output', '17 px');
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
  });

  it('springs no trap, and gets no hold on what is shown', async () => {
    world().expectProblems(POLICY);
    const tab = await world().read(PAGES.hostile);
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.move(500, 400, { steps: 5 });
    await tab.page.mouse.wheel({ deltaY: 200 });
    await tab.page.keyboard.press('Tab');
    await tab.panel.click('Larger text');
    await pause(700);
    await tab.panel.click('Close');
    await tab.panel.waitClosed();
    const seen = await seenBy(tab);
    expect(seen.filter(([what]) => what === 'trap')).toEqual([]);
  });

  it('is left as it was', async () => {
    world().expectProblems(POLICY);
    const tab = await world().open(PAGES.hostile);
    const before = await pageState(tab.panel);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.panel.click('Close');
    await tab.panel.waitClosed();
    expect(await pageState(tab.panel)).toEqual(before);
    expect(await panelElements(tab.panel)).toBe(0);
  });

  it.each(['body', 'once'])('cannot sweep the panel away (watchman: %s)', async (watch) => {
    world().expectProblems(POLICY);
    const tab = await world().read(`${PAGES.hostile}?watch=${watch}`);
    await pause(700);
    expect(await tab.panel.isOpen()).toBe(true);
    expect(await tab.panel.text('article h1')).toBe('The fence that wanted to be a wall');
    await tab.panel.click('Close');
    await tab.panel.waitClosed();
  });

  it('that sweeps without end is neither hung nor changed', async () => {
    world().expectProblems(POLICY);
    const tab = await world().open(`${PAGES.hostile}?watch=always`);
    const before = await pageState(tab.panel);
    await tab.clickToolbarButton();
    await pause(1500);
    expect(await tab.page.evaluate('1 + 1')).toBe(2);
    expect(await pageState(tab.panel)).toEqual(before);
    const sweeps = (await seenBy(tab)).filter(([what]) => what === 'watch').length;
    expect(sweeps).toBeLessThan(20);
  });
});
