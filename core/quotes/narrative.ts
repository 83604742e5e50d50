import { spokenPieces } from './inside-naming.ts';
import { cutItems, quoteItem } from './items.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './quotation.ts';
import { numberSentences } from './sentences.ts';

/** The text with every outermost quotation taken as one item, in order. */
export interface Narrative {
  text: string;
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
  lexicon: Lexicon;
  text: string;
  quotes: readonly Span[];
  next: number;
}

/** A quotation's item; where its naming stands within its marks, the pieces and the words between them. */
function quoteItems({ lexicon, text, next }: Building, quote: Span): Item[] {
  const items: Item[] = [];
  let from = quote.start;
  for (const piece of spokenPieces(lexicon, text, quote)) {
    items.push(...cutItems(lexicon, text, { start: from, end: piece.start }));
    items.push(quoteItem(piece, next));
    from = piece.end;
  }
  return [...items, ...cutItems(lexicon, text, { start: from, end: quote.end })];
}

/** The items of one block; takes its quotations off the queue. */
function blockItems(building: Building, block: Span): Item[] {
  const { lexicon, text, quotes } = building;
  const pieces: Item[][] = [];
  let from = block.start;
  for (let quote = quotes[building.next]; quote !== undefined && quote.start < block.end;) {
    pieces.push(cutItems(lexicon, text, { start: from, end: Math.max(from, quote.start) }));
    pieces.push(quoteItems(building, quote));
    from = quote.end;
    quote = quotes[++building.next];
  }
  if (from < block.end) pieces.push(cutItems(lexicon, text, { start: from, end: block.end }));
  return pieces.flat();
}

/**
 * Builds the narrative of a text.
 * @param quotes the outermost quotations, in order, not overlapping
 */
export function buildNarrative(
  lexicon: Lexicon,
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly Span[],
): Narrative {
  const narrative: Narrative = { text, items: [], starts: [], quoteAt: [] };
  const building = { lexicon, text, quotes, next: 0 };
  let sentence = 0;
  for (const [index, block] of joinBlocks(paragraphs, quotes).entries()) {
    narrative.starts.push(narrative.items.length);
    const items = blockItems(building, block);
    sentence = numberSentences(items, text, lexicon, sentence);
    for (const item of items) {
      item.paragraph = index;
      if (item.quote >= 0) narrative.quoteAt[item.quote] ??= narrative.items.length;
      narrative.items.push(item);
    }
  }
  narrative.starts.push(narrative.items.length);
  return narrative;
}
