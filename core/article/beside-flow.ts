import { isIn, isProseIn, leaveOut, type Draft } from './draft.ts';
import { isNamed } from './element-names.ts';
import { LEAD_NAMES } from './furniture-words.ts';
import { isSentence } from './furniture.ts';
import type { Block } from './page-model.ts';
import { wordsOf } from './plain-text.ts';

/** Sentences in a box of their own must be this long to be text of the article: leads, notes. */
const BOX_WORDS = 12;

/** Subtitles are longer than the names of sections. */
const SUBTITLE_WORDS = 4;

interface Flow {
  /** For each block whether it stands among the paragraphs of the article. */
  flow: readonly boolean[];
  /** Positions of the first and last running text in the flow. */
  first: number;
  last: number;
  /** Tag and class names that paragraphs of running text have. */
  looks: ReadonlySet<string>;
}

/** Leaves out what stands beside the flow and does not read as the article's text. */
export function leaveOutBesideFlow(draft: Draft, flow: readonly boolean[]): void {
  const isRunning = (_: Block, position: number) =>
    flow[position] === true && isProseIn(draft, position);
  const { blocks } = draft.page;
  const known: Flow = {
    flow,
    first: blocks.findIndex(isRunning),
    last: blocks.findLastIndex(isRunning),
    looks: new Set(blocks.filter(isRunning).map((block) => lookOf(draft, block))),
  };
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== 'text' || !isIn(draft, position)) continue;
    if (draft.hidden[position] === true && !isRunning(block, position))
      leaveOut(draft, position, 'hidden');
    else if (!belongs(draft, known, position, block)) leaveOut(draft, position, 'beside the text');
  }
}

/** Leaves out headings that nothing follows: their list or their box is gone. */
export function leaveOutEmptyHeadings(draft: Draft, flow: readonly boolean[]): void {
  let followed = false;
  for (const [position, block] of [...draft.page.blocks.entries()].toReversed()) {
    if (!isIn(draft, position)) {
      if (draft.why[position] === 'links alone' && flow[position] === true) followed = false;
    } else if (block.heading > 0 && !followed) leaveOut(draft, position, 'heading of nothing');
    else followed = true;
  }
}

function belongs(draft: Draft, known: Flow, position: number, block: Block): boolean {
  if (position < known.first) return isOpening(draft, known, position, block);
  if (position > known.last) return isClosing(draft, known, position, block);
  if (known.flow[position] === true || block.quote >= 0 || block.heading > 1) return true;
  if (block.list >= 0) return block.linked <= block.text.length / 2;
  return isLongSentence(draft, position, block);
}

/** Before the first paragraph stand leads and subtitles, and much furniture. */
function isOpening(draft: Draft, known: Flow, position: number, block: Block): boolean {
  if (isLongSentence(draft, position, block) || isLikeProse(draft, known, position, block))
    return true;
  if (wordsOf(block.text).length < SUBTITLE_WORDS || block.linked > 0) return false;
  return block.heading > 1 || isNamed(draft.page.elements[block.owner], LEAD_NAMES);
}

/** After the last paragraph only what looks like one in its place is the article's. */
function isClosing(draft: Draft, known: Flow, position: number, block: Block): boolean {
  return isLikeProse(draft, known, position, block);
}

function isLongSentence(draft: Draft, position: number, block: Block): boolean {
  return draft.prose[position] === true && wordsOf(block.text).length >= BOX_WORDS;
}

/** A paragraph that is one link has passed the rules for links already: it reads as a sentence. */
function isLikeProse(draft: Draft, known: Flow, position: number, block: Block): boolean {
  if (known.flow[position] !== true || !known.looks.has(lookOf(draft, block))) return false;
  return block.linked <= block.text.length / 2 || isSentence(block.text);
}

function lookOf(draft: Draft, block: Block): string {
  const element = draft.page.elements[block.owner];
  return `${element?.tag}.${element?.names}`;
}
