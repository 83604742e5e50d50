import { isProseIn, pathAt, type Draft } from './draft.ts';
import { sumUpwards } from './page-tree.ts';

/** The part of the weight that an element must hold to be the container instead of its parent. */
const NEARLY_ALL = 0.985;

/** Weight of text that Readability did not keep, against 1 for text that it kept. */
const LOST_WEIGHT = 0.5;

/** A place is one of the article's when it holds a quarter of the text, or several paragraphs and a little. */
const MAIN_SHARE = 0.25;
const SMALL_SHARE = 0.08;

/** Elements that are never the container: their text is one paragraph, or one part of the text. */
const NO_CONTAINER = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'figure', 'dl']);

/** Reasons that end the article: text beyond them is another's. */
const ENDS = new Set([
  'sign-off',
  'share line',
  'small print',
  'byline',
  'comments',
  'list of other articles',
  'second article',
  'site notice',
]);

/** Index of the smallest element that holds nearly all of the article's text. */
export function findContainer(draft: Draft): number {
  const { elements } = draft.page;
  const sums = sumUpwards(draft.page, (_, position) => weightAt(draft, position));
  const enough = (sums[0] ?? 0) * NEARLY_ALL;
  if (enough === 0) return 0;
  const children: number[][] = elements.map(() => []);
  for (const [index, { parent }] of elements.entries()) children[parent]?.push(index);
  const holds = (child: number) =>
    (sums[child] ?? 0) >= enough && !NO_CONTAINER.has(elements[child]?.tag ?? '');
  let container = 0;
  for (
    let next: number | undefined = 0;
    next !== undefined;
    next = children[container]?.find(holds)
  ) {
    container = next;
  }
  return container;
}

/**
 * For each block whether it stands where the paragraphs of the article stand: at one of the main paths by
 * tags and classes, or, as classes may differ from part to part, at a main path by tags that Readability
 * kept or that directly continues the text.
 */
export function findFlow(draft: Draft): boolean[] {
  const byClass = mainPaths(draft, draft.paths);
  const byTag = mainPaths(draft, draft.tagPaths);
  const isAtTags = (position: number) =>
    byTag.has(draft.tagPaths[draft.places[position] ?? -1] ?? '');
  const flow = draft.page.blocks.map((block, position) => {
    if (byClass.has(pathAt(draft, position))) return true;
    return isAtTags(position) && (byClass.size === 0 || draft.kept.has(block.owner));
  });
  continueFlow(draft, flow, isAtTags);
  return flow;
}

/** Follows the text beyond the last known part of it, until something ends the article. */
function continueFlow(
  draft: Draft,
  flow: boolean[],
  isAtTags: (position: number) => boolean,
): void {
  const last = flow.findLastIndex((inFlow, position) => inFlow && isProseIn(draft, position));
  if (last < 0) return;
  for (let position = last + 1; position < flow.length; position += 1) {
    if (ENDS.has(draft.why[position] ?? '')) return;
    if (draft.why[position] === null && isAtTags(position)) flow[position] = true;
  }
}

function weightAt(draft: Draft, position: number): number {
  const block = draft.page.blocks[position];
  if (block === undefined || !isProseIn(draft, position) || draft.hidden[position] === true)
    return 0;
  const isKept = draft.kept.size === 0 || draft.kept.has(block.owner);
  return block.text.length * (isKept ? 1 : LOST_WEIGHT);
}

interface PathWeight {
  weight: number;
  count: number;
}

function mainPaths(draft: Draft, paths: readonly string[]): Set<string> {
  const weights = new Map<string, PathWeight>();
  let total = 0;
  for (const position of draft.page.blocks.keys()) {
    const weight = weightAt(draft, position);
    if (weight === 0) continue;
    const path = paths[draft.places[position] ?? -1] ?? '';
    const known = weights.get(path) ?? { weight: 0, count: 0 };
    weights.set(path, { weight: known.weight + weight, count: known.count + 1 });
    total += weight;
  }
  return new Set([...weights].filter(([, sum]) => isMain(sum, total)).map(([path]) => path));
}

function isMain({ weight, count }: PathWeight, total: number): boolean {
  return weight >= total * MAIN_SHARE || (count > 1 && weight >= total * SMALL_SHARE);
}

/** Whether every place with text in the flow would be one of the article's whatever Readability kept of it. */
export function isFlowSettled(draft: Draft, flow: readonly boolean[]): boolean {
  const weights = new Map<string, PathWeight>();
  let total = 0;
  for (const [position, { text }] of draft.page.blocks.entries()) {
    if (flow[position] !== true || !isProseIn(draft, position)) continue;
    const path = pathAt(draft, position);
    const { weight, count } = weights.get(path) ?? { weight: 0, count: 0 };
    weights.set(path, { weight: weight + text.length, count: count + 1 });
    total += text.length;
  }
  return [...weights.values()].every(({ weight, count }) => {
    const lost = weight * LOST_WEIGHT;
    return isMain({ weight: lost, count }, total - weight + lost);
  });
}
