import { isSentence } from './furniture.ts';
import { isSameArticle } from './address.ts';
import type { Block, PageModel } from './page-model.ts';
import { pathNames, placesOf, sumUpwards } from './page-tree.ts';

/** What the selection knows of the page besides its blocks. */
export interface SelectionInput {
  page: PageModel;
  /** Position of the block that shows the headline, or -1. */
  headline: number;
  /** Letter keys of the names of the site. */
  siteNames: readonly string[];
  /** Address of the page. */
  url: string;
  /** Indexes of the elements that Readability kept; empty when it found nothing. */
  kept: ReadonlySet<number>;
}

/** The selection under way: for each block why it is left out, or null while it is in. */
export interface Draft extends SelectionInput {
  why: (string | null)[];
  /** For each block whether it is running text: a sentence that is not mostly links. */
  prose: readonly boolean[];
  /** For each element the length of the running text in it, hidden and furniture included. */
  proseLengths: Float64Array;
  /** For each block the index of the element in which it is a paragraph among others. */
  places: Int32Array;
  /** For each element the tags and classes of its place in the page. */
  paths: readonly string[];
  /** For each element the tags of its place, without classes. */
  tagPaths: readonly string[];
  /** For each block whether the page hides it, and it is no folded part of the text. */
  hidden: readonly boolean[];
  /** For each block the position of the image that it is the caption of, or -1. */
  captionOf: number[];
}

/** Starts a selection with everything in. */
export function startDraft(input: SelectionInput): Draft {
  const { blocks } = input.page;
  const prose = blocks.map((block) => isProse(block));
  const places = placesOf(input.page);
  const tagPaths = pathNames(input.page.elements, false);
  return {
    ...input,
    why: blocks.map(() => null),
    prose,
    proseLengths: sumUpwards(input.page, (block, position) =>
      prose[position] === true ? block.text.length : 0,
    ),
    places,
    paths: pathNames(input.page.elements, true),
    tagPaths,
    hidden: hiddenBlocks(input.page, prose, places, tagPaths),
    captionOf: blocks.map(() => -1),
  };
}

/** Leaves a block out, unless it is out already. */
export function leaveOut(draft: Draft, position: number, why: string): void {
  draft.why[position] ??= why;
}

/** Whether a block is still in, as text of the body. */
export function isIn(draft: Draft, position: number): boolean {
  return draft.why[position] === null && draft.captionOf[position] === -1;
}

/** Whether a block is running text that is still in. */
export function isProseIn(draft: Draft, position: number): boolean {
  return draft.prose[position] === true && isIn(draft, position);
}

/** The tags and classes of the place of a block: equal for the paragraphs of one text. */
export function pathAt(draft: Draft, position: number): string {
  return draft.paths[draft.places[position] ?? -1] ?? '';
}

/**
 * Whether a block is nothing but links to other pages. Links to places in the article itself are its
 * own contents list or footnotes.
 */
export function isLinkAlone(block: Block, url: string): boolean {
  if (block.linked < block.text.length * 0.8) return false;
  return (
    block.hrefs.length === 0 ||
    !block.hrefs.every((href) => isSameArticle(href, url) && href.includes('#'))
  );
}

function isProse(block: Block): boolean {
  if (block.kind !== 'text' || block.heading > 0) return false;
  return block.linked <= block.text.length / 2 && isSentence(block.text);
}

/**
 * Which blocks stay hidden. A hidden stretch that holds text beside the visible text, in the same kind of place, is the rest
 * of an article that the page unfolds later.
 */
function hiddenBlocks(
  { blocks, elements }: PageModel,
  prose: readonly boolean[],
  places: Int32Array,
  tagPaths: readonly string[],
): boolean[] {
  const spotOf = (position: number) => {
    const place = places[position] ?? 0;
    return `${elements[place]?.parent ?? -1} ${tagPaths[place] ?? ''}`;
  };
  const isProseAt = (position: number) => prose[position] === true;
  const isDeep = (position: number) => (elements[places[position] ?? 0]?.parent ?? 0) > 0;
  const hidden = blocks.map((block) => block.hidden);
  const shown = [...hidden.keys()].filter((position) => hidden[position] === false);
  const visible = new Set(shown.filter((at) => isProseAt(at) && isDeep(at)).map(spotOf));
  for (const stretch of stretchesOf(hidden)) {
    const isUnfolded = stretch.some((at) => isProseAt(at) && visible.has(spotOf(at)));
    if (isUnfolded) for (const position of stretch) hidden[position] = false;
  }
  return hidden;
}

/** The stretches of consecutive positions at which a flag is set. */
function stretchesOf(flags: readonly boolean[]): number[][] {
  const stretches: number[][] = [];
  for (const [position, flag] of flags.entries()) {
    if (flag && flags[position - 1] === true) stretches.at(-1)?.push(position);
    else if (flag) stretches.push([position]);
  }
  return stretches;
}
