import { isSameArticle } from '../core/article/address.ts';
import { absoluteLink } from './image-source.ts';
import { formatOf, type Piece } from './inline-run.ts';

/** What building needs: a document to make nodes in, and addresses. */
export interface Workshop {
  document: Document;
  /** Absolute address against which links resolve. */
  baseUrl: string;
  /** Absolute address of the page itself, with or without a fragment. */
  pageUrl: string;
}

const WHITE = /[ \t\n\r\f]+/g;

/** Marks that are not seen, as in `squeeze`. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;

/**
 * Fills an element with the text of a run: white space collapsed, formatting rebuilt from nothing, links
 * absolute. Links to a place in the page itself become their text: in the panel they lead nowhere, and would
 * move the page behind it. `skip` UTF-16 units at the front are left out: a widget glued to the text.
 */
export function fillInline(
  target: Element,
  pieces: readonly Piece[],
  skip: number,
  workshop: Workshop,
): void {
  const open: { source: Element; made: Element }[] = [];
  let left = skip;
  let endsWhite = true;
  for (const piece of pieces) {
    const raw =
      piece.node === null
        ? ''
        : (piece.node.nodeValue ?? '').replace(INVISIBLE, '').replace(WHITE, ' ');
    const text: string = endsWhite ? raw.replace(/^\s+/, '') : raw;
    const shown = text.slice(Math.min(left, text.length));
    left = Math.max(0, left - text.length);
    if (piece.node === null) appendBreak(target, open, workshop);
    else if (shown !== '') innermost(target, open, piece.wrappers, workshop).append(shown);
    if (piece.node === null) endsWhite = true;
    else if (text !== '') endsWhite = left > 0 || /\s$/.test(text);
  }
  trimEnd(target);
}

/** A line break with white space before it, so that words do not run together where breaks are dropped. */
function appendBreak(target: Element, open: { made: Element }[], workshop: Workshop): void {
  (open.at(-1)?.made ?? target).append('\n', workshop.document.createElement('br'));
}

/** Closes and opens inline elements until those around a piece are open, and gives the innermost. */
function innermost(
  target: Element,
  open: { source: Element; made: Element }[],
  wrappers: readonly Element[],
  workshop: Workshop,
): Element {
  let shared = 0;
  while (shared < open.length && open[shared]?.source === wrappers[shared]) shared += 1;
  open.length = shared;
  for (const source of wrappers.slice(shared)) {
    const made = makeInline(source, workshop);
    if (made === null) continue;
    (open.at(-1)?.made ?? target).append(made);
    open.push({ source, made });
  }
  return open.at(-1)?.made ?? target;
}

function makeInline(source: Element, workshop: Workshop): Element | null {
  const tag = formatOf(source);
  if (tag === null) return null;
  const made = workshop.document.createElement(tag);
  if (tag !== 'a') return made;
  const href = linkAway(source.getAttribute('href') ?? '', workshop);
  if (href === null) return workshop.document.createElement('span');
  made.setAttribute('href', href);
  return made;
}

/** A link made absolute, or null when it leads nowhere or to a place in the page itself. */
function linkAway(written: string, { baseUrl, pageUrl }: Workshop): string | null {
  const href = absoluteLink(written, baseUrl);
  if (href === null || written.trim().startsWith('#')) return null;
  return href.includes('#') && isSameArticle(href, pageUrl) ? null : href;
}

function trimEnd(target: Element): void {
  let last: Node | null = target.lastChild;
  while (last !== null && last.nodeType !== last.TEXT_NODE) last = last.lastChild;
  if (last !== null) last.nodeValue = (last.nodeValue ?? '').replace(/\s+$/, '');
}
