import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { listed, openList, readMarked, shownLabels, waitForStep } from './quotes-world.ts';
import { inBothBrowsers } from './world.ts';

inBothBrowsers('quotations whose speaker is corrected', (world) => {
  it('are given another speaker of the article', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await tab.panel.click('Tofig Salmanov');
    await tab.panel.waitForText('.speaker-menu', 'Resolved from “he”');
    await tab.panel.click('Solmaz Abbaslichairwoman');
    await waitUntil(
      'another name',
      async () => (await shownLabels(tab))[1]?.name === 'Solmaz Abbasli',
    );
    await waitForStep(tab, 'The speaker is now Solmaz Abbasli');
    expect(await tab.panel.focused()).toBe('Solmaz Abbasli, chairwoman');
    await openList(tab);
    expect(await listed(tab)).toContain('Solmaz Abbasli 4/4');
    expect(await listed(tab)).toHaveLength(4);
  });

  it('are given a typed name, and the speaker’s other ones too', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await tab.panel.click('Rena Mahmudlu, director of the station');
    await tab.panel.waitForText('.speaker-menu', 'Another name');
    await tab.panel.click('Another name');
    await tab.page.keyboard.type('Nigar  Pirzade');
    await tab.page.keyboard.press('Enter');
    await tab.panel.waitForText('.speaker-menu', 'Rena Mahmudlu has more quotations');
    await tab.panel.click('Change that 1 too');
    await waitUntil(
      'a new name',
      async () => (await shownLabels(tab))[0]?.name === 'Nigar Pirzade',
    );
    await openList(tab);
    expect(await listed(tab)).toContain('Nigar Pirzade 3/3');
    expect(await listed(tab)).not.toContain('Rena Mahmudlu');
  });

  it('are given nobody', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await tab.panel.click('Tofig Salmanov');
    await tab.panel.click('Nobody, leave it open');
    await waitUntil('no name', async () => (await shownLabels(tab))[1]?.name === '?');
    await openList(tab);
    expect((await listed(tab)).at(-1)).toBe('Speaker not found 3/3');
  });
});
