import { isIn, isProseIn, leaveOut, pathAt, type Draft } from './draft.ts';
import type { Block } from './page-model.ts';
import { pathNames, sumUpwards } from './page-tree.ts';
import { wordsOf } from './plain-text.ts';

/** The part of the weight that an element must hold to be the container instead of its parent. */
const NEARLY_ALL = 0.97;

/** Weight of text that Readability did not keep, against 1 for text that it kept. */
const LOST_WEIGHT = 0.25;

/** A place is one of the article's when it holds a quarter of the text, or several paragraphs and a little. */
const MAIN_SHARE = 0.25;
const SMALL_SHARE = 0.08;

/** Sentences in a box of their own must be this long to be text of the article: leads, notes. */
const BOX_WORDS = 12;

const STOPS = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'figure', 'dl']);

/** Index of the smallest element that holds nearly all of the article's text. */
export function findContainer(draft: Draft): number {
  const { page } = draft;
  const sums = sumUpwards(page, (_, position) => weightAt(draft, position));
  const children: number[][] = page.elements.map(() => []);
  page.elements.forEach(({ parent }, index) => children[parent]?.push(index));
  const enough = (sums[0] ?? 0) * NEARLY_ALL;
  let container = 0;
  for (let next: number | undefined = 0; next !== undefined;) {
    container = next;
    next = children[container]?.find(
      (child) =>
        enough > 0 && (sums[child] ?? 0) >= enough && !STOPS.has(page.elements[child]?.tag ?? ''),
    );
  }
  return container;
}

/** For each block whether it stands where the paragraphs of the article stand. */
export function findFlow(draft: Draft): boolean[] {
  const byClass = mainPaths(draft, draft.paths);
  const tagPaths = pathNames(draft.page.elements, false);
  const byTag = mainPaths(draft, tagPaths);
  const tagAt = (position: number) => tagPaths[draft.places[position] ?? -1] ?? '';
  return draft.page.blocks.map((block, position) => {
    if (byClass.has(pathAt(draft, position))) return true;
    return byTag.has(tagAt(position)) && (byClass.size === 0 || draft.kept.has(block.owner));
  });
}

/** Leaves out what stands beside the flow and does not read as the article's text. */
export function leaveOutBesideFlow(draft: Draft, flow: readonly boolean[]): void {
  const { blocks } = draft.page;
  const first = blocks.findIndex((_, position) => flow[position] && isProseIn(draft, position));
  const last = blocks.findLastIndex((_, position) => flow[position] && isProseIn(draft, position));
  const looks = looksOfProse(draft, flow);
  blocks.forEach((block, position) => {
    if (block.kind !== 'text' || !isIn(draft, position)) return;
    const why =
      position < first || position > last
        ? whyAtEdge(draft, position, flow, { looks, before: position < first })
        : whyBetween(draft, position, flow);
    if (why !== null) leaveOut(draft, position, why);
  });
}

/** Leaves out headings that nothing follows: their list or their box is gone. */
export function leaveOutEmptyHeadings(draft: Draft, flow: readonly boolean[]): void {
  const { blocks } = draft.page;
  let followed = false;
  for (let position = blocks.length - 1; position >= 0; position -= 1) {
    const block = blocks[position];
    if (block === undefined) continue;
    const isHeading = block.heading > 0 && block.kind === 'text';
    if (!isIn(draft, position)) {
      if (draft.why[position] === 'links alone' && flow[position]) followed = false;
      continue;
    }
    if (isHeading && !followed) leaveOut(draft, position, 'heading of nothing');
    else followed = true;
  }
}

function weightAt(draft: Draft, position: number): number {
  const block = draft.page.blocks[position];
  if (block === undefined || !isProseIn(draft, position) || block.hidden) return 0;
  return (
    block.text.length * (draft.kept.size === 0 || draft.kept.has(block.owner) ? 1 : LOST_WEIGHT)
  );
}

function mainPaths(draft: Draft, paths: readonly string[]): Set<string> {
  const weights = new Map<string, { weight: number; count: number }>();
  let total = 0;
  draft.page.blocks.forEach((_, position) => {
    const weight = weightAt(draft, position);
    if (weight === 0) return;
    const path = paths[draft.places[position] ?? -1] ?? '';
    const known = weights.get(path) ?? { weight: 0, count: 0 };
    weights.set(path, { weight: known.weight + weight, count: known.count + 1 });
    total += weight;
  });
  const isMain = ({ weight, count }: { weight: number; count: number }) =>
    weight >= total * MAIN_SHARE || (count > 1 && weight >= total * SMALL_SHARE);
  return new Set([...weights].filter(([, sum]) => isMain(sum)).map(([path]) => path));
}

/** Tag and class names of an element that paragraphs of running text have. */
function looksOfProse(draft: Draft, flow: readonly boolean[]): Set<string> {
  const looks = draft.page.blocks.map((block, position) =>
    flow[position] === true && isProseIn(draft, position) ? lookOf(draft, block.owner) : '',
  );
  return new Set(looks.filter((look) => look !== ''));
}

function lookOf(draft: Draft, owner: number): string {
  const element = draft.page.elements[owner];
  return `${element?.tag}.${element?.names}`;
}

/** Before the first and after the last paragraph stand leads and closing words, and much furniture. */
function whyAtEdge(
  draft: Draft,
  position: number,
  flow: readonly boolean[],
  edge: { looks: ReadonlySet<string>; before: boolean },
): string | null {
  const block = draft.page.blocks[position];
  if (block === undefined) return null;
  if (block.hidden) return 'hidden';
  const inFlow = flow[position] === true;
  const belongs = isProseIn(draft, position)
    ? (edge.before || inFlow) && isLong(block)
    : (inFlow && isLikeProse(draft, block, edge.looks)) || (edge.before && isSubtitle(block));
  return belongs ? null : 'beside the text';
}

function isLong(block: Block): boolean {
  return wordsOf(block.text).length >= BOX_WORDS;
}

function isLikeProse(draft: Draft, block: Block, looks: ReadonlySet<string>): boolean {
  return looks.has(lookOf(draft, block.owner)) && block.linked < block.text.length / 2;
}

function isSubtitle(block: Block): boolean {
  return block.heading > 1 && block.linked === 0 && wordsOf(block.text).length >= 4;
}

function whyBetween(draft: Draft, position: number, flow: readonly boolean[]): string | null {
  const block = draft.page.blocks[position];
  if (block === undefined) return null;
  const inFlow = flow[position] === true;
  if (block.hidden) return inFlow && isProseIn(draft, position) ? null : 'hidden';
  if (inFlow || block.quote >= 0 || block.heading > 1) return null;
  return isTextInBox(draft, position, block) ? null : 'beside the text';
}

function isTextInBox(draft: Draft, position: number, block: Block): boolean {
  if (block.list >= 0) return block.linked <= block.text.length / 2;
  return draft.prose[position] === true && isLong(block);
}
