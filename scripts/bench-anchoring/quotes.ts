import { describeSpan } from '../../core/anchoring/describe-span.ts';
import type { QuoteSelector } from '../../core/anchoring/quote-selector.ts';
import type { Random } from './random.ts';
import { layOut, type Paragraph, type Placed } from './tracked.ts';

/** A saved quote, with the words that it was taken from. */
export interface SavedQuote {
  selector: QuoteSelector;
  /** The quote's words as first written, in order; each one's `origin` follows on the one before it. */
  words: readonly Placed[];
}

/** Saves quotes of every length: single words, phrases, sentences, headlines, paragraphs, several paragraphs. */
export function saveQuotes(
  paragraphs: readonly Paragraph[],
  count: number,
  random: Random,
): SavedQuote[] {
  const { text, placed } = layOut(paragraphs);
  const lengths = paragraphs.map(({ length }) => length);
  return Array.from({ length: count }, () => {
    const { from, to } = pickWords(lengths, random);
    return saveQuote(text, placed.slice(from, to), random);
  }).filter((quote) => quote !== null);
}

function saveQuote(text: string, words: readonly Placed[], random: Random): SavedQuote | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const bare = random.happens(0.5);
  const start = first.start + (bare ? marksBefore(first.token.text) : 0);
  const end = last.end - (bare ? marksAfter(last.token.text) : 0);
  const selector = describeSpan(text, { start, end });
  if (selector === null) return null;
  const isOwn = (word: Placed): boolean => word.end > selector.start && word.start < selector.end;
  return { selector, words: words.filter(isOwn) };
}

/** Which words are quoted: numbers of the article's words, `from` included. */
function pickWords(lengths: readonly number[], random: Random): { from: number; to: number } {
  const paragraph = random.between(0, lengths.length - 1);
  const before = lengths.slice(0, paragraph).reduce((sum, length) => sum + length, 0);
  const length = lengths[paragraph] ?? 0;
  const kind = random.next();
  if (kind < 0.12) return { from: before, to: before + length };
  if (kind < 0.2) {
    const more = lengths.slice(paragraph, paragraph + random.between(2, 4));
    return { from: before, to: before + more.reduce((sum, own) => sum + own, 0) };
  }
  const words = kind < 0.35 ? random.between(1, 3) : random.between(4, 40);
  const offset = random.between(0, Math.max(0, length - words));
  return { from: before + offset, to: before + Math.min(length, offset + words) };
}

function marksBefore(text: string): number {
  return /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
}

function marksAfter(text: string): number {
  return /[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0;
}
