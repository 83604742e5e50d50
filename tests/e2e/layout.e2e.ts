import { expect, it } from 'vitest';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { LONG_PARAGRAPHS, PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

const BLOCKS = 'h1, h2, h3, p, li, figcaption, blockquote, img, button, output, header, footer';

/** Names of text blocks and controls that stick out of the window; tables scroll by themselves. */
function stickingOut(root: ShadowRoot | null, selector: string): string[] {
  const blocks = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return blocks
    .filter((block) => block.closest('table') === null)
    .map((block) => ({ name: block.tagName, ...block.getBoundingClientRect().toJSON() }))
    .filter(({ left, right, width }) => width > 0 && (left < -1 || right > innerWidth + 1))
    .map(({ name, left, right }) => `${name} from ${left} to ${right}`);
}

/** How far the panel could be scrolled sideways, CSS px. */
function sidewaysScroll(root: ShadowRoot | null): number {
  const dialog = root?.querySelector('dialog');
  return dialog ? dialog.scrollWidth - dialog.clientWidth : 0;
}

const WIDTHS = [360, 768, 1440];
const SIZES = [10, 48];
const LANGUAGES = ['en', 'az', 'ru'] as const;

const CASES = LANGUAGES.flatMap((language) =>
  WIDTHS.flatMap((width) => SIZES.map((size) => ({ language, width, size }))),
);

inBothBrowsers('layout', (world) => {
  it.each(CASES)('$language at $width px with $size px text', async ({ language, width, size }) => {
    const { browser, open } = world();
    await browser.inBackground(async (api, textSize) => {
      await api.storage.local.set({ preferences: { version: 1, textSize } });
    }, size);
    const tab = await open(SAMPLE_ADDRESSES[language]);
    await tab.page.setViewport({ width, height: 800 });
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.panel.waitForText('output', `${size} px`);
    expect(await tab.panel.evaluate(stickingOut, BLOCKS)).toEqual([]);
    expect(await tab.panel.evaluate(sidewaysScroll)).toBe(0);
  });

  it('shows all of 300 paragraphs, in order, within four seconds', async () => {
    const tab = await world().open(PAGES.long);
    const start = Date.now();
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    const shown = await tab.panel.evaluate((root) =>
      [...(root?.querySelectorAll('article p') ?? [])].map((p) => p.textContent.trim()),
    );
    expect(Date.now() - start).toBeLessThan(4000);
    expect(shown.filter((text) => text.startsWith('Step '))).toEqual(LONG_PARAGRAPHS);
  });

  it.each([
    ['light', [200, 255]],
    ['dark', [0, 70]],
  ] as const)('follows the system’s colours: %s', async (scheme, [darkest, lightest]) => {
    const tab = await world().open(SAMPLE_ADDRESSES.en);
    await tab.setColorScheme(scheme);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    const paper = await tab.panel.evaluate((root) => {
      const canvas = document.createElement('canvas').getContext('2d');
      const dialog = root?.querySelector('dialog');
      if (!canvas || !dialog) return null;
      canvas.fillStyle = getComputedStyle(dialog).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[1] ?? null;
    });
    expect(paper).toBeGreaterThanOrEqual(darkest);
    expect(paper).toBeLessThanOrEqual(lightest);
    await tab.setColorScheme('light');
  });
});
