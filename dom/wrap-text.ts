import type { TextPiece } from './text-map.ts';

/** Puts the words of a piece of a text node into an element. The node keeps its beginning, before the words. */
export function wrapPiece({ node, from, to }: TextPiece, element: HTMLElement): void {
  if (to < node.length) node.splitText(to);
  const words = from > 0 ? node.splitText(from) : node;
  words.replaceWith(element);
  element.append(words);
}

/** Takes elements out and leaves what stands in them; the text nodes are then what they were before. */
export function unwrap(elements: readonly Element[]): void {
  const parents = new Set<Node>();
  for (const element of elements) {
    if (element.parentNode !== null) parents.add(element.parentNode);
    element.replaceWith(...element.childNodes);
  }
  for (const parent of parents) parent.normalize();
}
