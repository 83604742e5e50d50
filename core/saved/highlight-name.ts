import type { Colour } from './saved-quote.ts';

/** The name under which the browser knows the highlights of a colour on the page itself. */
export function highlightName(colour: Colour): string {
  return `sitat-${colour}`;
}
