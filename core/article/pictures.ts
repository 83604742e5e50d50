import { isSameArticle, parseWebAddress } from './address.ts';
import { leaveOut, type Draft } from './draft.ts';
import { isAdLabel, isDateLine, isSiteNotice } from './furniture.ts';
import type { Block, PageImage } from './page-model.ts';
import { climb, isInside } from './page-tree.ts';
import { wordsOf } from './plain-text.ts';

/** Pictures smaller than this on a side, in CSS pixels, are counters, icons and faces. */
const SMALLEST = 60;

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
    else if (draft.hidden[position] === true) leaveOut(draft, position, 'hidden');
  });
}

/**
 * Position of the image that leads the article, or -1: one that shares a box with the headline, else the
 * first one between headline and text, else one directly before the headline.
 */
export function findLead(draft: Draft, firstText: number): number {
  const above = pictureAbove(draft);
  if (above >= 0 && sharesBox(draft, above)) return above;
  const end = firstText < 0 ? draft.page.blocks.length : firstText;
  for (let position = Math.max(0, draft.headline); position < end; position += 1) {
    if (isPicture(draft, position)) return position;
  }
  return above;
}

/** Position of the picture directly before the headline, names of sections and dates aside, or -1. */
function pictureAbove(draft: Draft): number {
  for (let position = draft.headline - 1; position >= 0; position -= 1) {
    if (isPicture(draft, position)) return position;
    if (!isSmallText(draft.page.blocks[position], draft.captionOf[position] ?? -1)) return -1;
  }
  return -1;
}

/** Whether the smallest element around picture and headline holds little else. */
function sharesBox(draft: Draft, picture: number): boolean {
  const { blocks, elements } = draft.page;
  const headline = blocks[draft.headline];
  const owner = blocks[picture]?.owner ?? 0;
  if (headline === undefined) return false;
  const box = climb(elements, headline.owner, (_, index) => isInside(elements, owner, index));
  return box > 0 && (draft.proseLengths[box] ?? 0) === 0;
}

function isPicture(draft: Draft, position: number): boolean {
  return draft.page.blocks[position]?.kind === 'image' && draft.why[position] === null;
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
