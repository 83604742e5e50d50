import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import { badge, drawn, saveByKey, selectWords, waitDrawn } from './page-quotes-world.ts';
import { paintedPixels } from './painted.ts';
import { newWell } from './saving-world.ts';
import { inBothBrowsers } from './world.ts';

/** The paper of saffron in a light place. */
const SAFFRON = [251, 227, 166] as const;

inBothBrowsers('saved quotes of a page', (world) => {
  it('are drawn at the next visit and counted on the button, in every tab', async () => {
    const well = newWell();
    const other = await world().open(well);
    const first = await world().open(well);
    await selectWords(first, 'its old well');
    await saveByKey(first);
    await waitDrawn(first, ['its old well']);
    await waitDrawn(other, ['its old well']);
    const second = await world().open(`${well}?utm_source=letter#top`);
    await waitDrawn(second, ['its old well']);
    await waitUntil('a badge', async () => (await badge(world().browser)) === '1');
    await selectWords(second, 'read the numbers aloud');
    await saveByKey(second);
    await waitDrawn(first, ['its old well', 'read the numbers aloud']);
    await waitUntil('the next badge', async () => (await badge(world().browser)) === '2');
    await second.panel.click('Undo');
    await waitDrawn(first, ['its old well']);
  });

  it('are painted', async () => {
    const tab = await world().open(newWell());
    await selectWords(tab, 'The village of Sarqaya will keep its old well');
    await saveByKey(tab);
    await waitDrawn(tab, ['The village of Sarqaya will keep its old well']);
    await tab.page.evaluate(() => getSelection()?.removeAllRanges());
    await waitUntil('the colour', async () => (await paintedPixels(world(), tab, SAFFRON)) > 1000);
  });

  it('cost other pages nothing', async () => {
    const tab = await world().open(newWell());
    await pause(500);
    expect(await drawn(tab)).toEqual({});
    expect(await badge(world().browser)).toBe('');
  });

  it('are taken away with the extension', async () => {
    const tab = await world().open(newWell());
    await selectWords(tab, 'its old well');
    await saveByKey(tab);
    await waitDrawn(tab, ['its old well']);
    await world().browser.removeExtension();
    // Firefox ends the script with the extension, and takes the style away itself.
    await waitUntil('plain words', async () => (await paintedPixels(world(), tab, SAFFRON)) === 0);
  });
});
