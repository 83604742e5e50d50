import { isDateLine, isSentence } from './furniture.ts';
import { FEWEST_WORDS, type PageCounts } from './no-article.ts';
import type { Block, PageModel } from './page-model.ts';
import { isInside } from './page-tree.ts';
import { wordCount, wordsOf } from './plain-text.ts';
import type { Selection } from './select-body.ts';

/** How far above the headline and below the text facts about the article may stand, in blocks. */
const BLOCKS_ABOVE = 6;
const BLOCKS_BELOW = 4;

/** Links of fewer words are menus and tags; a headline is linked but for a mark or a clock time. */
const HEADLINE_WORDS = 4;
const LINKED_SHARE = 0.8;

interface CountInput {
  page: PageModel;
  selection: Selection;
  /** Whether the page declares itself an article. */
  declared: boolean;
}

/** Counts what tells an article from other pages. */
export function countPage({ page, selection, declared }: CountInput): PageCounts {
  const textAt = (position: number) => page.blocks[position]?.text ?? '';
  const texts = selection.body.filter((position) => page.blocks[position]?.kind === 'text');
  const sentences = texts.filter((position) => isSentence(textAt(position)));
  const inBody = new Set(selection.body);
  const links = new Set(
    [...page.blocks.keys()].filter(
      (position) => !inBody.has(position) && isHeadlineLink(page.blocks[position]),
    ),
  );
  return {
    words: texts.reduce(
      (sum, position) => (sum < FEWEST_WORDS ? sum + wordCount(textAt(position)) : sum),
      0,
    ),
    sentences: sentences.length,
    headlineLinks: links.size,
    teasers: sentences.filter((position) => links.has(textBefore(page, position))).length,
    declared,
  };
}

function isHeadlineLink(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'text') return false;
  return (
    block.linked > block.text.length * LINKED_SHARE && wordsOf(block.text).length >= HEADLINE_WORDS
  );
}

/** Position of the text above a block, pictures and dates between them aside. */
function textBefore({ blocks }: PageModel, position: number): number {
  let before = position - 1;
  while (before > 0 && (blocks[before]?.kind === 'image' || isDateLine(blocks[before]?.text ?? '')))
    before -= 1;
  return before;
}

/**
 * Positions of the blocks beside the article's text, above and just below it, where author and date stand;
 * and whether an element belongs to that part of the page.
 */
export function nearbyBlocks(
  page: PageModel,
  selection: Selection,
  headline: number,
): { positions: number[]; isNear: (element: number) => boolean } {
  const first = selection.body[0] ?? 0;
  const last = selection.body.at(-1) ?? first;
  const from = Math.max(0, (headline >= 0 ? headline : first) - BLOCKS_ABOVE);
  const start = headline >= 0 ? headline + 1 : from;
  const positions = [
    ...range(start, Math.max(start, first + 3)),
    ...range(from, Math.max(from, headline)),
    ...range(last + 1, Math.min(page.blocks.length, last + 1 + BLOCKS_BELOW)).filter((position) =>
      isOfArticle(page, selection, position),
    ),
  ];
  const low = page.blocks[from]?.owner ?? 0;
  const high = page.blocks[Math.min(page.blocks.length - 1, last + 2)]?.owner ?? 0;
  return { positions, isNear: (element) => element >= low && element <= high };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** Below the text only what was not cut off as another article's or the readers' belongs to it. */
function isOfArticle(page: PageModel, selection: Selection, position: number): boolean {
  const why = selection.why[position] ?? null;
  const cut =
    why === 'list of other articles' ||
    why === 'comments' ||
    why === 'second article' ||
    why === 'card of another article';
  return !cut && isInside(page.elements, page.blocks[position]?.owner ?? 0, selection.container);
}
