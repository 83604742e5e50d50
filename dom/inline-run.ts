import { endsParagraph } from '../core/article/line-breaks.ts';
import { letterPattern } from '../core/article/letters.ts';
import { isCapitalized } from '../core/capitals.ts';
import { isSeenText, squeeze } from '../core/article/plain-text.ts';

/** A piece of a run of text: a text node, an image, or null for a line break, with its formatting around. */
export interface Piece {
  node: Text | Element | null;
  /** The inline elements around it that format, outermost first. */
  wrappers: readonly Element[];
}

/** Text of a run of pieces, and what of it is linked and bold. */
export interface RunText {
  text: string;
  linked: number;
  hrefs: string[];
  bold: boolean;
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'a',
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  del: 'del',
  s: 'del',
};

/** A digit beside a digit or letter, on either side of a line end. */
const BESIDE_DIGIT = letterPattern(String.raw`^(?:\d\n[\p{L}\d]|[\p{L}]\n\d)$`);

/** The tag that an inline element becomes in the panel, or null when it formats nothing. */
export function formatOf(element: Element): string | null {
  const style = element.getAttribute('style') ?? '';
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style) && element.localName !== 'a')
    return 'strong';
  if (element.localName === 'a' && !element.hasAttribute('href')) return null;
  return FORMATS[element.localName] ?? null;
}

/** Splits a run at the line breaks that end paragraphs; the other breaks stay in their paragraph. */
export function splitParagraphs(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [];
  let breaks = 2;
  let last = { text: '', style: '' };
  for (const line of linesOf(pieces)) {
    const here = { text: textOf(line), style: styleOf(line) };
    if (line.length > 0) {
      const open = paragraphs.at(-1);
      if (open === undefined || endsParagraph(last, here, breaks)) paragraphs.push(line);
      else open.push({ node: null, wrappers: [] }, ...line);
      last = here;
    }
    breaks = line.length > 0 ? 1 : breaks + 1;
  }
  return paragraphs;
}

/** A run with one break between its lines, none at its ends, and no lines of white space. */
export function joinLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const line of linesOf(pieces)) {
    if (line.length > 0 && joined.length > 0) joined.push({ node: null, wrappers: [] });
    joined.push(...line);
  }
  return joined;
}

/** Measures a run; `resolve` makes its links absolute. */
export function measure(
  pieces: readonly Piece[],
  resolve: (href: string) => string | null,
): RunText {
  let linked = 0;
  let plain = false;
  const hrefs = new Set<string>();
  for (const { node, wrappers } of pieces) {
    const text = node?.nodeValue ?? '';
    if (!isSeenText(text)) continue;
    const link = wrappers.find((element) => element.localName === 'a');
    if (link !== undefined) {
      linked += squeeze(text).length;
      const href = resolve(link.getAttribute('href') ?? '');
      if (href !== null) hrefs.add(href);
    }
    plain ||= !wrappers.some((element) => formatOf(element) === 'strong');
  }
  return { text: textOf(pieces), linked, hrefs: [...hrefs], bold: !plain };
}

/** Lines between breaks, without the pieces that hold only white space at their ends. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.node === null) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((line) => (line.some(isSeen) ? line : []));
}

function isSeen({ node }: Piece): boolean {
  return node !== null && (node.nodeType === node.ELEMENT_NODE || isSeenText(node.nodeValue ?? ''));
}

/**
 * Text of a run for judging it. Elements that touch are told apart where no word can run on, as in
 * `<span>2024</span><span>3 min</span>`; what is built from the run keeps the page's own spacing.
 */
function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let parent: Node | null = null;
  for (const { node } of pieces) {
    const next = node === null ? ' ' : (node.nodeValue ?? '');
    const touches = node !== null && parent !== null && node.parentNode !== parent;
    text += touches && isWordBorder(text.slice(-1), next.slice(0, 1)) ? ` ${next}` : next;
    parent = node?.parentNode ?? null;
  }
  return squeeze(text);
}

/** Whether no word of prose goes on from one character to the next. */
function isWordBorder(last: string, next: string): boolean {
  const isCamel = last !== last.toUpperCase() && isCapitalized(next);
  return isCamel || BESIDE_DIGIT.test(`${last}\n${next}`);
}

/** The one outermost format that holds all seen text of a line, or ''. */
function styleOf(line: readonly Piece[]): string {
  const styles = new Set(
    line
      .filter(isSeen)
      .map(({ wrappers }) => (wrappers[0] === undefined ? '' : (formatOf(wrappers[0]) ?? ''))),
  );
  const [only = ''] = styles;
  return styles.size === 1 && (only === 'strong' || only === 'em') ? only : '';
}
