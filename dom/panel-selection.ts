import type { Span } from '../core/quotes/quotation.ts';
import { bodyBlocks } from './body-blocks.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import { createRange } from './unclobbered.ts';

/** What older Chromium has instead of `Selection.getComposedRanges`. */
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

/**
 * What is selected in a panel's shadow root, as a range; null when nothing is. A range that begins or ends outside
 * the root is cut at the root's edge by the browser.
 */
export function selectedRange(root: ShadowRoot): Range | null {
  const selection = globalThis.getSelection();
  if (selection === null) return null;
  const found = composedRange(selection, root) ?? plainRange(root, selection);
  if (found === null || found.collapsed || !root.contains(found.startContainer)) return null;
  const range = createRange(root.ownerDocument);
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
}

/** Selects the words between two offsets of the map's text, as a reader would with the pointer. */
export function selectSpan(map: TextMap, { start, end }: Span): void {
  const range = map.toRange(start, end);
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  globalThis.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Runs a change that may split the nodes of a panel's body, and selects again what was selected. */
export function keepSelection(body: Element, change: () => void): void {
  const root = body.getRootNode();
  const held = root instanceof ShadowRoot ? selectedRange(root) : null;
  const span = held === null ? null : createTextMap(bodyBlocks(body)).toOffsets(held);
  // A place outside the body stays what it is.
  const start = held === null ? null : placeOutside(body, held.startContainer, held.startOffset);
  const end = held === null ? null : placeOutside(body, held.endContainer, held.endOffset);
  change();
  if (span === null) return;
  const range = createTextMap(bodyBlocks(body)).toRange(span.start, span.end);
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  globalThis
    .getSelection()
    ?.setBaseAndExtent(
      ...(start ?? ([startContainer, startOffset] as const)),
      ...(end ?? ([endContainer, endOffset] as const)),
    );
}

function placeOutside(
  body: Element,
  container: Node,
  offset: number,
): readonly [Node, number] | null {
  return body.contains(container) ? null : [container, offset];
}

/** Selects nothing. */
export function clearSelection(): void {
  globalThis.getSelection()?.removeAllRanges();
}

function composedRange(selection: Selection, root: ShadowRoot): AbstractRange | null {
  if (!('getComposedRanges' in selection)) return null;
  return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
}

function plainRange(root: SelectingRoot, selection: Selection): AbstractRange | null {
  const own = root.getSelection?.() ?? selection;
  return own.rangeCount === 0 ? null : own.getRangeAt(0);
}

/**
 * Copies what is selected as the browser's own command does. False when it refuses. The clipboard interface would need a
 * secure page.
 */
export function copySelection(document: Document): boolean {
  return Document.prototype.execCommand.call(document, 'copy');
}
