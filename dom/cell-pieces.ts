import { DEEPEST, isHidden, kindOf } from './element-kinds.ts';
import { formatOf, joinLines, type Piece } from './inline-run.ts';
import { isElement, isText } from './node-guards.ts';

/**
 * The pieces of text of a table's cell or caption, with one break where the page breaks a line or begins a
 * block. Images and players are left out: a data table shows words.
 */
export function cellPieces(cell: Element): Piece[] {
  const pieces: Piece[] = [];
  collect(pieces, cell, [], 0);
  return joinLines(pieces);
}

function collect(
  pieces: Piece[],
  parent: Element,
  wrappers: readonly Element[],
  depth: number,
): void {
  for (const child of parent.childNodes) {
    if (isText(child)) pieces.push({ node: child, wrappers });
    else if (isElement(child)) collectElement(pieces, child, wrappers, depth + 1);
  }
}

function collectElement(
  pieces: Piece[],
  element: Element,
  wrappers: readonly Element[],
  depth: number,
): void {
  const kind = kindOf(element);
  const isBlock = kind === 'block';
  if (kind === 'break' || isBlock) pieces.push({ node: null, wrappers: [] });
  if ((kind !== 'inline' && !isBlock) || isHidden(element)) return;
  const around = formatOf(element) === null ? wrappers : [...wrappers, element];
  if (depth > DEEPEST) pieces.push({ node: plainText(element), wrappers: [] });
  else collect(pieces, element, around, depth);
  if (isBlock) pieces.push({ node: null, wrappers: [] });
}

function plainText(element: Element): Text {
  return element.ownerDocument.createTextNode(element.textContent);
}
