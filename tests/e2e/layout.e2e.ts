import { expect, it } from 'vitest';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { LONG_PARAGRAPHS, PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

/** Text blocks and controls that stick out of the window; `dialog` when it scrolls sideways. */
function overflowing(root: ShadowRoot | null): string[] {
  const blocks = root?.querySelectorAll<HTMLElement>(
    'h1, h2, h3, p, li, figcaption, blockquote, img, button, output, header, footer',
  );
  const wide = [...(blocks ?? [])].filter((block) => {
    const { left, right, width } = block.getBoundingClientRect();
    return width > 0 && !block.closest('table') && (left < -1 || right > innerWidth + 1);
  });
  const dialogs = [...(root?.querySelectorAll('dialog') ?? [])];
  const scrolling = dialogs.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  return [...wide, ...scrolling].map((element) => element.tagName);
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
      await api.storage.local.set({
        preferences: { version: 1, textSize, changedAt: Date.now() },
      });
    }, size);
    const tab = await open(SAMPLE_ADDRESSES[language]);
    await tab.page.setViewport({ width, height: 800 });
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await tab.panel.waitForText('output', `${size} px`);
    expect(await tab.panel.evaluate(overflowing)).toEqual([]);
  });

  it('shows all of 300 paragraphs, in order', async () => {
    const tab = await world().open(PAGES.long);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    // The first screens open with the panel; the check at the foot stands there when the rest has followed.
    await tab.panel.waitForText('.foot', '300 of 300');
    const shown = await tab.panel.evaluate((root) =>
      [...(root?.querySelectorAll('article p') ?? [])].map((p) => p.textContent.trim()),
    );
    expect(shown.filter((text) => text.startsWith('Step '))).toEqual(LONG_PARAGRAPHS);
  });

  it.each(['light', 'dark'] as const)('follows the system’s colours: %s', async (scheme) => {
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
    expect((paper ?? 128) > 128 ? 'light' : 'dark').toBe(scheme);
    await tab.setColorScheme('light');
  });
});
