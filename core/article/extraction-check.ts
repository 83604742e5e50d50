import type { ExtractionCheck } from './article.ts';
import { isSentence } from './furniture.ts';
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
  const lines = inPage.map(({ text, linked }) => ({
    text,
    key: letterKey(text),
    counts: linked <= text.length / 2 && readsAsText(text),
  }));
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
  counts: boolean;
}

function stretchOf(lines: readonly CheckedLine[], shown: ReadonlySet<string>): CheckedLine[] {
  let first = lines.findIndex(({ key }) => shown.has(key));
  let last = lines.findLastIndex(({ key }) => shown.has(key));
  if (first < 0) return lines.filter(({ counts }) => counts);
  while (first > 0 && lines[first - 1]?.counts === true) first -= 1;
  while (last + 1 < lines.length && lines[last + 1]?.counts === true) last += 1;
  return lines.slice(first, last + 1);
}

function readsAsText(text: string): boolean {
  return isSentence(text) || (wordsOf(text).length >= 2 && /[.!?…][”"»’)]*$/u.test(text));
}
