import { wordCount } from './plain-text.ts';

/**
 * Words read in a minute: the mean for silent reading of English non-fiction by adults, from the
 * meta-analysis of 190 studies by M. Brysbaert, "How many words do we read per minute?", Journal of
 * Memory and Language 109 (2019), 104047.
 */
const WORDS_PER_MINUTE = 238;

/** Number of words in a text of any script that separates words. */
export function countWords(text: string): number {
  return wordCount(text);
}

/** Whole minutes that an adult needs to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
