import { spokenPieces } from './inside-naming.ts';
import { addItems, itemAt, quoteItem } from './items.ts';
import type { Item } from './items.ts';
import type { Reading } from './paragraphs.ts';
import type { Span } from './quotation.ts';
import { endsSentence } from './sentences.ts';

/**
 * The text with every outermost quotation taken as one item, in order, and with the lists of the language that it is
 * read in.
 */
export interface Narrative extends Reading {
  items: Item[];
  /** Index in `items` of each block's first item, and one past the last block. */
  starts: number[];
  /** Index in `items` of each outermost quotation's item, of its first one when its naming stands within it. */
  quoteAt: number[];
}

/** Joins the paragraphs that a quotation runs over: what follows it there is about it. */
function joinBlocks(paragraphs: readonly Span[], quotes: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let next = 0;
  let covered = 0;
  for (const { start, end } of paragraphs) {
    const last = blocks.at(-1);
    if (last !== undefined && start < covered) last.end = end;
    else blocks.push({ start, end });
    for (; (quotes[next]?.start ?? Infinity) < end; next++) covered = quotes[next]?.end ?? covered;
  }
  return blocks;
}

interface Building {
  narrative: Narrative;
  quotes: readonly Span[];
  /** Index of the quotation that comes next. */
  next: number;
  sentence: number;
}

/** Adds a quotation's item; where its naming stands within its marks, the pieces and the words between them. */
function addQuote(building: Building, quote: Span): void {
  const { narrative } = building;
  let from = quote.start;
  for (const piece of spokenPieces(narrative, quote)) {
    addItems(narrative, { start: from, end: piece.start });
    narrative.items.push(quoteItem(piece, building.next));
    from = piece.end;
  }
  addItems(narrative, { start: from, end: quote.end });
}

/** Adds the items of one block; takes its quotations off the queue. */
function addBlock(building: Building, block: Span): void {
  const { narrative, quotes } = building;
  let from = block.start;
  for (let quote = quotes[building.next]; quote !== undefined && quote.start < block.end;) {
    addItems(narrative, { start: from, end: Math.max(from, quote.start) });
    addQuote(building, quote);
    from = quote.end;
    quote = quotes[++building.next];
  }
  addItems(narrative, { start: from, end: block.end });
}

/** Tells the items of a block, which begins at `from`, their paragraph and their sentences. */
function number(building: Building, from: number, paragraph: number): void {
  const { narrative } = building;
  const { items, quoteAt } = narrative;
  for (let at = from; at < items.length; at++) {
    const item = itemAt(narrative, at);
    item.paragraph = paragraph;
    item.sentence = building.sentence;
    if (item.quote >= 0) quoteAt[item.quote] ??= at;
    if (endsSentence(narrative, at)) building.sentence++;
  }
  building.sentence++;
}

/**
 * Builds the narrative of a text.
 * @param quotes the outermost quotations, in order, not overlapping
 */
export function buildNarrative(reading: Reading, quotes: readonly Span[]): Narrative {
  const narrative: Narrative = { ...reading, items: [], starts: [], quoteAt: [] };
  const building = { narrative, quotes, next: 0, sentence: 0 };
  for (const [index, block] of joinBlocks(reading.paragraphs, quotes).entries()) {
    const from = narrative.items.length;
    narrative.starts.push(from);
    addBlock(building, block);
    number(building, from, index);
  }
  narrative.starts.push(narrative.items.length);
  return narrative;
}
