import { isProseIn, leaveOut, pathAt, type Draft } from './draft.ts';
import { isCommentsHeading, isRelatedHeading } from './furniture.ts';
import type { Block } from './page-model.ts';
import { climb, isInside, sumUpwards } from './page-tree.ts';

/**
 * Cuts the page at the heading of a list of other articles or of the comments. Where the heading has a box
 * of its own and the text goes on beside the box, only the box goes; else everything from there on.
 */
export function cutAtListHeadings(draft: Draft): void {
  const { blocks } = draft.page;
  for (let position = Math.max(0, draft.headline); position < blocks.length; position += 1) {
    const block = blocks[position];
    if (block === undefined || block.kind !== 'text' || draft.why[position] === 'cut') continue;
    if (isRelatedHeading(block.text)) cutAt(draft, position, 'list of other articles');
    else if (isCommentsHeading(block.text)) cutAt(draft, position, 'comments');
  }
}

/** Cuts at the headline of a second article: a heading like that of the first, with its own text below. */
export function cutAtSecondArticle(draft: Draft): void {
  const { blocks } = draft.page;
  const headline = blocks[draft.headline];
  if (headline === undefined || headline.heading === 0) return;
  const text = blocks.findIndex(
    (_, position) => position > draft.headline && isProseIn(draft, position),
  );
  if (text < 0) return;
  const second = blocks.findIndex(
    (block, position) =>
      position > text &&
      draft.why[position] !== 'headline again' &&
      isLikeHeadline(draft, headline, block),
  );
  if (second >= 0) leaveOutRange(draft, second, blocks.length, 'second article');
}

/** Below the first level headings are alike only when their elements are, outside the headline's place. */
function isLikeHeadline(draft: Draft, headline: Block, block: Block): boolean {
  if (block.heading !== headline.heading) return false;
  if (headline.heading === 1) return true;
  const { elements } = draft.page;
  const look = (owner: number) => `${elements[owner]?.tag} ${elements[owner]?.names}`;
  return (
    look(block.owner) === look(headline.owner) &&
    !isInside(elements, block.owner, draft.places[draft.headline] ?? 0)
  );
}

function cutAt(draft: Draft, position: number, why: string): void {
  const { blocks } = draft.page;
  const owner = blocks[position]?.owner ?? 0;
  const before = proseBefore(draft, position);
  const box = boxWithout(draft, owner, before);
  const end = endOf(draft, box, position);
  const onlyBox =
    before.length === 0 ||
    (box !== owner &&
      hasProseBeside(draft, end, new Set(before.map((index) => pathAt(draft, index)))));
  leaveOutRange(draft, position, onlyBox ? end : blocks.length, why);
}

function proseBefore(draft: Draft, position: number): number[] {
  const found: number[] = [];
  for (let index = Math.max(0, draft.headline); index < position; index += 1) {
    if (isProseIn(draft, index)) found.push(index);
  }
  return found;
}

/** The largest element around a heading that holds no running text before it, and no headline. */
function boxWithout(draft: Draft, owner: number, before: readonly number[]): number {
  const { blocks, elements } = draft.page;
  const taken = new Set<number>();
  for (const index of [...before, Math.max(0, draft.headline)]) {
    climb(
      elements,
      blocks[index]?.owner ?? 0,
      (_, element) => taken.has(element) || taken.add(element).size < 0,
    );
  }
  let box = owner;
  for (let up = owner; up > 0 && !taken.has(up); up = elements[up]?.parent ?? 0) box = up;
  return box;
}

/** Position behind the last block of an element, from a position inside it on. */
function endOf(draft: Draft, box: number, from: number): number {
  const { blocks, elements } = draft.page;
  let end = from;
  while (end < blocks.length && isInside(elements, blocks[end]?.owner ?? 0, box)) end += 1;
  return end;
}

function hasProseBeside(draft: Draft, from: number, paths: ReadonlySet<string>): boolean {
  for (let index = from; index < draft.page.blocks.length; index += 1) {
    if (isProseIn(draft, index) && paths.has(pathAt(draft, index))) return true;
  }
  return false;
}

function leaveOutRange(draft: Draft, from: number, end: number, why: string): void {
  for (let index = from; index < end; index += 1) leaveOut(draft, index, why);
}

/** Length of all text in each element of the page, in UTF-16 units. */
export function textLengths(draft: Draft): Float64Array {
  return sumUpwards(draft.page, (block) => block.text.length);
}
