import { Readability } from '@mozilla/readability';
import type { PageElement } from '../core/article/page-model.ts';
import type { PageCopy } from './clone-page.ts';
import { isDocument, isElement } from './node-guards.ts';
import { INDEX_ATTRIBUTE } from './read-blocks.ts';

/** Readability gives up below this many characters and tries with fewer rules; its own 500 refuses short news. */
const FEWEST_CHARACTERS = 120;

/**
 * Asks Readability where the article is: the indexes of the block elements that it kept, empty when it
 * found nothing. It works on a copy of the copy, as it rewrites its document; what it drops on the way
 * (linked paragraphs, block quotations) is still in ours.
 */
export function locateText(copy: PageCopy, elements: readonly PageElement[]): Set<number> {
  const scratch = copy.document.cloneNode(true);
  if (!isDocument(scratch)) return new Set();
  const reader = new Readability<Element | null>(scratch, {
    charThreshold: FEWEST_CHARACTERS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  const found = reader.parse()?.content ?? null;
  return withOnlyChildren(found === null ? [] : indexesIn(found), elements);
}

function indexesIn(root: Element): number[] {
  const marked = [root, ...root.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)];
  return marked
    .map((element) => Number(element.getAttribute(INDEX_ATTRIBUTE) ?? -1))
    .filter((index) => index >= 0);
}

/** Readability folds a box that holds one other box into it: who kept the outer one kept the inner one. */
function withOnlyChildren(kept: readonly number[], elements: readonly PageElement[]): Set<number> {
  const all = new Set(kept);
  const children = new Uint32Array(elements.length);
  for (const { parent } of elements)
    if (parent >= 0) children[parent] = (children[parent] ?? 0) + 1;
  elements.forEach(({ parent }, index) => {
    if (children[parent] === 1 && all.has(parent)) all.add(index);
  });
  return all;
}
