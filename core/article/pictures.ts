import { isSameArticle, parseWebAddress } from './address.ts';
import { leaveOut, type Draft } from './draft.ts';
import { isNamed } from './element-names.ts';
import { CAPTION_NAMES } from './furniture-words.ts';
import { isAdLabel, isCreditLine, isDateLine, isSiteNotice, isWidget } from './furniture.ts';
import type { Block, PageImage } from './page-model.ts';
import { climb, isInside } from './page-tree.ts';
import { letterKey, wordsOf } from './plain-text.ts';

/** Pictures smaller than this on a side, in CSS pixels, are counters, icons and faces. */
const SMALLEST = 60;

/** Longer texts beside a picture are paragraphs. */
const LONGEST_CAPTION = 300;

/** Running text of more words is a paragraph, even alone in a box with a picture. */
const LONGEST_PROSE = 30;

/** Sizes of advertisements by the Interactive Advertising Bureau, in CSS pixels. */
const AD_SIZES = new Set([
  '728x90',
  '300x250',
  '336x280',
  '160x600',
  '120x600',
  '300x600',
  '468x60',
  '234x60',
  '970x90',
  '970x250',
  '320x50',
  '320x100',
  '250x250',
  '200x200',
  '180x150',
  '125x125',
  '240x400',
]);

/** Leaves out images that are no pictures of the article: counters, icons, logos, advertisements. */
export function leaveOutPictures(draft: Draft): void {
  draft.page.blocks.forEach((block, position) => {
    if (block.image === null) return;
    const why = whyNoPicture(block.image, draft.url);
    if (why !== null) leaveOut(draft, position, why);
    else if (block.hidden) leaveOut(draft, position, 'hidden');
  });
}

/** Finds for each picture the texts that are its caption. They are no paragraphs of the body. */
export function attachCaptions(draft: Draft, textLength: Float64Array): void {
  const { blocks } = draft.page;
  blocks.forEach((block, position) => {
    if (block.kind !== 'text' || position === draft.headline || isWidget(block.text)) return;
    const before = pictureBefore(draft, position);
    const picture = before >= 0 ? before : pictureAfterInFigure(draft, position);
    if (picture >= 0 && (block.inCaption || isCaption(draft, position, picture, textLength))) {
      draft.captionOf[position] = picture;
    }
  });
}

/**
 * Position of the image that leads the article, or -1: the first one between the headline and the text,
 * or one that stands directly before the headline.
 */
export function findLead(draft: Draft, firstText: number): number {
  const { blocks } = draft.page;
  const isPicture = (position: number) =>
    blocks[position]?.kind === 'image' && draft.why[position] === null;
  const end = firstText < 0 ? blocks.length : firstText;
  for (let position = Math.max(0, draft.headline); position < end; position += 1) {
    if (isPicture(position)) return position;
  }
  for (let position = draft.headline - 1; position >= 0; position -= 1) {
    if (isPicture(position)) return position;
    if (!isSmallText(blocks[position], draft.captionOf[position] ?? -1)) return -1;
  }
  return -1;
}

function isSmallText(block: Block | undefined, captionOf: number): boolean {
  if (block === undefined || block.kind !== 'text') return false;
  return (
    captionOf >= 0 ||
    isDateLine(block.text) ||
    (wordsOf(block.text).length <= 3 && block.hrefs.length <= 1)
  );
}

function whyNoPicture(image: PageImage, url: string): string | null {
  const { width, height, alt, src, href } = image;
  if (Math.min(width ?? SMALLEST, height ?? SMALLEST) < SMALLEST) return 'small picture';
  if (isSiteNotice(alt) || isAdLabel(alt)) return 'counter or advertisement';
  if (
    /(?:^|[/_.-])(?:logo|favicon|avatar|sprite|icon)s?(?=[/_.\d-])/i.test(src.slice(0, 300)) ||
    /\blogo\b/i.test(alt)
  )
    return 'logo';
  return href === null ? null : whyLinkedAway(href, url, AD_SIZES.has(`${width}x${height}`));
}

/** A picture may link to itself in full size; a link to another page makes it a card or an advertisement. */
function whyLinkedAway(href: string, url: string, adSized: boolean): string | null {
  const target = parseWebAddress(href);
  const page = parseWebAddress(url);
  if (target === null || page === null || isSameArticle(href, url)) return null;
  if (/\.(?:jpe?g|png|webp|gif|avif|bmp)$/i.test(target.pathname)) return null;
  if (target.pathname === '/') return 'logo';
  return target.hostname !== page.hostname || adSized ? 'advertisement' : null;
}

/** Position of the picture that a text may be the caption of: directly before it, other captions aside. */
function pictureBefore(draft: Draft, position: number): number {
  let before = position - 1;
  while (before >= 0 && draft.captionOf[before] !== -1) before -= 1;
  const block = draft.page.blocks[before];
  return block?.kind === 'image' ? before : -1;
}

function pictureAfterInFigure(draft: Draft, position: number): number {
  const { blocks } = draft.page;
  const { inCaption = false, figure = -1 } = blocks[position] ?? {};
  if (!inCaption || figure < 0) return -1;
  return blocks.findIndex(
    (block, index) =>
      index > position && index < position + 5 && block.kind === 'image' && block.figure === figure,
  );
}

function isCaption(
  draft: Draft,
  position: number,
  picture: number,
  textLength: Float64Array,
): boolean {
  const block = draft.page.blocks[position];
  const image = draft.page.blocks[picture];
  if (block === undefined || image === undefined || !mayBeCaption(block)) return false;
  return (
    isNamedCaption(draft, block, image) ||
    repeatsAlt(block.text, image.image?.alt ?? '') ||
    (picture === position - 1 && isCreditLine(block.text)) ||
    standsInPictureBox(draft, position, image.owner, textLength)
  );
}

function mayBeCaption({ heading, text }: Block): boolean {
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

/** Whether text and alternative text are one, or one is the other cut short. */
function repeatsAlt(text: string, alt: string): boolean {
  const [one, other] = [letterKey(text), letterKey(alt)];
  return (
    Math.min(one.length, other.length) >= 12 && (one.startsWith(other) || other.startsWith(one))
  );
}

/** Whether picture and text share a box in which there is nothing else. */
function standsInPictureBox(
  draft: Draft,
  position: number,
  pictureOwner: number,
  textLength: Float64Array,
): boolean {
  const { elements, blocks } = draft.page;
  const block = blocks[position];
  if (block === undefined || isLongProse(draft, position, block)) return false;
  const box = climb(elements, block.owner, (_, index) => isInside(elements, pictureOwner, index));
  const isSmallBox =
    box > 0 && (textLength[box] ?? 0) <= LONGEST_CAPTION && elements[box]?.tag !== 'body';
  return isSmallBox && !holdsHeadline(draft, box);
}

function isLongProse(draft: Draft, position: number, block: Block): boolean {
  return draft.prose[position] === true && wordsOf(block.text).length > LONGEST_PROSE;
}

function holdsHeadline(draft: Draft, box: number): boolean {
  const { elements, blocks } = draft.page;
  return draft.headline >= 0 && isInside(elements, blocks[draft.headline]?.owner ?? 0, box);
}
