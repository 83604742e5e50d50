import type { Lexicon } from './lexicon.ts';
import { eachMatch, hasLetter, isSmall, WORD } from './letters.ts';
import { isCapitalized } from '../capitals.ts';
import { lowerCase } from './lexicon.ts';
import type { Span } from './quotation.ts';

/**
 * One step of the narrative: a word, another sign, or a whole quotation. The narrative is the text with
 * each outermost quotation taken as one piece. Offsets are those of the text.
 */
export interface Item extends Span {
  kind: 'word' | 'sign' | 'quote';
  /** The word without a possessive or a suffix after an apostrophe; the sign; '' for a quotation. */
  text: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** What stood after an apostrophe: `s` in `Ivanov's`, `ta` in `Baku'ta`; '' when nothing did. */
  suffix: string;
  paragraph: number;
  /** Number of its sentence, counted over the whole text. */
  sentence: number;
  /** Index of the quotation, -1 for words and signs. */
  quote: number;
}

/** A word, a sign, or an ornament of single marks. */
const PIECE = new RegExp(
  `[${WORD}]+(?:\\.(?:[Aa][Zz]|com|org|net|ru|tr|info)(?![${WORD}]))?(?:[-'’\`ʼ][${WORD}]+)*(?:['’](?=\\s))?` +
    `|['‘’‚‹›]{6,}|[\\ud800-\\udbff]?[^\\s${WORD}"“”„«»]`,
  'g',
);
const APOSTROPHE = /['’`ʼ]/;

/** `BMT-nin`: an acronym and its case ending. */
const ACRONYM_CASE = /^(..+)-(.{1,4})$/;

/** `BMT-nin` is `BMT` and `nin`. */
function cutAcronym(word: string): { text: string; suffix: string } {
  const [, text = '', suffix = ''] = ACRONYM_CASE.exec(word) ?? [];
  const cut = isCapitalized(text) && text === text.toUpperCase() && isSmall(suffix);
  return cut ? { text, suffix } : { text: word, suffix: '' };
}

/** `Ivanov's` is `Ivanov` and `s`; `O'Brien` and `don't` stay whole. */
function cutSuffix(word: string): { text: string; suffix: string } {
  const at = word.search(APOSTROPHE);
  if (at < 0) return cutAcronym(word);
  const last = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'), word.lastIndexOf('`'));
  const suffix = word.slice(last + 1);
  const isName = isCapitalized(word) && !isCapitalized(suffix);
  if (suffix === '' || suffix === 's' || (isName && last > 1)) {
    return { text: word.slice(0, last), suffix: suffix === '' ? 's' : suffix };
  }
  return { text: word, suffix: '' };
}

/** Stands in for an item before the first or after the last one; equal to none of them. */
const NO_ITEM: Item = {
  kind: 'sign',
  start: 0,
  end: 0,
  text: '',
  lower: '',
  capital: false,
  suffix: '',
  paragraph: -1,
  sentence: -1,
  quote: -1,
};

function itemOf(lexicon: Lexicon, piece: string, start: number): Item {
  const end = start + piece.length;
  if (!hasLetter(piece)) return { ...NO_ITEM, start, end, text: piece, lower: piece };
  const { text, suffix } = cutSuffix(piece);
  const [lower, capital] = [lowerCase(lexicon, text), isCapitalized(piece)];
  return { ...NO_ITEM, kind: 'word', start, end, text, lower, capital, suffix };
}

/** Adds the words and signs of a stretch of the text to its items; sentences are not numbered yet. */
export function addItems(
  narrative: Lexicon & { text: string; items: Item[] },
  { start, end }: Span,
): void {
  eachMatch(PIECE, narrative.text.slice(start, end), (piece, at) => {
    narrative.items.push(itemOf(narrative, piece, start + at));
  });
}

/** The item that stands for the outermost quotation with this index. */
export function quoteItem({ start, end }: Span, index: number): Item {
  return { ...NO_ITEM, kind: 'quote', start, end, quote: index };
}

/** The item at an index, or `NO_ITEM` when none is there. */
export function itemAt({ items }: { items: readonly Item[] }, index: number): Item {
  return items[index] ?? NO_ITEM;
}

/** The words from one item up to another. */
export function wordsBetween(
  { items }: { items: readonly Item[] },
  from: number,
  to: number,
): Item[] {
  return items.slice(from, to).filter(({ kind }) => kind === 'word');
}
