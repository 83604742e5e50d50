import { Readability } from '@mozilla/readability';
import { findLongRuns, type LongRun } from '../core/article/long-runs.ts';
import type { PageElement } from '../core/article/page-model.ts';
import type { PageCopy } from './clone-page.ts';
import { INDEX_ATTRIBUTE } from './copy-attributes.ts';
import { isElement } from './node-guards.ts';
import type { ReadPage } from './read-blocks.ts';

/** Readability gives up below this many characters and tries with fewer rules; its own 500 refuses short news. */
const FEWEST_CHARACTERS = 120;

/** The part of the ends of a long run that must be kept for the middle to count as kept. */
const MOST = 0.8;

/**
 * Asks Readability where the article is: the indexes of the block elements that it kept, empty when it
 * found nothing. It works on a copy of the copy, as it rewrites its document, and the many paragraphs of one parent
 * are there by their ends alone: its time grows with every paragraph, its answer does not change. What
 * it drops on the way (linked paragraphs, block quotations) is still in our copy.
 */
export function locateText(copy: PageCopy, page: ReadPage): Set<number> {
  const runs = findLongRuns(page.model.elements);
  const reader = new Readability<Element | null>(scratchOf(copy, page, runs), {
    charThreshold: FEWEST_CHARACTERS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  const content = reader.parse()?.content ?? null;
  const kept = new Set(content === null ? [] : indexesIn(content));
  for (const { middle, ends } of runs) {
    const seen = ends.filter((index) => kept.has(index)).length;
    if (seen >= ends.length * MOST) for (const index of middle) kept.add(index);
  }
  return withOnlyChildren(kept, page.model.elements);
}

/** A document like the copy, without the middle of long runs. */
function scratchOf({ document, view }: PageCopy, page: ReadPage, runs: LongRun[]): Document {
  const scratch = document.implementation.createHTMLDocument('');
  const left = new Set<Node>();
  const holders = new Set<Node>();
  for (const { middle } of runs) {
    for (const index of middle) {
      const source = page.sources[index];
      if (source !== undefined) left.add(source);
    }
    let holder: Node | null = page.sources[middle[0] ?? -1]?.parentNode ?? null;
    for (; holder !== null; holder = holder.parentNode) holders.add(holder);
  }
  const copyNode = (node: Node): Node => {
    if (!holders.has(node)) return scratch.importNode(node, true);
    const made = scratch.importNode(node, false);
    for (const child of node.childNodes) if (!left.has(child)) made.appendChild(copyNode(child));
    return made;
  };
  const root = copyNode(document.documentElement);
  if (root instanceof view.Element) scratch.replaceChild(root, scratch.documentElement);
  return scratch;
}

function indexesIn(root: Element): number[] {
  const marked = [root, ...root.querySelectorAll(`[${INDEX_ATTRIBUTE}]`)];
  return marked
    .map((element) => Number(element.getAttribute(INDEX_ATTRIBUTE) ?? -1))
    .filter((index) => index >= 0);
}

/** Readability folds a box that holds one other box into it: who kept the outer one kept the inner one. */
function withOnlyChildren(kept: Set<number>, elements: readonly PageElement[]): Set<number> {
  const children = new Uint32Array(elements.length);
  for (const { parent } of elements)
    if (parent >= 0) children[parent] = (children[parent] ?? 0) + 1;
  elements.forEach(({ parent }, index) => {
    if (children[parent] === 1 && kept.has(parent)) kept.add(index);
  });
  return kept;
}
