import { COLOUR_LOOKS, schemeColour } from './colour-looks.ts';
import { highlightName } from './highlight-name.ts';
import { COLOURS, type Colour } from './saved-quote.ts';

/** The style of the highlights on a page itself, above the page's own. Dark where the page says that it is. */
export const HIGHLIGHT_STYLE = COLOURS.map(ruleOf).join('\n');

function ruleOf(colour: Colour): string {
  const ink = schemeColour(colour, 'ink');
  return `::highlight(${highlightName(colour)}) {
  background-color: ${schemeColour(colour, 'paper')} !important;
  color: ${ink} !important;
  -webkit-text-fill-color: ${ink} !important;
  text-decoration: underline ${COLOUR_LOOKS[colour].stroke} 2px ${schemeColour(colour, 'line')} !important;
  text-shadow: none !important;
}`;
}
