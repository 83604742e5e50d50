import { isSentence } from './furniture.ts';
import type { PageCounts } from './no-article.ts';
import type { PageModel } from './page-model.ts';
import { isInside } from './page-tree.ts';
import { wordsOf } from './plain-text.ts';
import { countWords } from './reading-time.ts';
import type { Selection } from './select-body.ts';

/** How far above the headline and below the text facts about the article may stand, in blocks. */
const BLOCKS_ABOVE = 6;
const BLOCKS_BELOW = 4;

/** Links of fewer words are menus and tags. */
const HEADLINE_WORDS = 4;

interface CountInput {
  page: PageModel;
  selection: Selection;
  declared: boolean;
  url: string;
}

/** Counts what tells an article from other pages. */
export function countPage({ page, selection, declared }: CountInput): PageCounts {
  const texts = selection.body.filter((position) => page.blocks[position]?.kind === 'text');
  const words = texts.reduce(
    (sum, position) => sum + countWords(page.blocks[position]?.text ?? ''),
    0,
  );
  const sentences = texts.filter((position) =>
    isSentence(page.blocks[position]?.text ?? ''),
  ).length;
  const links = page.blocks.flatMap((block, position) => {
    const isHeadline =
      block.kind === 'text' &&
      block.linked > block.text.length * 0.8 &&
      wordsOf(block.text).length >= HEADLINE_WORDS;
    return isHeadline ? [position] : [];
  });
  const inBody = new Set(texts);
  const teasers = links.filter(
    (position) => inBody.has(position + 1) || inBody.has(position + 2),
  ).length;
  return { words, sentences, headlineLinks: links.length, teasers, declared };
}

/** Number of words of the article's text. */
export function countArticle(text: string): number {
  return countWords(text);
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
