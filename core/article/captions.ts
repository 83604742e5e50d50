import { pathAt, type Draft } from './draft.ts';
import { isNamed } from './element-names.ts';
import { CAPTION_NAMES } from './furniture-words.ts';
import { isCreditLine, isDateLine, isWidget } from './furniture.ts';
import type { Block } from './page-model.ts';
import { climb, isInside, sumUpwards } from './page-tree.ts';
import { letterKey, wordsOf } from './plain-text.ts';

/** Longer texts beside a picture are paragraphs. */
const LONGEST_CAPTION = 300;
const MOST_CAPTION_WORDS = 30;

/** A picture's box holds a caption and a credit, no more. */
const MOST_TEXTS = 2;

/** An alternative text shorter than this, in letters, says too little to know a caption by. */
const SHORTEST_ALT = 12;

/** Reasons for which a text was left out that say nothing against its being a caption. */
const LEFTOVER = new Set(['beside the text', 'outside the text']);

interface Boxes {
  /** For each element the length of its text, and the number of its texts. */
  lengths: Float64Array;
  counts: Float64Array;
  /** Paths at which running text stands without a picture before it. */
  prosePaths: ReadonlySet<string>;
}

/** Finds for each picture the texts that are its caption. They are no paragraphs of the body. */
export function attachCaptions(draft: Draft): void {
  const { page } = draft;
  const boxes: Boxes = {
    lengths: sumUpwards(page, (block) => block.text.length),
    counts: sumUpwards(page, (block) => (block.kind === 'text' ? 1 : 0)),
    prosePaths: prosePaths(draft),
  };
  for (const [position, block] of page.blocks.entries()) {
    if (block.kind !== 'text' || position === draft.headline || isWidget(block.text)) continue;
    const before = pictureBefore(draft, position);
    const picture = before >= 0 ? before : pictureAfterInFigure(draft, position);
    const isIts = picture >= 0 && (block.inCaption || isCaption(draft, position, picture, boxes));
    if (isIts) draft.captionOf[position] = picture;
  }
}

/** Gives a picture the short text right below it that belongs nowhere else. */
export function attachLeftovers(draft: Draft): void {
  for (const [position, block] of draft.page.blocks.entries()) {
    if (!LEFTOVER.has(draft.why[position] ?? '') || !readsAsCaption(block)) continue;
    const picture = pictureBefore(draft, position);
    if (picture >= 0 && draft.why[picture] === null) draft.captionOf[position] = picture;
  }
}

function readsAsCaption(block: Block): boolean {
  const words = wordsOf(block.text).length;
  const isShort = words > 1 && words <= MOST_CAPTION_WORDS;
  return block.kind === 'text' && block.linked === 0 && isShort && canBeCaption(block);
}

function prosePaths(draft: Draft): Set<string> {
  const paths = new Set<string>();
  for (const position of draft.page.blocks.keys()) {
    const afterPicture = draft.page.blocks[position - 1]?.kind === 'image';
    if (draft.prose[position] === true && !afterPicture) paths.add(pathAt(draft, position));
  }
  return paths;
}

/** Position of the picture that a text may be the caption of: directly before it, other captions aside. */
function pictureBefore(draft: Draft, position: number): number {
  let before = position - 1;
  while (before >= 0 && draft.captionOf[before] !== -1) before -= 1;
  return draft.page.blocks[before]?.kind === 'image' ? before : -1;
}

function pictureAfterInFigure(draft: Draft, position: number): number {
  const { blocks } = draft.page;
  const { inCaption = false, figure = -1 } = blocks[position] ?? {};
  if (!inCaption || figure < 0) return -1;
  const near = blocks.slice(position + 1, position + 5);
  const offset = near.findIndex((block) => block.kind === 'image' && block.figure === figure);
  return offset < 0 ? -1 : position + 1 + offset;
}

function isCaption(draft: Draft, position: number, picture: number, boxes: Boxes): boolean {
  const block = draft.page.blocks[position];
  const image = draft.page.blocks[picture];
  if (block === undefined || image === undefined || !canBeCaption(block)) return false;
  if (isNamedCaption(draft, block, image)) return true;
  if (draft.prose[position] === true && boxes.prosePaths.has(pathAt(draft, position))) return false;
  const isCredit = picture === position - 1 && isCreditLine(block.text);
  return (
    isCredit || repeatsAlt(draft, block.text, image) || isInPictureBox(draft, block, image, boxes)
  );
}

function canBeCaption({ heading, text }: Block): boolean {
  return heading === 0 && text.length <= LONGEST_CAPTION && !isDateLine(text);
}

function isNamedCaption(draft: Draft, block: Block, image: Block): boolean {
  const { elements } = draft.page;
  const found = climb(
    elements,
    block.owner,
    (element, index) => isInside(elements, image.owner, index) || isNamed(element, CAPTION_NAMES),
  );
  return found >= 0 && !isInside(elements, image.owner, found);
}

/** Whether text and alternative text are one, or one is the other cut short; headlines stand in many. */
function repeatsAlt(draft: Draft, text: string, { image }: Block): boolean {
  const [one, other] = [letterKey(text), letterKey(image?.alt ?? '')];
  const title = letterKey(draft.page.blocks[draft.headline]?.text ?? '');
  if (Math.min(one.length, other.length) < SHORTEST_ALT || title.startsWith(other)) return false;
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether picture and text share a box in which there is nothing else. */
function isInPictureBox(draft: Draft, block: Block, image: Block, boxes: Boxes): boolean {
  const { elements } = draft.page;
  const box = climb(elements, block.owner, (_, index) => isInside(elements, image.owner, index));
  if (
    box <= 0 ||
    (boxes.lengths[box] ?? 0) > LONGEST_CAPTION ||
    (boxes.counts[box] ?? 0) > MOST_TEXTS
  )
    return false;
  const headline = draft.page.blocks[draft.headline];
  if (headline !== undefined && isInside(elements, headline.owner, box)) return false;
  return wordsOf(block.text).length <= MOST_CAPTION_WORDS;
}
