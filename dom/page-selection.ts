import type { Span } from '../core/quotes/quotation.ts';
import { isElement } from './node-guards.ts';
import type { TextMap } from './text-map.ts';
import { fromPrototype } from './unclobbered.ts';

/** Why no words of a page are selected: none at all, those of a form field, or perhaps those of a frame. */
export type NoSelection = 'nothing' | 'field' | 'frame';

/**
 * What is selected in a page, as spans of its text; several only where the browser selects so (Firefox, with Ctrl). Changes
 * nothing of the selection.
 * @param map of the page's text
 */
export function selectedOnPage(document: Document, map: TextMap): Span[] | NoSelection {
  const active = fromPrototype(document, 'activeElement');
  if (hasOwnSelection(active)) return 'field';
  const ranges = rangesIn(document).filter((range) => !range.collapsed);
  if (ranges.some(({ commonAncestorContainer }) => isEdited(commonAncestorContainer))) {
    return 'field';
  }
  const spans = ranges.flatMap((range) => map.toOffsets(range) ?? []);
  if (spans.length > 0) return spans;
  return isFrame(active) ? 'frame' : 'nothing';
}

function rangesIn(document: Document): Range[] {
  const selection = globalThis.getSelection();
  if (selection === null) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index),
  );
  return ranges.filter((range) => isOf(document, range));
}

/** Not so for what is selected in a shadow root. */
function isOf(document: Document, { commonAncestorContainer }: Range): boolean {
  return Node.prototype.getRootNode.call(commonAncestorContainer) === document;
}

function hasOwnSelection(active: unknown): boolean {
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
  return isField && active.selectionStart !== active.selectionEnd;
}

function isEdited(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
}

function isFrame(active: unknown): boolean {
  return active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement;
}
