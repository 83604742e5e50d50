import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { copyAll, openList, readMarked } from './quotes-world.ts';
import {
  drag,
  marked,
  newWell,
  savedList,
  selectedWords,
  toast,
  waitMarked,
} from './saving-world.ts';
import { WELL_PARAGRAPHS } from './site.ts';
import { inBothBrowsers } from './world.ts';

/** The button that lists the five found quotations of the well. */
const LIST = 'Quotes (5)';

async function press(tab: Tab, key: 'j' | 'k' | 'l' | 'n' | 's' | '2' | 'L' | 'H'): Promise<void> {
  const { keyboard } = tab.page;
  const isShifted = key !== key.toLowerCase();
  if (isShifted) await keyboard.down('Shift');
  await keyboard.press(key);
  if (isShifted) await keyboard.up('Shift');
}

async function pressWith(tab: Tab, modifier: 'Control', key: 'z' | 'y'): Promise<void> {
  await tab.page.keyboard.down(modifier);
  await tab.page.keyboard.press(key);
  await tab.page.keyboard.up(modifier);
}

/** Replaces words in the page itself, as an outlet does that edits an article. */
async function rewrite(tab: Tab, before: string, after: string): Promise<void> {
  await tab.page.evaluate(
    (from: string, to: string) => {
      for (const paragraph of document.querySelectorAll('p')) {
        if (paragraph.textContent.includes(from))
          paragraph.textContent = paragraph.textContent.replace(from, to);
      }
    },
    before,
    after,
  );
}

async function reread(tab: Tab): Promise<void> {
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  await waitUntil('the quotations', () =>
    tab.panel.evaluate((root) => root?.querySelector('.quotes-button') !== null),
  );
}

