import type { Block, PageElement, PageModel } from './page-model.ts';

/** Elements that group text without being a place of their own: a list item is where its list is. */
const TRANSPARENT = new Set([
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'center',
  'font',
  'span',
  'a',
  'b',
  'strong',
  'i',
  'em',
]);

/** Elements whose text is one paragraph: the place of the paragraph is the parent. */
const PARAGRAPH = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'figcaption']);

/** Index of the innermost element that a predicate accepts, from `index` upwards, or -1. */
export function climb(
  elements: readonly PageElement[],
  index: number,
  accepts: (element: PageElement, index: number) => boolean,
): number {
  let current = index;
  while (current >= 0) {
    const element = elements[current];
    if (element === undefined || accepts(element, current)) break;
    current = element.parent;
  }
  return current;
}

/** Whether `inner` is `outer` or stands in it. */
export function isInside(elements: readonly PageElement[], inner: number, outer: number): boolean {
  return climb(elements, inner, (_, index) => index <= outer) === outer;
}

/** For each element the sum of a weight over the blocks that stand in it. */
export function sumUpwards(
  page: PageModel,
  weigh: (block: Block, position: number) => number,
): Float64Array {
  const sums = new Float64Array(page.elements.length);
  page.blocks.forEach((block, position) => {
    sums[block.owner] = (sums[block.owner] ?? 0) + weigh(block, position);
  });
  for (let index = sums.length - 1; index > 0; index -= 1) {
    const parent = page.elements[index]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/**
 * For each block the element in which it stands as a paragraph among paragraphs: the parent of its own
 * paragraph, also when that is a `div` with nothing else in it.
 */
export function placesOf(page: PageModel): Int32Array {
  const { elements, blocks } = page;
  const contents = new Uint32Array(elements.length);
  for (const element of elements)
    if (element.parent >= 0) contents[element.parent] = (contents[element.parent] ?? 0) + 1;
  for (const block of blocks) contents[block.owner] = (contents[block.owner] ?? 0) + 1;
  return Int32Array.from(blocks, (block) => {
    const own = elements[block.owner];
    const isLeaf =
      own !== undefined &&
      own.parent >= 0 &&
      (PARAGRAPH.has(own.tag) || contents[block.owner] === 1);
    return climb(
      elements,
      isLeaf ? own.parent : block.owner,
      (element) => !TRANSPARENT.has(element.tag),
    );
  });
}

/**
 * For each element a name of its place: tags, and class names when asked for, from the root down. Digits
 * are left out, so that `chapter-1` and `chapter-2` are one place.
 */
export function pathNames(elements: readonly PageElement[], withClasses: boolean): string[] {
  const paths: string[] = [];
  for (const element of elements) {
    const above = paths[element.parent] ?? '';
    const classes = withClasses
      ? element.names.replace(/\d+/g, '').trim().replace(/\s+/g, '.')
      : '';
    paths.push(TRANSPARENT.has(element.tag) ? above : `${above}>${element.tag}.${classes}`);
  }
  return paths;
}
