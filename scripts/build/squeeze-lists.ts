import type { Plugin } from 'vite';
import { swapLetters } from '../../core/quotes/spelling.ts';

/** The word lists of the languages; the path of a module as the build names it. */
const LISTS = /\/core\/quotes\/languages\/\w+\.ts$/;

/** What the texts of a module stand between. */
const TEXTS = /`[^`]*`/g;

/**
 * Letters of two bytes, each with the letter of one byte that stands for it in the bundle, and the other way round:
 * the lists of Russian shrink by a third. Letters of the same sound, as far as there are such, compress best.
 */
const PAIRS = [
  'аaбbвvгgдdеeжjзzиiйyкkлlмmнnоoпpрrсsтtуuфfхxцcчCшwщWъQыqьXэEюUяA',
  'əHıIüYöOğGşSçJâFûV',
].join('');

/** The pairs of the letters of two bytes that stand in some texts. */
function pairsIn(texts: string): string {
  const pairs = PAIRS.match(/../gu) ?? [];
  return pairs.filter(([letter = '']) => texts.includes(letter)).join('');
}

function backwards(word: string): string {
  return Array.from(word).toReversed().join('');
}

/** The words of a list by their ends, which gzip likes best; pairs stay in their order, which means something. */
function sorted(list: string): string {
  const words = list.slice(1, -1).split(/\s+/);
  if (!list.includes('=')) words.sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
  return words.join(' ').trim();
}

/**
 * The module of a language as the bundle has it: in its back-ticked texts the words in order, with one space between
 * them, and spelled with letters of one byte each, as the setting `letters` then tells. The rest stays as it is.
 */
export function squeezeTexts(code: string): string {
  const pairs = pairsIn((code.match(TEXTS) ?? []).join(''));
  const squeezed = code.replaceAll(TEXTS, (text) => `\`${swapLetters(sorted(text), pairs)}\``);
  return pairs === '' ? squeezed : squeezed.replace('  code:', `  letters: '${pairs}',\n  code:`);
}

/** Leaves out of the bundle what the word lists of the languages have for reading alone. */
export function squeezeLists(): Plugin {
  return {
    name: 'squeeze-lists',
    enforce: 'pre',
    transform: (code, id) => (LISTS.test(id) ? { code: squeezeTexts(code), map: null } : null),
  };
}
