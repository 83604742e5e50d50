import { widgetPrefixLength, endsSentence } from '../core/article/furniture.ts';
import { letterPattern } from '../core/article/letters.ts';
import type { Block } from '../core/article/page-model.ts';
import type { Selection } from '../core/article/select-body.ts';
import { wordsOf } from '../core/article/plain-text.ts';
import { frameFor, startFrames, type Frames } from './build-frames.ts';
import { buildTable } from './build-table.ts';
import { embedLink } from './embed-link.ts';
import { fillInline, type Workshop } from './inline-content.ts';
import { isElement } from './node-guards.ts';
import type { ReadPage } from './read-blocks.ts';

interface Build extends Workshop {
  page: ReadPage;
  selection: Selection;
  frames: Frames;
}

/** A heading of bold text is short. */
const HEADING_WORDS = 14;

/** Builds the body from nothing: only elements and attributes made here can be in it. */
export function buildBody(page: ReadPage, selection: Selection, workshop: Workshop): Element {
  const root = workshop.document.createElement('div');
  const frames = startFrames(page, selection, root);
  const build: Build = { ...workshop, page, selection, frames };
  for (const position of selection.body) {
    const block = page.model.blocks[position];
    if (block !== undefined) addBlock(build, block, position);
  }
  return root;
}

/** The words of an image's caption, or null. */
export function captionText(page: ReadPage, selection: Selection, picture: number): string | null {
  const texts = selection.captionOf.flatMap((of, position) =>
    of === picture ? [page.model.blocks[position]?.text ?? ''] : [],
  );
  return texts.length > 0 ? texts.join(' ') : (page.model.blocks[picture]?.image?.note ?? null);
}

function addBlock(build: Build, block: Block, position: number): void {
  const made = makeBlock(build, block, position);
  if (made === null) return;
  const frame = frameFor(build.frames, block.owner);
  const opensItem = frame.localName === 'li' && frame.childNodes.length === 0;
  if (opensItem && block.kind === 'text') frame.append(...made.childNodes);
  else frame.append(made);
}

function makeBlock(build: Build, block: Block, position: number): Element | null {
  if (block.kind === 'image') return makeFigure(build, block, position);
  const source = build.page.contents[position]?.[0]?.node;
  if (block.kind === 'table') return isElement(source) ? buildTable(source, build) : null;
  if (block.kind === 'embed') return isElement(source) ? makeEmbed(build, source) : null;
  const made = build.document.createElement(textTag(block));
  fillInline(made, build.page.contents[position] ?? [], widgetPrefixLength(block.text), build);
  return made;
}

const OPENS_HEADING = letterPattern(String.raw`^[\p{L}\d“«"]`);

/** Headings keep two levels below the headline; short bold lines that end like no sentence are headings. */
function textTag(block: Block): string {
  if (block.list >= 0 || block.quote >= 0) return 'p';
  if (block.heading > 0) return block.heading <= 2 ? 'h2' : 'h3';
  const isLine =
    block.bold && wordsOf(block.text).length <= HEADING_WORDS && !endsSentence(block.text);
  return isLine && OPENS_HEADING.test(block.text) ? 'h3' : 'p';
}

function makeFigure(build: Build, block: Block, position: number): Element | null {
  if (block.image === null) return null;
  const figure = build.document.createElement('figure');
  const image = build.document.createElement('img');
  image.setAttribute('src', block.image.src);
  image.setAttribute('alt', block.image.alt);
  if (block.image.width !== null && block.image.height !== null) {
    image.setAttribute('width', String(block.image.width));
    image.setAttribute('height', String(block.image.height));
  }
  figure.append(image);
  addCaption(build, figure, position);
  return figure;
}

function addCaption(build: Build, figure: Element, position: number): void {
  const parts = build.selection.captionOf.flatMap((of, index) => (of === position ? [index] : []));
  const note = build.page.model.blocks[position]?.image?.note ?? null;
  if (parts.length === 0 && note === null) return;
  const caption = build.document.createElement('figcaption');
  if (parts.length === 0) caption.append(note ?? '');
  else fillCaption(build, caption, parts);
  figure.append(caption);
}

function fillCaption(build: Build, caption: Element, parts: readonly number[]): void {
  for (const [order, index] of parts.entries()) {
    if (order > 0) caption.append(' ');
    const span = build.document.createElement('span');
    fillInline(span, build.page.contents[index] ?? [], 0, build);
    caption.append(span);
  }
}

function makeEmbed(build: Build, source: Element): Element | null {
  const link = embedLink(source, build.baseUrl);
  if (link === null) return null;
  const paragraph = build.document.createElement('p');
  const anchor = build.document.createElement('a');
  anchor.setAttribute('href', link.href);
  anchor.append(link.label);
  paragraph.append(anchor);
  return paragraph;
}
