import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import {
  centreOfLabel,
  copyAll,
  explanation,
  focusedQuote,
  listed,
  markedWords,
  openList,
  readMarked,
  shownLabels,
  waitForStep,
} from './quotes-world.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers } from './world.ts';

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

inBothBrowsers('quotations', (world) => {
  it.each([360, 1280])('move no control of the bar when they arrive, at %i px', async (width) => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await tab.page.setViewport({ width, height: 800 });
    const places = await tab.panel.evaluate((root) => {
      const button = root?.querySelector<HTMLElement>('.quotes-control button');
      const read = () =>
        ['.text-size', '.display', '.close'].map(
          (name) => root?.querySelector(name)?.getBoundingClientRect().x,
        );
      const after = read();
      button?.style.setProperty('display', 'none');
      const before = read();
      button?.style.removeProperty('display');
      return { before, after };
    });
    expect(places.after).toEqual(places.before);
  });

  it('are marked, with the speaker in the margin of a wide window', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const labels = await shownLabels(tab);
    expect(labels.map(({ name }) => name)).toEqual([
      'Rena Mahmudlu',
      'Tofig Salmanov',
      'Elchin Rzazade',
      'Solmaz Abbasli',
      '?',
      'Elchin Rzazade',
    ]);
    for (const { isInMargin, isOnLine } of labels) {
      expect({ isInMargin, isOnLine }).toEqual({ isInMargin: true, isOnLine: true });
    }
    expect(labels.map(({ isInferred }) => isInferred)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(labels[1]?.why).toBe('Resolved from “he”; the name stands in the paragraph above.');
    expect(await markedWords(tab, 2)).toEqual(['“the worst in forty years of notebooks”']);
  });

  it.each([360, 1280])(
    'say what an inferred name rests on, on focus and under the pointer, at %i px',
    async (width) => {
      const tab = await readMarked(world(), SAMPLE_ADDRESSES.en, width);
      const why = 'Resolved from “he”; the name stands in the paragraph above.';
      expect(await explanation(tab)).toBeNull();
      const { x, y } = await centreOfLabel(tab, 'Tofig Salmanov');
      await tab.page.mouse.move(x, y);
      await waitUntil('the explanation', async () => (await explanation(tab)) === why);
      await tab.page.mouse.move(2, y + 200);
      await waitUntil('no explanation', async () => (await explanation(tab)) === null);
      for (let press = 0; press < 24 && (await explanation(tab)) !== why; press += 1) {
        await tab.page.keyboard.press('Tab');
      }
      expect(await explanation(tab)).toBe(why);
    },
  );

  it('have the speaker above the paragraph in a narrow window', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en, 360);
    const labels = await shownLabels(tab);
    expect(labels).toHaveLength(5);
    for (const { isAbove, isInMargin } of labels) {
      expect({ isAbove, isInMargin }).toEqual({ isAbove: true, isInMargin: false });
    }
  });

  it('are marked across paragraphs and inline elements', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const [first = '', second = ''] = await markedWords(tab, 6);
    expect(first).toMatch(/^“I have something against surprises\. .* to become a philosopher\.$/s);
    expect(second).toMatch(/^So we agreed .* ring it\s+myself\.”$/s);
    const other = await readMarked(world(), PAGES.manyQuotes);
    expect(await markedWords(other, 0)).toEqual([
      '“The question number 1 has been before us since the spring, and nobody in this room has read the papers,”',
    ]);
  });

  it('never cover one another’s labels', async () => {
    const tab = await readMarked(world(), PAGES.manyQuotes);
    const { count, covered } = await tab.panel.evaluate((root) => {
      const boxes = [...(root?.querySelectorAll('.voice') ?? [])]
        .filter((label) => label.getClientRects().length > 0)
        .map((label) => label.getBoundingClientRect());
      const pairs = boxes.slice(1).map((box, index) => box.top < (boxes[index]?.bottom ?? 0) - 1);
      return { count: boxes.length, covered: pairs.filter(Boolean).length };
    });
    expect({ count, covered }).toEqual({ count: 18, covered: 0 });
  });

  it('are listed by speaker; choosing one goes there; Esc closes the list first', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await openList(tab);
    expect(await listed(tab)).toEqual([
      'Rena Mahmudlu 3/3',
      'Tofig Salmanov 2/2',
      'Elchin Rzazade 3/3',
      'Solmaz Abbasli 2/2',
      'Speaker not found 1/1',
    ]);
    await tab.panel.click('“will be at noon, so that the children hear it”');
    await waitUntil(
      'the quotation to have the focus',
      async () => (await focusedQuote(tab)) === '10',
    );
    const top = await tab.panel.evaluate(
      (root) => root?.querySelector('[data-quote="10"]')?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThan(48);
    expect(top).toBeLessThan(900);
    expect(await listed(tab)).toHaveLength(5);
    await tab.page.keyboard.press('Escape');
    await waitUntil('no list', async () => (await listed(tab)).length === 0);
    expect(await tab.panel.isOpen()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await tab.panel.waitClosed();
  });

  it('give the focus back to the button of the list', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await openList(tab);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Escape');
    await waitUntil('the button to have the focus', async () => {
      return (await tab.panel.focused()) === 'Quotes (11)';
    });
  });

  it('are listed in a sheet of a narrow window, which leaves when one is chosen', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en, 360);
    await openList(tab);
    const isSheet = await tab.panel.evaluate((root) => {
      const { left = 1, bottom = 0 } =
        root?.querySelector('.drawer')?.getBoundingClientRect() ?? {};
      return left === 0 && Math.abs(bottom - innerHeight) < 1;
    });
    expect(isSheet).toBe(true);
    await tab.panel.click('“Then we counted the chicks.”');
    await waitUntil('no list', async () => (await listed(tab)).length === 0);
    expect(await focusedQuote(tab)).toBe('1');
  });

  it('say so when there are none', async () => {
    const tab = await readMarked(world(), PAGES.long);
    await openList(tab, 'Quotes (0)');
    await tab.panel.waitForText('.drawer', 'No quotations in this article');
  });

  it('are stepped through with n and p, and announced', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const { keyboard } = tab.page;
    await keyboard.press('n');
    await waitForStep(tab, '1 of 11 · Rena Mahmudlu');
    await keyboard.press('n');
    await waitForStep(tab, '2 of 11 · Rena Mahmudlu');
    expect(await focusedQuote(tab)).toBe('1');
    await keyboard.press('p');
    await waitForStep(tab, '1 of 11 · Rena Mahmudlu');
    await keyboard.press('p');
    await waitForStep(tab, 'This is the first quotation');
    expect(await focusedQuote(tab)).toBe('0');
  });

  it('are stepped through from where the reader is', async () => {
    const tab = await readMarked(world(), PAGES.manyQuotes);
    await tab.panel.evaluate((root) => {
      root?.querySelector('[data-quote="20"]')?.scrollIntoView({ block: 'center' });
    });
    await tab.page.keyboard.press('n');
    const at = Number(await waitUntil('a quotation with the focus', () => focusedQuote(tab)));
    expect(at).toBeGreaterThan(10);
    expect(at).toBeLessThanOrEqual(20);
  });

  it('are not marked any more when the reader has said so, in the next article too', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const before = await markedWords(tab, 0);
    await tab.panel.click('Theme and language');
    await tab.panel.click('Mark quotations');
    const count = (): Promise<number> =>
      tab.panel.evaluate((root) => root?.querySelectorAll('.quote, .voice').length ?? -1);
    await waitUntil('no marks', async () => (await count()) === 0);
    await tab.goto(SAMPLE_ADDRESSES.en);
    await tab.clickToolbarButton();
    await tab.panel.waitOpen();
    await openList(tab);
    expect(await count()).toBe(0);
    await tab.panel.click('“Then we counted the chicks.”');
    await waitUntil('one quotation', async () => (await count()) === 1);
    await tab.panel.click('Mark quotations in the text');
    await waitUntil('all marks', async () => (await count()) > 10);
    expect(await markedWords(tab, 0)).toEqual(before);
  });

  it('are copied as the article’s words alone', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const body = await tab.panel.evaluate((root) =>
      [...(root?.querySelectorAll<HTMLElement>('.body > :is(p, h2, blockquote)') ?? [])].map(
        (block) => block.textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    );
    const all = (await copyAll(world(), tab)).replaceAll(/\s+/g, ' ');
    for (const paragraph of body) expect(all).toContain(paragraph);
    const text = body.join(' ');
    for (const words of ['Mahmudlu', 'Rzazade', 'Salmanov', 'Abbasli', 'chairwoman', 'Captain']) {
      expect([words, occurrences(all, words)]).toEqual([words, occurrences(text, words)]);
    }
    for (const words of ['16 px', 'Quotes', 'Resolved from', 'minutes to read']) {
      expect(all).not.toContain(words);
    }
  });

  it('are printed with the speaker above the paragraph', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    await openList(tab);
    await tab.setMedium('print');
    const labels = await shownLabels(tab);
    const drawer = await tab.panel.evaluate(
      (root) => root?.querySelector('.drawer')?.getClientRects().length,
    );
    await tab.setMedium('screen');
    expect(labels).toHaveLength(5);
    expect(labels.every(({ isAbove }) => isAbove)).toBe(true);
    expect(drawer).toBe(0);
  });
});
