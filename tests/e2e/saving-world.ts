import { waitUntil } from '../../scripts/browser/driver.ts';
import type { Tab } from '../../scripts/browser/session.ts';
import { PAGES } from './site.ts';

/** A saved quote as the open panel marks it. */
export interface Marked {
  words: string;
  colours: string[];
}

let pages = 0;

/** The address of the article of the well that no test has had before: nothing is saved there. */
export function newWell(): string {
  pages += 1;
  return `${PAGES.well}${pages}`;
}

/** The saved quotes that are marked in the text, by their words. */
export function marked(tab: Tab): Promise<Marked[]> {
  return tab.panel.evaluate((root) => {
    const quotes = new Map<string, { words: string; colours: string[] }>();
    for (const mark of root?.querySelectorAll<HTMLElement>('mark.saved') ?? []) {
      for (const id of mark.dataset['saved']?.split(' ') ?? []) {
        const quote = quotes.get(id) ?? { words: '', colours: [] };
        quotes.set(id, quote);
        quote.words += mark.textContent;
        const { colour = '' } = mark.dataset;
        if (!quote.colours.includes(colour)) quote.colours.push(colour);
      }
    }
    return [...quotes.values()];
  });
}

/** Waits until these words, and no others, are marked as saved. */
export async function waitMarked(tab: Tab, words: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(words);
  await waitUntil(`the marks ${wanted}`, async () => {
    return JSON.stringify((await marked(tab)).map((one) => one.words)) === wanted;
  });
}

/** Selects, with the mouse, from the first letter of some words of one paragraph to the last one. */
export async function drag(tab: Tab, words: string): Promise<void> {
  const path = await tab.panel.evaluate((root, wanted: string) => {
    const paragraph = [...(root?.querySelectorAll('.body p') ?? [])].find((one) =>
      one.textContent.includes(wanted),
    );
    if (paragraph === undefined) return null;
    // A press on selected words would begin to drag them.
    document.getSelection()?.removeAllRanges();
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const start = paragraph.textContent.indexOf(wanted);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const boxOf = (offset: number): DOMRect => {
      let left = offset;
      walker.currentNode = paragraph;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.nodeValue ?? '';
        if (left < length) {
          range.setStart(node, left);
          range.setEnd(node, left + 1);
          return range.getBoundingClientRect();
        }
        left -= length;
      }
      return new DOMRect();
    };
    const first = boxOf(start);
    const last = boxOf(start + wanted.length - 1);
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }, words);
  if (path === null) throw new Error(`no paragraph has “${words}”`);
  const { mouse } = tab.page;
  await mouse.move(path.from.x, path.from.y);
  await mouse.down();
  await mouse.move(path.to.x, path.to.y, { steps: 6 });
  await mouse.up();
}

/** What the line at the foot of the panel says; null without one. */
export function toast(tab: Tab): Promise<string | null> {
  return tab.panel.text('.toast span');
}

/** What the list says of each saved quote. */
export function savedList(tab: Tab): Promise<string[]> {
  return tab.panel.evaluate((root) =>
    [...(root?.querySelectorAll<HTMLElement>('.saved-list li') ?? [])].map((item) =>
      item.innerText.replaceAll(/\s+/g, ' ').trim(),
    ),
  );
}

/** What is selected in the panel. */
export function selectedWords(tab: Tab): Promise<string> {
  return tab.panel.evaluate((root) => {
    const within = root as { getSelection?: () => Selection | null } | null;
    return (within?.getSelection?.() ?? document.getSelection())?.toString() ?? '';
  });
}
