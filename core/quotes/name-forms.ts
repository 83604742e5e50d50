import type { Lexicon } from './lexicon.ts';
import type { Being } from './mention.ts';

/** The name of a being in the nominative, as far as the language's forms tell. */
export function nominative(_lexicon: Lexicon, being: Being): string {
  return being.name;
}
