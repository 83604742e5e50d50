import type { Block, PageElement, PageImage, PageModel } from '../core/article/page-model.ts';
import { isSeenText, squeeze } from '../core/article/plain-text.ts';
import type { PageCopy } from './clone-page.ts';
import { ID_ATTRIBUTE, INDEX_ATTRIBUTE } from './copy-attributes.ts';
import { isDataTable, tableText } from './data-table.ts';
import { DEEPEST, isHidden, kindOf } from './element-kinds.ts';
import { absoluteLink, readBackground, readImage } from './image-source.ts';
import { formatOf, measure, splitParagraphs, type Piece } from './inline-run.ts';
import { isElement, isText } from './node-guards.ts';

/** A page read into blocks, with the nodes that each block stands for, by the block's position. */
export interface ReadPage {
  model: PageModel;
  /** Pieces of text of a text block; for the other kinds the one element. */
  contents: readonly (readonly Piece[])[];
  /** The nodes of the model's elements, by index. */
  sources: readonly Element[];
}

interface Place {
  owner: number;
  heading: number;
  list: number;
  quote: number;
  figure: number;
  inCaption: boolean;
  hidden: boolean;
  wrappers: readonly Element[];
  depth: number;
}

interface Reading {
  copy: PageCopy;
  elements: PageElement[];
  blocks: Block[];
  contents: Piece[][];
  sources: Element[];
  /** The run of inline content not yet ended by a block. */
  run: Piece[];
}

/** Reads the body of a prepared copy into blocks in one walk, and marks its block elements. */
export function readBlocks(copy: PageCopy): ReadPage {
  const reading: Reading = { copy, elements: [], blocks: [], contents: [], sources: [], run: [] };
  const root = copy.document.querySelector('body') ?? copy.document.documentElement;
  const top: Place = {
    owner: -1,
    heading: 0,
    list: -1,
    quote: -1,
    figure: -1,
    inCaption: false,
    hidden: false,
    wrappers: [],
    depth: 0,
  };
  readBlockElement(reading, root, top);
  return {
    model: { elements: reading.elements, blocks: reading.blocks },
    contents: reading.contents,
    sources: reading.sources,
  };
}

function readBlockElement(reading: Reading, element: Element, outer: Place): void {
  flush(reading, outer);
  const place = enter(reading, element, outer);
  if (element.localName === 'table' && isDataTable(element)) {
    addTable(reading, element, place);
    return;
  }
  addBackground(reading, element, place);
  readChildren(reading, element, place);
  flush(reading, place);
}

/** Registers a block element and gives the place that its children stand in. */
function enter(reading: Reading, element: Element, outer: Place): Place {
  const owner = reading.elements.length;
  const tag = element.localName;
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute(ID_ATTRIBUTE) ?? ''}`.trim();
  reading.elements.push({ tag, names, parent: outer.owner });
  reading.sources.push(element);
  element.setAttribute(INDEX_ATTRIBUTE, String(owner));
  return {
    owner,
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.heading,
    list: tag === 'ul' || tag === 'ol' ? owner : outer.list,
    quote: tag === 'blockquote' ? owner : outer.quote,
    figure: tag === 'figure' ? owner : outer.figure,
    inCaption: outer.inCaption || tag === 'figcaption',
    hidden: outer.hidden || isHidden(element),
    wrappers: outer.wrappers,
    depth: outer.depth + 1,
  };
}

function readChildren(reading: Reading, parent: Node, place: Place): void {
  for (const child of parent.childNodes) {
    if (isText(child)) reading.run.push({ node: child, wrappers: place.wrappers });
    else if (isElement(child)) readElement(reading, child, place);
  }
}

function readElement(reading: Reading, element: Element, place: Place): void {
  if (place.depth > DEEPEST) {
    reading.run.push({
      node: reading.copy.document.createTextNode(` ${element.textContent} `),
      wrappers: [],
    });
    return;
  }
  const kind = kindOf(element);
  if (kind === 'break') reading.run.push({ node: null, wrappers: [] });
  else if (kind === 'image') reading.run.push({ node: element, wrappers: place.wrappers });
  else if (kind === 'player') addPlayer(reading, element, place);
  else if (kind === 'block') readBlockElement(reading, element, place);
  else if (kind === 'inline' && !isHidden(element)) readInline(reading, element, place);
}

function readInline(reading: Reading, element: Element, place: Place): void {
  const wrappers = formatOf(element) === null ? place.wrappers : [...place.wrappers, element];
  readChildren(reading, element, { ...place, wrappers, depth: place.depth + 1 });
}

/** Ends the run: each of its paragraphs becomes a block, with the images before or after its text. */
function flush(reading: Reading, place: Place): void {
  const run = reading.run;
  reading.run = [];
  if (place.owner < 0) return;
  for (const paragraph of splitParagraphs(run)) addParagraph(reading, paragraph, place);
}

function addParagraph(reading: Reading, paragraph: readonly Piece[], place: Place): void {
  const firstText = paragraph.findIndex(
    ({ node }) => node !== null && isSeenText(node.nodeValue ?? ''),
  );
  const texts = paragraph.filter(({ node }) => !isElement(node));
  const images = paragraph.flatMap((piece, index) =>
    isElement(piece.node) ? [{ piece, index }] : [],
  );
  for (const { piece, index } of images)
    if (index < firstText || firstText < 0) addImage(reading, piece, place);
  if (firstText >= 0) addText(reading, texts, place);
  for (const { piece, index } of images)
    if (index > firstText && firstText >= 0) addImage(reading, piece, place);
}

function addText(reading: Reading, pieces: Piece[], place: Place): void {
  const run = measure(pieces, (href) => absoluteLink(href, reading.copy.baseUrl));
  push(reading, { ...blank('text', place), ...run }, pieces);
}

function addImage(reading: Reading, piece: Piece, place: Place): void {
  const element = piece.node;
  if (!isElement(element) || isHidden(element)) return;
  const image = readImage(element, reading.copy.baseUrl);
  if (image !== null) push(reading, { ...blank('image', place), image }, [piece]);
}

function addBackground(reading: Reading, element: Element, place: Place): void {
  const image: PageImage | null = readBackground(element, reading.copy.baseUrl);
  if (image !== null)
    push(reading, { ...blank('image', place), image }, [{ node: element, wrappers: [] }]);
}

function addTable(reading: Reading, table: Element, place: Place): void {
  const linked = [...table.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + squeeze(link.textContent).length,
    0,
  );
  push(reading, { ...blank('table', place), text: tableText(table), linked }, [
    { node: table, wrappers: [] },
  ]);
}

function addPlayer(reading: Reading, element: Element, place: Place): void {
  flush(reading, place);
  push(reading, blank('embed', place), [{ node: element, wrappers: [] }]);
}

function push(reading: Reading, block: Block, pieces: Piece[]): void {
  reading.blocks.push(block);
  reading.contents.push(pieces);
}

function blank(kind: Block['kind'], place: Place): Block {
  const { owner, heading, list, quote, figure, inCaption, hidden } = place;
  return {
    kind,
    text: '',
    linked: 0,
    hrefs: [],
    owner,
    heading,
    bold: false,
    hidden,
    list,
    quote,
    figure,
    inCaption,
    image: null,
  };
}
