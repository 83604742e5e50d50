import type { ExtractionCheck } from './article.ts';
import { isAdLabel, isPointer, isPointerLabel, isSentence } from './furniture.ts';
import { letterKey, wordsOf } from './plain-text.ts';

/** A line of a page as it reads: text between block boundaries. */
export interface PlainLine {
  text: string;
  /** Characters that stand in links. */
  linked: number;
}

const DOUBLE_OPENERS = /[“„«]/g;

/** Number of quotations that a text opens with double marks; a straight mark opens every other time. */
function countQuotations(text: string): number {
  const curly = text.match(DOUBLE_OPENERS)?.length ?? 0;
  const straight = text.match(/"/g)?.length ?? 0;
  return curly + Math.ceil(straight / 2);
}

/**
 * Compares the lines of the page's article with what the panel shows. Counted are the lines that read as
 * text, from the first shown one to the last, and those that touch this stretch: they would be lost
 * opening or closing paragraphs. A line printed twice counts once.
 */
export function checkExtraction(
  inPage: readonly PlainLine[],
  shown: readonly string[],
): ExtractionCheck {
  const shownKeys = new Set(shown.map((text) => letterKey(text)));
  const allShown = [...shownKeys].join('\n');
  const lines = inPage.map((line) => checkLine(line, shownKeys));
  const stretch = stretchOf(lines, shownKeys);
  const unique = new Map(
    stretch.filter(({ counts }) => counts).map((line) => [line.key, line.text]),
  );
  const found = [...unique].filter(([key]) => shownKeys.has(key) || allShown.includes(key));
  return {
    paragraphsInPage: unique.size,
    paragraphsShown: found.length,
    quotationsInPage: quotationsIn([...unique.values()]),
    quotationsShown: quotationsIn(found.map(([, text]) => text)),
  };
}

function quotationsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countQuotations(text), 0);
}

interface CheckedLine {
  text: string;
  key: string;
  /** Whether it reads as text of an article; a line that is a link only when it is shown. */
  counts: boolean;
  /** Whether text may go on behind it: the label of an advertisement, a pointer to another article. */
  isGap: boolean;
}

function checkLine({ text, linked }: PlainLine, shown: ReadonlySet<string>): CheckedLine {
  const key = letterKey(text);
  const isOwn = linked <= text.length / 2 || shown.has(key);
  const isGap = key === '' || isAdLabel(text) || isPointer(text, linked) || isPointerLabel(text);
  return { text, key, counts: isOwn && readsAsText(text), isGap };
}

function stretchOf(lines: readonly CheckedLine[], shown: ReadonlySet<string>): CheckedLine[] {
  const first = lines.findIndex(({ key }) => shown.has(key));
  const last = lines.findLastIndex(({ key }) => shown.has(key));
  if (first < 0) return lines.filter(({ counts }) => counts);
  const goesOn = ({ counts, isGap }: CheckedLine) => counts || isGap;
  const before = lines.slice(0, first).findLastIndex((line) => !goesOn(line));
  const behind = lines.slice(last + 1).findIndex((line) => !goesOn(line));
  return lines.slice(before + 1, behind < 0 ? undefined : last + 1 + behind);
}

function readsAsText(text: string): boolean {
  return isSentence(text) || (wordsOf(text).length >= 2 && /[.!?…][”"»’)]*$/u.test(text));
}
