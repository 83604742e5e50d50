import { isProseIn, leaveOut, pathAt, type Draft } from './draft.ts';
import { isCommentsHeading, isRelatedHeading } from './furniture.ts';
import type { Block } from './page-model.ts';
import { climb, isInside } from './page-tree.ts';

/** A box with more than this share of the page's running text is not the box of a list. */
const BOX_SHARE = 0.3;

/**
 * Cuts the page at the heading of a list of other articles or of the comments. Where the heading has a box
 * of its own and the text goes on beside the box, only the box goes; else everything from there on.
 */
export function cutAtListHeadings(draft: Draft): void {
  const { blocks } = draft.page;
  for (let position = Math.max(0, draft.headline); position < blocks.length; position += 1) {
    const block = blocks[position];
    if (block === undefined || block.kind !== 'text' || draft.captionOf[position] !== -1) continue;
    if (isRelatedHeading(block.text)) cutAt(draft, position, 'list of other articles');
    else if (isCommentsHeading(block.text)) cutAt(draft, position, 'comments');
  }
}

/** Cuts at the headline of a second article: a heading like that of the first, with its own text below. */
export function cutAtSecondArticle(draft: Draft): void {
  const { blocks } = draft.page;
  const first = blocks[draft.headline];
  if (first === undefined || first.heading === 0) return;
  let seen = false;
  for (let position = draft.headline + 1; position < blocks.length; position += 1) {
    const block = blocks[position];
    seen ||= isProseIn(draft, position);
    if (seen && block !== undefined && isSecondHeadline(draft, first, block, position)) {
      cutFrom(draft, position, 'second article');
      return;
    }
  }
}

/** A heading of the same level that could not be a subheading: top level, or the same look in another place. */
function isSecondHeadline(draft: Draft, first: Block, block: Block, position: number): boolean {
  if (block.heading !== first.heading || draft.why[position] === 'headline again') return false;
  if (first.heading === 1) return true;
  const { elements } = draft.page;
  const look = ({ owner }: Block) => `${elements[owner]?.tag} ${elements[owner]?.names}`;
  return (
    look(block) === look(first) &&
    !isInside(elements, block.owner, draft.places[draft.headline] ?? 0)
  );
}

function cutAt(draft: Draft, position: number, why: string): void {
  const owner = draft.page.blocks[position]?.owner ?? 0;
  const before = proseBefore(draft, position);
  const box = boxWithout(draft, owner, before);
  const end = endOf(draft, box, position);
  if (before.length > 0 && (box === owner || !goesOnAfter(draft, end, before))) {
    cutFrom(draft, position, why);
    return;
  }
  for (let inside = position; inside < end; inside += 1) leaveOut(draft, inside, why);
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
  const taken = new Set<number>([0]);
  for (const index of [...before, Math.max(0, draft.headline)]) {
    const known = (_: unknown, element: number) =>
      taken.has(element) || taken.add(element).size < 0;
    climb(elements, blocks[index]?.owner ?? 0, known);
  }
  const most = (draft.proseLengths[0] ?? 0) * BOX_SHARE;
  let box = owner;
  for (let up = owner; !taken.has(up); up = elements[up]?.parent ?? 0) {
    if ((draft.proseLengths[up] ?? 0) > most) break;
    box = up;
  }
  return box;
}

/** Position behind the last block of an element, from a position inside it on. */
function endOf(draft: Draft, box: number, from: number): number {
  const { blocks, elements } = draft.page;
  let end = from + 1;
  while (end < blocks.length && isInside(elements, blocks[end]?.owner ?? 0, box)) end += 1;
  return end;
}

/** Whether running text follows in a place where running text stood before. */
function goesOnAfter(draft: Draft, end: number, before: readonly number[]): boolean {
  const paths = new Set(before.map((index) => pathAt(draft, index)));
  for (let index = end; index < draft.page.blocks.length; index += 1) {
    if (isProseIn(draft, index) && paths.has(pathAt(draft, index))) return true;
  }
  return false;
}

function cutFrom(draft: Draft, position: number, why: string): void {
  for (let index = position; index < draft.page.blocks.length; index += 1)
    leaveOut(draft, index, why);
}
