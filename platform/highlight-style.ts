import { highlightName } from '../core/saved/highlight-name.ts';
import { COLOURS, type Colour } from '../core/saved/saved-quote.ts';

/** How highlighted words look in a light or a dark place, as hex colours. */
interface Look {
  paper: string;
  ink: string;
  line: string;
}

/** The highlights on the page itself: the panel's colours, with an ink of their own, since the page's is unknown. */
export const HIGHLIGHT_LOOKS: Record<Colour, { light: Look; dark: Look; stroke: string }> = {
  saffron: {
    light: { paper: '#fbe3a6', ink: '#1f1b18', line: '#a87300' },
    dark: { paper: '#5a4510', ink: '#f4f0ea', line: '#e2b340' },
    stroke: 'solid',
  },
  mint: {
    light: { paper: '#c9edd3', ink: '#1f1b18', line: '#2c8a52' },
    dark: { paper: '#1f4a34', ink: '#f4f0ea', line: '#6cc495' },
    stroke: 'dashed',
  },
  sky: {
    light: { paper: '#cfe5fb', ink: '#1f1b18', line: '#2b73b8' },
    dark: { paper: '#1f4260', ink: '#f4f0ea', line: '#7fb6e8' },
    stroke: 'dotted',
  },
  rose: {
    light: { paper: '#fbd5dc', ink: '#1f1b18', line: '#bf3a5a' },
    dark: { paper: '#5d2b38', ink: '#f4f0ea', line: '#f08aa2' },
    stroke: 'double',
  },
  lilac: {
    light: { paper: '#e5d9fa', ink: '#1f1b18', line: '#7a54c0' },
    dark: { paper: '#44336a', ink: '#f4f0ea', line: '#b79cf0' },
    stroke: 'wavy',
  },
};

/** The style of the highlights, for a sheet of the user's: no page can undo it. Dark where the page says that it is. */
export const HIGHLIGHT_STYLE = COLOURS.map(ruleOf).join('\n');

function ruleOf(colour: Colour): string {
  const { light, dark, stroke } = HIGHLIGHT_LOOKS[colour];
  const either = (part: keyof Look): string => `light-dark(${light[part]}, ${dark[part]})`;
  return `::highlight(${highlightName(colour)}) {
  background-color: ${either('paper')} !important;
  color: ${either('ink')} !important;
  -webkit-text-fill-color: ${either('ink')} !important;
  text-decoration: underline ${stroke} 2px ${either('line')} !important;
  text-shadow: none !important;
}`;
}
