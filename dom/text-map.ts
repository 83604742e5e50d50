import type { Span } from '../core/quotes/quotation.ts';
import { breaksLine, DEEPEST, isSilent } from './line-kinds.ts';
import { isElement, isText } from './node-guards.ts';
import { childrenOf, createRange } from './unclobbered.ts';

/** A stretch of a text node: UTF-16 offsets in its `data`, `from` included, `to` not. */
export interface TextPiece {
  node: Text;
  from: number;
  to: number;
}

/**
 * The text of some elements, and the way between its offsets and the nodes. The text is what
 * `plainLines` reads: lines (paragraphs, items, cells, captions, text between line breaks) joined by one line
 * feed, in each of them white space squeezed and invisible marks left out. Offsets are UTF-16 offsets of
 * the text. The map holds as long as nobody changes the nodes; after that a new one has to be made.
 */
export interface TextMap {
  text: string;
  /**
   * The range of the words between two offsets: from the first character that stands in a node to the last
   * one (a line feed stands in none). Null when there is no such character.
   */
  toRange: (start: number, end: number) => Range | null;
  /** The offsets of the characters that stand in a range; null when it holds none of the text. */
  toOffsets: (range: Range) => Span | null;
  /** The stretches of the text nodes that hold the text between two offsets, one a node, in order. */
  piecesOf: (start: number, end: number) => TextPiece[];
}

/** Characters that follow one another in the text and in one node. */
interface Segment {
  /** Offset in the text. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the node's data. */
  from: number;
}

/** Runs of what is seen: neither white space nor invisible marks, as `squeeze` has them. */
const SEEN = /[^\s\u00ad\u200b\ufeff]+/g;
/** White space that counts as a space; `\s` alone would take the invisible U+FEFF. */
const SPACE = /[^\S\ufeff]/;

/** How an element is read: not at all, as a part of the line that it stands in, or as lines of its own. */
export type ElementKind = 'silent' | 'inline' | 'lines';

/**
 * Reads the text of elements that follow one another in the document.
 * @param kindOf how each element is read; by its name when it is left out
 */
export function createTextMap(
  elements: readonly Element[],
  kindOf: (element: Element) => ElementKind = kindByName,
): TextMap {
  const { text, segments } = readSegments(elements, kindOf);
  return {
    text,
    toRange: (start, end) => rangeOf(segments, start, end),
    toOffsets: (range) => offsetsOf(segments, range),
    piecesOf: (start, end) => piecesOf(segments, start, end),
  };
}

/** Collects text and segments; a space is written only when something seen follows it in its line. */
class Collector {
  readonly segments: Segment[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #lineIsEmpty = true;
  #space: { node: Text; at: number } | null = null;

  endLine(): void {
    this.#lineIsEmpty = true;
    this.#space = null;
  }

  read(node: Text): void {
    const { data } = node;
    let done = 0;
    for (const { index, 0: seen } of data.matchAll(SEEN)) {
      this.#skip(node, data.slice(done, index), done);
      this.#take(node, index, seen);
      done = index + seen.length;
    }
    this.#skip(node, data.slice(done), done);
  }

  get text(): string {
    return this.#parts.join('');
  }

  #skip(node: Text, unseen: string, from: number): void {
    if (this.#space !== null || unseen === '') return;
    const found = unseen.search(SPACE);
    if (found >= 0) this.#space = { node, at: from + found };
  }

  #take(node: Text, at: number, seen: string): void {
    if (this.#lineIsEmpty) {
      if (this.#length > 0) this.#write('\n');
    } else if (this.#space !== null) {
      this.#place(this.#space.node, this.#space.at, ' ');
    }
    this.#lineIsEmpty = false;
    this.#space = null;
    this.#place(node, at, seen);
  }

  #place(node: Text, from: number, characters: string): void {
    const last = this.segments.at(-1);
    const goesOn =
      last !== undefined &&
      last.node === node &&
      last.from + last.length === from &&
      last.start + last.length === this.#length;
    if (goesOn) last.length += characters.length;
    else this.segments.push({ start: this.#length, length: characters.length, node, from });
    this.#write(characters);
  }

  #write(characters: string): void {
    this.#parts.push(characters);
    this.#length += characters.length;
  }
}

function kindByName({ nodeName }: Element): ElementKind {
  const name = nodeName.toLowerCase();
  if (isSilent(name)) return 'silent';
  return breaksLine(name) ? 'lines' : 'inline';
}

function readSegments(
  elements: readonly Element[],
  kindOf: (element: Element) => ElementKind,
): { text: string; segments: Segment[] } {
  const collector = new Collector();
  const visit = (node: Node, depth: number): void => {
    if (isText(node)) return collector.read(node);
    const kind = isElement(node) && depth <= DEEPEST ? kindOf(node) : 'silent';
    if (kind === 'silent') return;
    const breaks = kind === 'lines';
    if (breaks) collector.endLine();
    for (const child of childrenOf(node)) visit(child, depth + 1);
    if (breaks) collector.endLine();
  };
  for (const element of elements) {
    collector.endLine();
    visit(element, 0);
  }
  return { text: collector.text, segments: collector.segments };
}

/** Index of the first segment that `isBehind` holds for; it must hold for all after it. */
function firstWhere(segments: readonly Segment[], isBehind: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment !== undefined && isBehind(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function piecesOf(segments: readonly Segment[], start: number, end: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  const first = firstWhere(segments, (segment) => segment.start + segment.length > start);
  for (let index = first; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    const from = segment.from + Math.max(0, start - segment.start);
    const to = segment.from + Math.min(segment.length, end - segment.start);
    const last = pieces.at(-1);
    if (last?.node === segment.node) last.to = to;
    else pieces.push({ node: segment.node, from, to });
  }
  return pieces;
}

function rangeOf(segments: readonly Segment[], start: number, end: number): Range | null {
  const pieces = piecesOf(segments, start, end);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const range = createRange(first.node.ownerDocument);
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}

function offsetsOf(segments: readonly Segment[], range: Range): Span | null {
  const opening = range.cloneRange();
  opening.collapse(true);
  const closing = range.cloneRange();
  closing.collapse(false);
  const head = firstWhere(
    segments,
    ({ node, from, length }) => opening.comparePoint(node, from + length) > 0,
  );
  const behind = firstWhere(segments, ({ node, from }) => closing.comparePoint(node, from) >= 0);
  const first = segments[head];
  const last = segments[behind - 1];
  if (first === undefined || last === undefined) return null;
  const start = first.start + inside(first, opening, 0);
  const end = last.start + inside(last, closing, last.length);
  return start < end ? { start, end } : null;
}

/** How far into a segment an edge lies; `outside` when it lies in another node. */
function inside({ node, from, length }: Segment, edge: Range, outside: number): number {
  if (edge.startContainer !== node) return outside;
  return Math.min(length, Math.max(0, edge.startOffset - from));
}
