import type { Plugin } from 'vite';
import { packLists } from '../../core/quotes/packed-lists.ts';
import { swapLetters } from '../../core/quotes/spelling.ts';

/** The word lists of the languages; the path of a module as the build names it. */
const LISTS = /\/core\/quotes\/languages\/\w+\.ts$/;

/** A list in such a module. */
const LIST = /^ {2}(\w+): `([^`]*)`,\n/gm;

/** What the bundle has of the lists of a language. */
interface Squeezed {
  letters: string;
  packed: string;
}

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
  const words = list.trim().split(/\s+/);
  if (!list.includes('=')) words.sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
  return words.join(' ');
}

/**
 * The lists of a language as the bundle has them: in one text, their words in order, and spelled with letters of one
 * byte each, as the setting `letters` then tells.
 */
export function squeeze(lists: Readonly<Record<string, string>>): Squeezed {
  const letters = pairsIn(Object.values(lists).join(''));
  const spelled = new Map<string, string>();
  for (const [name, list] of Object.entries(lists)) {
    spelled.set(name, swapLetters(sorted(list), letters));
  }
  return { letters, packed: packLists(spelled) };
}

/** The module of a language with its lists squeezed; its settings stay as they are. */
export function squeezeModule(code: string): string {
  const lists: Record<string, string> = {};
  const settings = code.replaceAll(LIST, (_line, name: string, list: string) => {
    lists[name] = list;
    return '';
  });
  const { letters, packed } = squeeze(lists);
  const opened = settings.replace(
    ': LanguageData = {',
    ` = unpackLists({\n  letters: '${letters}',`,
  );
  const closed = opened.replace('};', `}, \`${packed}\`);`);
  return `import { unpackLists } from '../packed-lists.ts';\n${closed}`;
}

/** Leaves out of the bundle what the word lists of the languages have for reading alone. */
export function squeezeLists(): Plugin {
  return {
    name: 'squeeze-lists',
    enforce: 'pre',
    transform: (code, id) => (LISTS.test(id) ? { code: squeezeModule(code), map: null } : null),
  };
}
