import type { Plugin } from 'vite';

/** The script that needs nearly all of its functions at once. */
const FILE = 'reader.js';

/**
 * What tells V8 to compile all functions of a script when it is loaded, and not each at its first call, for which it
 * reads the source twice: https://v8.dev/blog/explicit-compile-hints. Other engines see a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Puts the hint at the head of the reader: a cold opening takes 5 % less (two builds in one run, 18 openings each). */
export function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    // Behind the minifiers, which drop comments.
    enforce: 'post',
    generateBundle: (_options, bundle) => {
      const chunk = bundle[FILE];
      if (chunk?.type === 'chunk') chunk.code = HINT + chunk.code;
    },
  };
}
