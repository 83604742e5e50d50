import { afterEach, expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { closeFields, draftsOf, openFields, openNewQuote, readSaved } from './fields-world.ts';
import { inBothBrowsers } from './world.ts';

/** Firefox says so of an answer that comes to a page which has been left. */
const LEFT = /context unloaded/;

const noteIs = (text: string) => expect.objectContaining({ note: text });

inBothBrowsers('the fields of a saved quote', (world) => {
  afterEach(async () => {
    await closeFields();
    world().expectProblems(LEFT);
  });

  it('are a draft while one types and a change after a pause, one step of undo', async () => {
    const { id, tab } = await openNewQuote(world());
    await tab.type('note', 'Ask');
    await waitUntil('a draft', async () => (await draftsOf(world(), id))['note'] !== undefined);
    await tab.waitForText('Saved');
    await tab.type('note', ' her again.');
    await waitUntil('the change', async () => {
      return (await readSaved(tab, id))?.note === 'Ask her again.';
    });
    await waitUntil('no draft', async () => Object.keys(await draftsOf(world(), id)).length === 0);
    await tab.call('undo', { article: `https://news.az/news/${id}` });
    await tab.waitForValue('note', 'Ask');
    await tab.call('undo', { article: `https://news.az/news/${id}` });
    await tab.waitForValue('note', '');
  });

  it('are saved when one leaves them, each as it is meant', async () => {
    const { id, tab } = await openNewQuote(world(), {
      speaker: { name: 'Rauf Adilzade', role: null, basis: 'named' },
    });
    await tab.type('tags', ' lamps,, night , lamps');
    await tab.page.keyboard.press('Tab');
    await tab.waitForValue('tags', 'lamps, night');
    await tab.type('role', 'keeper');
    await tab.page.keyboard.press('Tab');
    await waitUntil('the speaker', async () => (await readSaved(tab, id))?.speaker?.role ?? null);
    expect(await readSaved(tab, id)).toMatchObject({
      tags: ['lamps', 'night'],
      speaker: { name: 'Rauf Adilzade', role: 'keeper', basis: 'named' },
    });
  });

  it('show what another tab changes, and that a quote is gone and back', async () => {
    const { id, tab } = await openNewQuote(world());
    const other = await openFields(world(), id);
    await other.page.waitForSelector('#note');
    await other.type('note', 'From the other tab');
    await tab.waitForValue('note', 'From the other tab');
    await other.call('remove', { ids: [id] });
    await tab.waitForText('This quote was deleted.');
    expect(await tab.value('note')).toBeNull();
    await other.call('undo', { article: null });
    await tab.waitForValue('note', 'From the other tab');
  });

  it('keep a half-written note when the tab is closed', async () => {
    const { id, tab } = await openNewQuote(world());
    await tab.type('note', 'Half a not');
    await tab.page.close();
    const again = await openFields(world(), id);
    await again.waitForValue('note', 'Half a not');
    await waitUntil('the change', async () => (await readSaved(again, id))?.note === 'Half a not');
  });

  it('keep a half-written note when the extension is reloaded', async () => {
    const { id, tab } = await openNewQuote(world());
    await tab.type('note', 'Half a not');
    await world().browser.reloadExtension();
    const again = await openFields(world(), id);
    await again.waitForValue('note', 'Half a not');
    await waitUntil('the change', async () => (await readSaved(again, id))?.note === 'Half a not');
  });

  it('keep a half-written note when the browser is closed', async () => {
    const { id, tab } = await openNewQuote(world());
    await tab.type('note', 'Half a not');
    await waitUntil('the draft of the last letter', async () => {
      return (await draftsOf(world(), id))['note']?.includes('Half a not') === true;
    });
    await world().restart();
    const again = await openFields(world(), id);
    await again.waitForValue('note', 'Half a not');
    await waitUntil('the change', async () => (await readSaved(again, id))?.note === 'Half a not');
  });

  it('take a note of 1 MB, and refuse a longer one in words, with the text and its draft kept', async () => {
    const { id, tab } = await openNewQuote(world());
    const note = 'ş'.repeat(1_048_576);
    await tab.paste('note', note);
    await waitUntil('the change', async () => {
      return (await readSaved(tab, id))?.note.length === note.length;
    });
    await tab.paste('note', `${note}!`);
    await tab.waitForText('longer than 1,048,576 characters and is not saved');
    expect((await tab.value('note'))?.length).toBe(note.length + 1);
    await tab.page.close();
    const again = await openFields(world(), id);
    await again.waitForText('longer than 1,048,576 characters and is not saved');
    expect((await again.value('note'))?.length).toBe(note.length + 1);
    await again.paste('note', 'Short.');
    await waitUntil('the change', async () => (await readSaved(again, id))?.note === 'Short.');
  });

  it('lose no letter, however odd', async () => {
    const { id, tab } = await openNewQuote(world());
    const odd = '\ud83d \u202eolleh\u200b İıIi \udc00\n\tسلام';
    await tab.paste('note', odd);
    await tab.page.close();
    const again = await openFields(world(), id);
    await waitUntil('the change', async () => (await readSaved(again, id))?.note === odd);
    expect(await readSaved(again, id)).toEqual(noteIs(odd));
  });

  it('speak the reader’s language and follow the theme', async () => {
    const { tab } = await openNewQuote(world());
    await world().browser.inBackground((api) =>
      api.storage.local.set({
        preferences: { version: 1, theme: 'sepia', language: 'az', changedAt: Date.now() },
      }),
    );
    await tab.waitForText('Etiketlər');
    const look = await tab.page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return [document.documentElement.lang, backgroundColor];
    });
    expect(look).toEqual(['az', 'rgb(246, 236, 217)']);
  });

  it.each([240, 320])('fit into a frame %i px wide, with targets of 24 px', async (width) => {
    const { tab } = await openNewQuote(world());
    await tab.page.setViewport({ width, height: 230 });
    const sizes = await tab.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const fields = [...document.querySelectorAll('input, textarea')];
      const boxes = fields.map((field) => field.getBoundingClientRect());
      return {
        scrollWidth,
        scrollHeight,
        smallest: Math.min(...boxes.flatMap((box) => [box.width, box.height])),
        font: fields.map((field) => getComputedStyle(field).fontSize),
        labels: fields.map((field) => (field as HTMLInputElement).labels?.[0]?.innerText),
      };
    });
    expect(sizes.scrollWidth).toBeLessThanOrEqual(width);
    expect(sizes.scrollHeight).toBeLessThanOrEqual(230);
    expect(sizes.smallest).toBeGreaterThanOrEqual(24);
    expect(new Set(sizes.font)).toEqual(new Set(['15px']));
    expect(sizes.labels).toEqual(['Note', 'Tags', 'Speaker', 'Role']);
  });
});
