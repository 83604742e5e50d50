import type { Span } from '../core/quotes/quotation.ts';
import type { TextMap, TextPiece } from './text-map.ts';
import { createElement } from './unclobbered.ts';
import { unwrap, wrapPiece } from './wrap-text.ts';

/** A quotation to mark: its span in the text of the map, and a number of its own. */
interface MarkedQuotation extends Span {
  index: number;
}

/** The marks of quotations in a text. */
export interface QuotationMarks {
  /** The elements around a quotation's words, by its number; in order, one a text node. */
  elements: ReadonlyMap<number, readonly HTMLElement[]>;
  /** Takes every mark out; the nodes are then what they were. */
  undo: () => void;
}

/** What stands among the paragraphs and is not part of a quotation that goes on behind it. */
const BESIDE = 'figure, table, h2, h3';

/**
 * Marks quotations in the text by elements of their own: a plain `span`, which changes neither the words nor
 * what a screen reader says. They must be in order and not overlap. The map is worthless afterwards.
 */
export function markQuotations(
  map: TextMap,
  quotations: readonly MarkedQuotation[],
): QuotationMarks {
  const elements = new Map<number, HTMLElement[]>();
  // From the end, so that a text node that is split keeps its beginning, where the other pieces are.
  for (const { index, start, end } of quotations.toReversed()) {
    const pieces = ownPieces(map.piecesOf(start, end));
    const marks = pieces.toReversed().map((piece) => markPiece(piece, index));
    elements.set(index, marks.toReversed());
  }
  return { elements, undo: () => unwrap([...elements.values()].flat()) };
}

function ownPieces(pieces: readonly TextPiece[]): TextPiece[] {
  const home = placeBeside(pieces[0]);
  return pieces.filter((piece) => placeBeside(piece) === home);
}

function placeBeside(piece: TextPiece | undefined): Element | null {
  return piece?.node.parentElement?.closest(BESIDE) ?? null;
}

function markPiece(piece: TextPiece, index: number): HTMLElement {
  const mark = createElement(piece.node.ownerDocument, 'span');
  mark.className = 'quote';
  mark.dataset['quote'] = String(index);
  wrapPiece(piece, mark);
  return mark;
}
