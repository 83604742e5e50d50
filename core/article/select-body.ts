import { leaveOutByText, leaveOutCards, leaveOutPointers } from './block-rules.ts';
import { isIn, isProseIn, leaveOut, startDraft, type Draft, type SelectionInput } from './draft.ts';
import { leaveOutNamedFurniture } from './element-names.ts';
import { leaveOutBesideFlow, leaveOutEmptyHeadings } from './beside-flow.ts';
import { isCertain } from './certainty.ts';
import { attachCaptions, attachLeftovers } from './captions.ts';
import { findContainer, findFlow } from './flow.ts';
import { cutAtListHeadings, cutAtSecondArticle } from './list-cuts.ts';
import type { Block } from './page-model.ts';
import { climb, isInside, sumUpwards } from './page-tree.ts';
import { findLead, leaveOutPictures } from './pictures.ts';
import { leaveOutPullQuotes, leaveOutRepeats } from './repeats.ts';

/** A captioned picture this many blocks below the text, sign-off and captions between, still belongs to it. */
const AFTER_TEXT = 4;

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
  /** Index of the smallest one that also holds all that Readability kept: what the check looks through. */
  region: number;
  /** Whether asking Readability could change nothing of this. */
  isCertain: boolean;
}

/** Positions of the first and last text of the body, and of the image above it. */
interface Stretch {
  first: number;
  last: number;
  lead: number;
}

/**
 * Selects the blocks of the article, with Readability's vote where the page leaves a doubt: the vote takes longer than
 * all the rest, and in plain pages it changes nothing.
 * @param vote gives the indexes of the elements that Readability keeps
 * @returns null where the vote is needed and there is none
 */
export function selectArticle(
  input: Omit<SelectionInput, 'kept'>,
  vote: (() => ReadonlySet<number>) | null,
): Selection | null {
  const unaided = selectBody({ ...input, kept: new Set() });
  if (unaided.isCertain) return unaided;
  return vote === null ? null : selectBody({ ...input, kept: vote() });
}

/** Selects the blocks of the article by the shape of their text and their place in the page. */
export function selectBody(input: SelectionInput): Selection {
  const draft = startDraft({ ...input, headline: usableHeadline(input) });
  leaveOutNamedFurniture(draft);
  leaveOutPictures(draft);
  attachCaptions(draft);
  leaveOutByText(draft);
  leaveOutPointers(draft);
  leaveOutBefore(draft);
  cutAtListHeadings(draft);
  cutAtSecondArticle(draft);
  leaveOutCards(
    draft,
    sumUpwards(draft.page, (block) => block.text.length),
  );
  const container = findContainer(draft);
  const flow = selectInContainer(draft, container);
  attachLeftovers(draft);
  leaveOutRepeats(draft);
  leaveOutPullQuotes(draft);
  leaveOutEmptyHeadings(draft, flow);
  return { ...conclude(draft, container), isCertain: isCertain(draft, flow) };
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

function conclude(draft: Draft, container: number): Omit<Selection, 'isCertain'> {
  const { blocks } = draft.page;
  const isText = (position: number) => blocks[position]?.kind === 'text' && isIn(draft, position);
  const positions = [...blocks.keys()];
  const lead = findLead(
    draft,
    positions.findIndex((position) => isProseIn(draft, position)),
  );
  const stretch = {
    first: positions.findIndex(isText),
    last: positions.findLastIndex(isText),
    lead,
  };
  const body = positions.filter(
    (position) =>
      isIn(draft, position) &&
      position !== lead &&
      (isText(position) || isNearText(draft, position, container, stretch)),
  );
  return {
    body,
    lead,
    captionOf: draft.captionOf,
    why: draft.why,
    container,
    region: regionOf(draft, container),
  };
}

/** Whether a picture, table or player belongs to the text: between lead and text, or in the text's element. */
function isNearText(draft: Draft, position: number, container: number, stretch: Stretch): boolean {
  const block = draft.page.blocks[position];
  if (block === undefined) return false;
  const { first, last, lead } = stretch;
  if (position < first) return lead >= 0 && position > Math.max(lead, draft.headline);
  if (isCaptionedAfter(draft, position, last)) return true;
  if (!isInside(draft.page.elements, block.owner, container)) return false;
  return position <= last || block.kind !== 'embed' || draft.kept.has(block.owner);
}

function isCaptionedAfter(draft: Draft, position: number, last: number): boolean {
  const isAfter = position > last && position <= last + AFTER_TEXT;
  return isAfter && draft.captionOf[position + 1] === position;
}

function regionOf({ page, prose, kept }: Draft, container: number): number {
  const isKept = (block: Block, position: number) =>
    prose[position] === true && kept.has(block.owner);
  const ends = [page.blocks.find(isKept), page.blocks.findLast(isKept)];
  const holds = (index: number) =>
    ends.every((end) => end === undefined || isInside(page.elements, end.owner, index));
  return Math.max(
    0,
    climb(page.elements, container, (_, index) => holds(index)),
  );
}
