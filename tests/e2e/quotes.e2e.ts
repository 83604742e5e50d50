import { expect, it } from 'vitest';
import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { SAMPLE_ADDRESSES } from '../../scripts/sample-site.ts';
import { PAGES } from './site.ts';
import { inBothBrowsers, type World } from './world.ts';

/** Opens an address at a width, clicks the toolbar button, and waits for the marks. */
async function readMarked(world: World, address: string, width = 1440): Promise<Tab> {
  const tab = await world.open(address);
  await tab.page.setViewport({ width, height: 900 });
  await tab.clickToolbarButton();
  await tab.panel.waitOpen();
  await waitUntil('the quotations', () =>
    tab.panel.evaluate((root) => root?.querySelector('.quotes-button') !== null),
  );
  return tab;
}

/** The labels that are shown, by what stands in them, with the place of each and of its quotation. */
function shownLabels(tab: Tab) {
  return tab.panel.evaluate((root) => {
    const labels = [...(root?.querySelectorAll<HTMLElement>('.voice') ?? [])].filter(
      (label) => label.getClientRects().length > 0,
    );
    return labels.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const mark = root?.querySelector(`[data-quote="${label.dataset['voice']}"]`) ?? label;
      const line = mark.getClientRects()[0] ?? new DOMRect();
      const paragraph = (mark.closest('p') ?? label).getBoundingClientRect();
      return {
        name: label.querySelector<HTMLElement>('.name')?.dataset['words'] ?? '',
        isInferred: 'inferred' in label.dataset,
        why: label.getAttribute('aria-description'),
        isInMargin: right <= paragraph.left,
        isOnLine: Math.abs(top - line.top) < 12,
        isAbove: bottom <= paragraph.top + 1 && left === paragraph.left,
      };
    });
  });
}

/** The words of a marked quotation, by paragraph. */
function markedWords(tab: Tab, index: number): Promise<string[]> {
  return tab.panel.evaluate((root, number: number) => {
    const marks = [...(root?.querySelectorAll(`[data-quote="${number}"]`) ?? [])];
    const byParagraph = Map.groupBy(marks, (mark) => mark.closest('p'));
    return [...byParagraph.values()].map((own) => own.map((mark) => mark.textContent).join(''));
  }, index);
}

function focusedQuote(tab: Tab): Promise<string | null> {
  return tab.panel.evaluate(
    (root) => root?.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset['quote'] ?? null,
  );
}

/** What the drawer lists: each speaker with how many quotations. */
function listed(tab: Tab): Promise<string[]> {
  return tab.panel.evaluate((root) =>
    [...(root?.querySelectorAll('.drawer section') ?? [])].map((section) => {
      const [name, count] = section.querySelectorAll('h3 > span');
      const items = section.querySelectorAll('.item').length;
      return `${name?.textContent} ${count?.textContent}/${items}`;
    }),
  );
}

const announced = (tab: Tab): Promise<string | null> =>
  tab.panel.text('.quotes-place > .announcement');

async function waitForStep(tab: Tab, words: string): Promise<void> {
  await waitUntil(
    `“${words}” to be announced`,
    async () => ((await announced(tab)) ?? '').trim() === words,
  );
}

async function pressWithControl({ page }: Tab, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Opens the list with the button of the bar, which comes back at the top of the text. */
async function openList(tab: Tab, name = 'Quotes (11)'): Promise<void> {
  await tab.panel.evaluate((root) => {
    root?.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' });
  });
  await pause(250);
  await tab.panel.click(name);
  await waitUntil('the list', () => tab.panel.evaluate((root) => !!root?.querySelector('.drawer')));
  await pause(250);
}

/** Copies all of the panel with the keyboard and pastes it into a field of another tab. */
async function copyAll(world: World, tab: Tab): Promise<string> {
  await pressWithControl(tab, 'a');
  await pressWithControl(tab, 'c');
  await pause(100);
  const other = await world.open(PAGES.fields);
  await other.page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.prepend(area);
    area.focus();
  });
  await pressWithControl(other, 'v');
  await pause(100);
  return other.page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

const occurrences = (text: string, words: string): number => text.split(words).length - 1;

inBothBrowsers('quotations', (world) => {
  it('are marked, with the speaker in the margin of a wide window', async () => {
    const tab = await readMarked(world(), SAMPLE_ADDRESSES.en);
    const labels = await shownLabels(tab);
    expect(labels.map(({ name }) => name)).toEqual([
      'Rena Mahmudlu',
      'Tofig Salmanov',
      'Elchin Rzazade',
      'Solmaz Abbasli',
      'Elchin Rzazade',
    ]);
    for (const { isInMargin, isOnLine } of labels) {
      expect({ isInMargin, isOnLine }).toEqual({ isInMargin: true, isOnLine: true });
    }
    expect(labels.map(({ isInferred }) => isInferred)).toEqual([false, true, true, true, false]);
    expect(labels[1]?.why).toBe('Resolved from “he”; the name stands in the paragraph above.');
    expect(await markedWords(tab, 2)).toEqual(['“the worst in forty years of notebooks”']);
  });

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
      'Solmaz Abbasli 3/3',
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
    expect(await listed(tab)).toHaveLength(4);
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
    expect(await listed(tab)).toContain('Solmaz Abbasli 5/5');
    expect(await listed(tab)).toHaveLength(3);
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
    expect((await listed(tab)).at(-1)).toBe('Speaker not found 2/2');
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
