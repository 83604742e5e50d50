import { pickWord, type Corpus } from './corpus.ts';
import type { Random } from './random.ts';

/** So many of the longer words of a sentence become others: two sentences from one pattern differ. */
const REPLACED = 0.5;
const LONGER_WORD = /^([^\p{L}\p{N}]*)([\p{L}\p{N}'’-]{5,})(.*)$/u;

/**
 * Writes an invented article, a headline first. As news articles do, it has lines of one to three words, headings that
 * repeat words of the text, quotations, now and then a paragraph that stands in it twice word for word, and paragraphs
 * that differ from one another in a few words.
 */
export function writeArticle(corpus: Corpus, paragraphs: number, random: Random): string[] {
  const headline = writeHeading(corpus, random);
  const lines = [headline, writeSentence(corpus, random)];
  while (lines.length < paragraphs) lines.push(writeLine(corpus, lines, random));
  return lines.slice(0, paragraphs);
}

function writeLine(corpus: Corpus, lines: readonly string[], random: Random): string {
  const kind = random.next();
  if (kind < 0.06) return writeHeading(corpus, random);
  if (kind < 0.075) return beginning(random.pick(lines), random);
  if (kind < 0.09) return random.pick(lines);
  if (kind < 0.1) return alter(corpus, random.pick(lines), random);
  if (kind < 0.105) return `${random.pick(lines)} ${writeSentence(corpus, random)}`;
  if (kind < 0.125) return pickWord(corpus, random);
  const sentences = random.between(1, 5);
  return Array.from({ length: sentences }, () => writeSentence(corpus, random)).join(' ');
}

function writeHeading(corpus: Corpus, random: Random): string {
  return beginning(writeSentence(corpus, random), random);
}

/** The first words of a line, as a heading repeats them. */
function beginning(line: string, random: Random): string {
  const words = line.split(' ').slice(0, random.between(1, 8));
  return words.join(' ').replace(/[,.:;]$/, '');
}

function writeSentence(corpus: Corpus, random: Random): string {
  const words = random.pick(corpus.sentences).split(' ');
  return words
    .map((word) => (random.happens(REPLACED) ? otherWord(corpus, word, random) : word))
    .join(' ');
}

/** The same paragraph with one word in eight another. */
function alter(corpus: Corpus, line: string, random: Random): string {
  const words = line.split(' ');
  return words
    .map((word) => (random.happens(1 / 8) ? otherWord(corpus, word, random) : word))
    .join(' ');
}

/** Another word in place of a longer one, with the same marks around it and the same case. */
function otherWord(corpus: Corpus, word: string, random: Random): string {
  const [, lead = '', inner = '', trail = ''] = LONGER_WORD.exec(word) ?? [];
  if (inner === '') return word;
  const other = pickWord(corpus, random);
  const isUpper = inner.charAt(0) !== inner.charAt(0).toLowerCase();
  return `${lead}${isUpper ? other.charAt(0).toUpperCase() + other.slice(1) : other}${trail}`;
}
