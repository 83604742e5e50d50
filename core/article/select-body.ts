import { leaveOutByText, leaveOutCards, leaveOutPointers } from './block-rules.ts';
import { isIn, isProseIn, leaveOut, startDraft, type Draft, type SelectionInput } from './draft.ts';
import { leaveOutNamedFurniture } from './element-names.ts';
import { findContainer, findFlow, leaveOutBesideFlow, leaveOutEmptyHeadings } from './flow.ts';
import { cutAtListHeadings, cutAtSecondArticle, textLengths } from './list-cuts.ts';
import type { Block } from './page-model.ts';
import { isInside } from './page-tree.ts';
import { attachCaptions, findLead, leaveOutPictures } from './pictures.ts';
import { leaveOutPullQuotes, leaveOutRepeats } from './repeats.ts';

/** What of a page is its article. Positions are those of the page's blocks. */
export interface Selection {
  /** Positions of the blocks of the body, in reading order, the lead image not among them. */
  body: number[];
  /** Position of the image above the text, or -1. */
  lead: number;
  /** For each block the position of the image that it is the caption of, or -1. */
  captionOf: readonly number[];
  /** For each block why it was left out, or null: a trace to read when something is missing. */
  why: readonly (string | null)[];
  /** Index of the smallest element that holds the article's text. */
  container: number;
}

/** Selects the blocks of the article by the shape of their text and their place in the page. */
export function selectBody(input: SelectionInput): Selection {
  const draft = startDraft({ ...input, headline: usableHeadline(input) });
  const lengths = textLengths(draft);
  leaveOutNamedFurniture(draft);
  leaveOutPictures(draft);
  attachCaptions(draft, lengths);
  leaveOutByText(draft);
  leaveOutPointers(draft);
  leaveOutBefore(draft);
  cutAtListHeadings(draft);
  cutAtSecondArticle(draft);
  leaveOutCards(draft, lengths);
  const container = findContainer(draft);
  const flow = selectInContainer(draft, container);
  leaveOutRepeats(draft);
  leaveOutPullQuotes(draft);
  leaveOutEmptyHeadings(draft, flow);
  return conclude(draft, container);
}

/** The headline's position, unless most of the text that Readability kept stands before it. */
function usableHeadline({ page, headline, kept }: SelectionInput): number {
  let before = 0;
  let after = 0;
  page.blocks.forEach((block, position) => {
    if (block.kind !== 'text' || !kept.has(block.owner)) return;
    if (position < headline) before += block.text.length;
    else after += block.text.length;
  });
  return before > after * 2 ? -1 : headline;
}

function leaveOutBefore(draft: Draft): void {
  for (let position = 0; position < draft.headline; position += 1) {
    if (draft.page.blocks[position]?.kind !== 'image')
      leaveOut(draft, position, 'before the headline');
  }
}

function selectInContainer(draft: Draft, container: number): boolean[] {
  const { blocks, elements } = draft.page;
  blocks.forEach((block, position) => {
    if (block.kind !== 'image' && !isInside(elements, block.owner, container))
      leaveOut(draft, position, 'outside the text');
  });
  const flow = findFlow(draft);
  leaveOutBesideFlow(draft, flow);
  return flow;
}

function conclude(draft: Draft, container: number): Selection {
  const { blocks } = draft.page;
  const texts = blocks.flatMap((block, position) =>
    block.kind === 'text' && isIn(draft, position) ? [position] : [],
  );
  const lead = findLead(
    draft,
    blocks.findIndex((_, position) => isProseIn(draft, position)),
  );
  const [first = 0, last = -1] = [texts[0], texts.at(-1)];
  const extent: Extent = { container, lead, first, last };
  const body = blocks.flatMap((block, position) => {
    if (!isIn(draft, position) || position === lead) return [];
    return block.kind === 'text' || isMediaOfBody(draft, block, position, extent) ? [position] : [];
  });
  return { body, lead, captionOf: draft.captionOf, why: draft.why, container };
}

/** Where the body is: its container, and the positions of its lead image, first and last text. */
interface Extent {
  container: number;
  lead: number;
  first: number;
  last: number;
}

/** Above the text media belong to the body only below a lead image; below it players only where kept. */
function isMediaOfBody(draft: Draft, block: Block, position: number, extent: Extent): boolean {
  const { container, lead, first, last } = extent;
  const near =
    position > first
      ? isInside(draft.page.elements, block.owner, container)
      : lead >= 0 && position > Math.max(lead, draft.headline);
  return near && (position <= last || block.kind !== 'embed' || draft.kept.has(block.owner));
}