inBothBrowsers('saving', (world) => {
  it('keeps selected words, snapped to whole words, in the colour chosen at the selection', async () => {
    const address = newWell();
    const tab = await readMarked(world(), address);
    await drag(tab, 'ngineers had asked for a pum');
    await tab.panel.click('Save in mint');
    await waitMarked(tab, ['engineers had asked for a pump']);
    expect((await marked(tab))[0]?.colours).toEqual(['mint']);
    expect(await toast(tab)).toBe('Saved in mint');
    expect(await selectedWords(tab)).toBe('ngineers had asked for a pum');
    const again = await readMarked(world(), address);
    await waitMarked(again, ['engineers had asked for a pump']);
  });

  it('needs no mouse: by sentence, extended, saved', async () => {
    const tab = await readMarked(world(), newWell());
    await press(tab, 'j');
    await press(tab, 'j');
    expect(await selectedWords(tab)).toBe(WELL_PARAGRAPHS[1]);
    await press(tab, 'l');
    await press(tab, 'L');
    await press(tab, 's');
    await waitMarked(tab, [
      'Aslanova counted the buckets instead, for a whole week, and read the numbers aloud.“We drew four thousand,” she said.',
    ]);
  });

  it('keeps a found quotation with its speaker, by one click in the list or one key', async () => {
    const tab = await readMarked(world(), newWell());
    await press(tab, 'n');
    await press(tab, '2');
    await waitMarked(tab, ['“Water that has been drunk for two hundred years is no ruin,”']);
    await openList(tab, LIST);
    await tab.panel.evaluate((root) => {
      const save = [...(root?.querySelectorAll<HTMLElement>('.drawer [aria-label="Save"]') ?? [])];
      save.at(-1)?.click();
    });
    await waitUntil('two in the list', async () => (await savedList(tab)).length === 2);
    expect(await savedList(tab)).toEqual([
      '“Water that has been drunk for two hundred years is no ruin,” Nigar Aslanova',
      '“People lean on it.” Rasim Talibov',
    ]);
  });

  it('by the browser’s own key too; with nothing chosen it says so', async () => {
    const tab = await readMarked(world(), newWell());
    await tab.pressCommand('save-quote');
    await waitUntil(
      'a word',
      async () => (await toast(tab))?.startsWith('Nothing is selected') === true,
    );
    await drag(tab, 'A rim is a promise');
    await tab.pressCommand('save-quote');
    await waitMarked(tab, ['A rim is a promise']);
    expect(await tab.page.evaluate(() => document.querySelector('[data-sitat-notice]'))).toBeNull();
  });

  it('takes back and does again', async () => {
    const tab = await readMarked(world(), newWell());
    await press(tab, 'n');
    await press(tab, 's');
    const words = ['“Water that has been drunk for two hundred years is no ruin,”'];
    await waitMarked(tab, words);
    await pressWith(tab, 'Control', 'z');
    await waitMarked(tab, []);
    expect(await toast(tab)).toBe('Undone');
    await pressWith(tab, 'Control', 'y');
    await waitMarked(tab, words);
    await pressWith(tab, 'Control', 'z');
    await waitMarked(tab, []);
    await pressWith(tab, 'Control', 'z');
    await waitUntil('a word', async () => (await toast(tab)) === 'There is nothing to undo');
  });

  it('deletes, and the deletion is taken back at the line that tells of it', async () => {
    const tab = await readMarked(world(), newWell());
    await press(tab, 'n');
    await press(tab, 's');
    const words = ['“Water that has been drunk for two hundred years is no ruin,”'];
    await waitMarked(tab, words);
    await tab.page.keyboard.press('e');
    await tab.panel.click('Delete');
    await waitMarked(tab, []);
    await tab.panel.click('Undo');
    await waitMarked(tab, words);
  });

  it('lets saved quotes overlap, and each can be opened', async () => {
    const tab = await readMarked(world(), newWell());
    await drag(tab, 'will mend the rim before the winter');
    await tab.panel.click('Save in saffron');
    await waitMarked(tab, ['will mend the rim before the winter']);
    await drag(tab, 'the rim before the winter. He wants no money');
    await tab.panel.click('Save in rose');
    await waitMarked(tab, [
      'will mend the rim before the winter',
      'the rim before the winter. He wants no money',
    ]);
    await tab.page.keyboard.press('e');
    await tab.panel.click('Next saved quote here (1 of 2)');
    await tab.panel.click('Delete');
    await waitUntil('one left', async () => (await marked(tab)).length === 1);
  });

  it('is seen in another tab within a moment', async () => {
    const address = newWell();
    const one = await readMarked(world(), address);
    const other = await readMarked(world(), address);
    await press(other, 'n');
    await press(other, 's');
    await waitMarked(one, ['“Water that has been drunk for two hundred years is no ruin,”']);
  });

  it('leaves the words of a copy as the article has them', async () => {
    const tab = await readMarked(world(), newWell());
    const before = await copyAll(world(), tab);
    await press(tab, 'n');
    await press(tab, 's');
    await waitUntil('a mark', async () => (await marked(tab)).length === 1);
    expect(await copyAll(world(), tab)).toBe(before);
  });

  it('tells of words that were edited, with both wordings, and takes the new one when asked', async () => {
    const address = newWell();
    const first = await readMarked(world(), address);
    await press(first, 'n');
    await press(first, 's');
    await waitUntil('a mark', async () => (await marked(first)).length === 1);
    const tab = await world().open(address);
    await rewrite(tab, 'two hundred years is no ruin', 'three hundred years is no ruin at all');
    await reread(tab);
    const now = '“Water that has been drunk for three hundred years is no ruin at all,”';
    await waitMarked(tab, [now]);
    await openList(tab, LIST);
    const list = (await savedList(tab)).join();
    expect(list).toContain('edited');
    expect(
      await tab.panel.evaluate((root) => [
        root?.querySelector('.wording del')?.textContent,
        root?.querySelector('.wording ins')?.textContent,
      ]),
    ).toEqual(['two', 'three']);
    await tab.panel.click('Take the new wording');
    await waitUntil(
      'the new wording',
      async () => !(await savedList(tab)).join().includes('edited'),
    );
    expect((await savedList(tab)).join()).toContain('three hundred years is no ruin at all');
  });

  it('lists what has gone, with the paragraph that it stood in', async () => {
    const address = newWell();
    const first = await readMarked(world(), address);
    await drag(first, 'nobody was late for school');
    await first.panel.click('Save in sky blue');
    await waitUntil('a mark', async () => (await marked(first)).length === 1);
    const later = await world().open(address);
    await rewrite(
      later,
      WELL_PARAGRAPHS[2] ?? '',
      'The council then went home in the rain without a vote.',
    );
    await reread(later);
    await openList(later, 'Quotes (3)');
    await waitUntil('the list', async () => (await savedList(later)).length === 1);
    const [item = ''] = await savedList(later);
    expect(item).toContain('gone');
    expect(item).toContain('It stood in: “We drew four thousand,” she said.');
    expect(await marked(later)).toEqual([]);
  });
});
