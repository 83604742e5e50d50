import { baseForms } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Being } from './mention.ts';

function sharesForm(lexicon: Lexicon, a: string, b: string): boolean {
  const forms = new Set(baseForms(lexicon, a));
  return baseForms(lexicon, b).some((form) => forms.has(form));
}

/** `K.` is the initial of `Könül`. */
function sameFirst(lexicon: Lexicon, a: string, b: string): boolean {
  if (a === b || sharesForm(lexicon, a, b)) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** `Xidmətinin` and `Xidməti` end the same name. */
function sameBody(lexicon: Lexicon, a: readonly string[], b: readonly string[]): boolean {
  if (a.slice(0, -1).join(' ') !== b.slice(0, -1).join(' ')) return false;
  return sharesForm(lexicon, a.at(-1) ?? '', b.at(-1) ?? '');
}

function sameLast(lexicon: Lexicon, a: readonly string[], b: readonly string[]): boolean {
  return sharesForm(lexicon, a.at(-1) ?? '', b.at(-1) ?? '');
}

/** Tells whether a name of several words, in small letters, is another form of a being's name. */
export function sameBeing(lexicon: Lexicon, being: Being, words: readonly string[]): boolean {
  const own = being.words;
  if (own.join(' ') === words.join(' ')) return true;
  if (words.length < 2 || own.length < 2) return false;
  if (being.kind === 'body') return sameBody(lexicon, own, words);
  if (sameLast(lexicon, own, words) && sameFirst(lexicon, own[0] ?? '', words[0] ?? ''))
    return true;
  return own.slice(-words.length).join(' ') === words.join(' ');
}
