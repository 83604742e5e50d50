import { onlyLetters, trimToLetters, WORDS } from './letters.ts';

/** White space as HTML means it, the no-break space and its relatives included. */
const SPACES = /[\s\u00a0\u2007\u202f]+/g;

/** Marks that are not seen and would make two equal texts differ. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/g;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Whether a text is not squeezed yet; most are, and one look costs a third of three replacements. */
const LOOSE =
  /[\u00ad\u200b\ufeff\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|^ | $| {2}/;

/** Whether anything of a text is seen: `squeeze` would leave something of it. */
export function isSeenText(text: string): boolean {
  return /[^\s\u00ad\u200b]/.test(text);
}

/** Text with invisible marks removed, runs of white space made one space, and none at its ends. */
export function squeeze(text: string): string {
  if (!LOOSE.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/**
 * Plain text of a string that may carry tags and character references, as titles in page heads do:
 * `<span class="x">Aliyev:</span> text` becomes `Aliyev: text`.
 */
export function flattenMarkup(text: string): string {
  const untagged = text.replace(/<\/?[a-z][^<>]*>/gi, '');
  return squeeze(untagged.replace(/&(#x?[\da-f]+|[a-z]+);/gi, decodeEntity));
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Lower-case form for comparing words of any of our languages: dotted and dotless i are one letter,
 * ё is е, all apostrophes are straight. Lengths may differ from the original: never use its offsets.
 */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: foldAnew(text) };
  return last.folded;
}

/** One text is folded for many rules in a row. */
let last = { text: '', folded: '' };

function foldAnew(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/ı/g, 'i')
    .replace(/ё/g, 'е')
    .replace(/[’‘ʼ`´]/g, "'");
}

/** Folded text without the marks and symbols that stand around it: `— See also: ` gives `see also`. */
export function foldLabel(text: string): string {
  return trimToLetters(fold(text));
}

/** Letters and digits only, folded: equal for two texts that differ in marks and spaces alone. */
export function letterKey(text: string): string {
  return onlyLetters(fold(text));
}

/** Words of any script: runs of letters and digits, joined by inner apostrophes, dots and hyphens. */
export function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Number of the words of a text, counted up to `most`. */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  WORDS.lastIndex = 0;
  while (count < most && WORDS.test(text)) count += 1;
  return count;
}

/** How many of the words of `part` occur in `whole`, from 0 (none, or no words) to 1 (all). */
export function sharedWords(part: string, whole: string): number {
  const words = wordsOf(fold(part));
  if (words.length === 0) return 0;
  const known = new Set(wordsOf(fold(whole)));
  return words.filter((word) => known.has(word)).length / words.length;
}
