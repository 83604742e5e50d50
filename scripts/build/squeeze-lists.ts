import type { Plugin } from 'vite';

/** The word lists of the languages; the path of a module as the build names it. */
const LISTS = /\/core\/quotes\/languages\/\w+\.ts$/;

/** One space for each run of white space in the back-ticked texts of a module; the rest stays as it is. */
export function squeezeTexts(code: string): string {
  return code.replaceAll(/`[^`]*`/g, (text) => text.replaceAll(/\s+/g, ' '));
}

/** Leaves out of the bundle the line feeds and indents that the word lists of the languages have for reading. */
export function squeezeLists(): Plugin {
  return {
    name: 'squeeze-lists',
    enforce: 'pre',
    transform: (code, id) => (LISTS.test(id) ? { code: squeezeTexts(code), map: null } : null),
  };
}
