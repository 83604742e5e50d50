import { pause, waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { PAGES } from './site.ts';
import type { World } from './world.ts';

/** Opens an address at a width, clicks the toolbar button, and waits for the marks. */
export async function readMarked(world: World, address: string, width = 1440): Promise<Tab> {
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
export function shownLabels(tab: Tab) {
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

/** The centre of the shown label with a name, in CSS px of the window, brought into sight first. */
export function centreOfLabel(tab: Tab, name: string): Promise<{ x: number; y: number }> {
  return tab.panel.evaluate((root, wanted: string) => {
    const label = [...(root?.querySelectorAll<HTMLElement>('.voice') ?? [])].find(
      (one) => one.getClientRects().length > 0 && one.ariaLabel?.startsWith(wanted),
    );
    label?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left = 0, top = 0, width = 0 } = label?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + 12 };
  }, name);
}

/** The explanation that a label shows at this moment, within the window; null while none does. */
export function explanation(tab: Tab): Promise<string | null> {
  return tab.panel.evaluate((root) => {
    const shown = [...(root?.querySelectorAll<HTMLElement>('.voice .why') ?? [])].find((why) => {
      const { left, right, width } = why.getBoundingClientRect();
      return width > 0 && left >= 0 && right <= innerWidth;
    });
    return shown?.dataset['words'] ?? null;
  });
}

/** The words of a marked quotation, by paragraph. */
export function markedWords(tab: Tab, index: number): Promise<string[]> {
  return tab.panel.evaluate((root, number: number) => {
    const marks = [...(root?.querySelectorAll(`[data-quote="${number}"]`) ?? [])];
    const byParagraph = Map.groupBy(marks, (mark) => mark.closest('p'));
    return [...byParagraph.values()].map((own) => own.map((mark) => mark.textContent).join(''));
  }, index);
}

export function focusedQuote(tab: Tab): Promise<string | null> {
  return tab.panel.evaluate(
    (root) => root?.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset['quote'] ?? null,
  );
}

/** What the drawer lists: each speaker with how many quotations. */
export function listed(tab: Tab): Promise<string[]> {
  return tab.panel.evaluate((root) =>
    [...(root?.querySelectorAll('.drawer section:not(.saved-list)') ?? [])].map((section) => {
      const [name, count] = section.querySelectorAll('h3 > span');
      const items = section.querySelectorAll('.item').length;
      return `${name?.textContent} ${count?.textContent}/${items}`;
    }),
  );
}

const announced = (tab: Tab): Promise<string | null> =>
  tab.panel.text('.quotes-place > .announcement');

export async function waitForStep(tab: Tab, words: string): Promise<void> {
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
export async function openList(tab: Tab, name = 'Quotes (11)'): Promise<void> {
  await tab.panel.evaluate((root) => {
    root?.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' });
  });
  await pause(250);
  await tab.panel.click(name);
  await waitUntil('the list', () => tab.panel.evaluate((root) => !!root?.querySelector('.drawer')));
  await pause(250);
}

/** Copies all of the panel with the keyboard and pastes it into a field of another tab. */
export async function copyAll(world: World, tab: Tab): Promise<string> {
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
