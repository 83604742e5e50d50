import type { Colour } from '../core/saved/saved-quote.ts';
import type { Span } from '../core/quotes/quotation.ts';
import type { TextMap, TextPiece } from './text-map.ts';
import { createElement } from './unclobbered.ts';
import { unwrap, wrapPiece } from './wrap-text.ts';

/** A saved quote to mark: its span in the text of the map. */
export interface SavedMark extends Span {
  id: string;
  colour: Colour;
  /** What a screen reader is told of it besides its words: `Saved, saffron`. */
  label: string;
  hasNote: boolean;
}

/** The marks of saved quotes in a text. */
export interface SavedMarks {
  /** The elements around a quote's words, by its id, in order. */
  elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** Takes every mark out; the nodes are then what they were. */
  undo: () => void;
}

/** A stretch of the text that the same quotes lie over. */
interface Stretch extends Span {
  marks: readonly SavedMark[];
}

/**
 * Marks saved quotes in the text by `mark` elements. Where some overlap, each stretch has one element, which shows the
 * shortest quote and carries the ids of all. The map is worthless afterwards.
 */
export function markSaved(map: TextMap, marks: readonly SavedMark[]): SavedMarks {
  const elements = new Map<string, HTMLElement[]>(marks.map(({ id }) => [id, []]));
  const made: HTMLElement[] = [];
  // From the end, so that a text node that is split keeps its beginning, where the other pieces are.
  for (const stretch of stretchesOf(marks).toReversed()) {
    for (const piece of map.piecesOf(stretch.start, stretch.end).toReversed()) {
      const element = markPiece(piece, stretch);
      made.push(element);
      for (const { id } of stretch.marks) elements.get(id)?.unshift(element);
    }
  }
  return { elements, undo: () => unwrap(made) };
}

/** The text between all edges of the quotes that lies in one of them or more, in order. */
function stretchesOf(marks: readonly SavedMark[]): Stretch[] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))];
  edges.sort((one, other) => one - other);
  const shortestFirst = marks.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return edges.flatMap((start, order) => {
    const end = edges[order + 1] ?? start;
    const over = shortestFirst.filter((mark) => mark.start <= start && mark.end >= end);
    return end === start || over.length === 0 ? [] : [{ start, end, marks: over }];
  });
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function markPiece(piece: TextPiece, { start, end, marks }: Stretch): HTMLElement {
  const mark = createElement(piece.node.ownerDocument, 'mark');
  const [top] = marks;
  mark.className = 'saved';
  mark.dataset['saved'] = marks.map(({ id }) => id).join(' ');
  mark.dataset['colour'] = top?.colour ?? '';
  if (marks.length > 1) mark.dataset['over'] = '';
  if (marks.some((one) => one.start === start)) mark.dataset['first'] = '';
  if (marks.some((one) => one.end === end && one.hasNote)) mark.dataset['note'] = '';
  mark.setAttribute('aria-description', marks.map(({ label }) => label).join('; '));
  wrapPiece(piece, mark);
  return mark;
}
