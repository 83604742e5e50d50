import { COLOURS, type Colour } from './saved-quote.ts';

/** How saved words look in one kind of place, as hex colours. */
interface Look {
  paper: string;
  /** The text on it. */
  ink: string;
  line: string;
}

/** How the words of a colour look: each has a line of its own shape, so that colour is never the only sign. */
interface ColourLooks {
  light: Look;
  dark: Look;
  sepia: Look;
  /** A `text-decoration-style`. */
  stroke: string;
}

/** The inks of the panel's themes; on a page, whose ink is unknown, the highlights bring the first two. */
const INK = { light: '#1f1b18', dark: '#f4f0ea', sepia: '#3b2f22' };

function looks(
  papers: Record<keyof typeof INK, string>,
  lines: [string, string],
  stroke: string,
): ColourLooks {
  const [light, dark] = lines;
  return {
    light: { paper: papers.light, ink: INK.light, line: light },
    dark: { paper: papers.dark, ink: INK.dark, line: dark },
    sepia: { paper: papers.sepia, ink: INK.sepia, line: light },
    stroke,
  };
}

/** The only place of the colours of saved quotes, in the panel and on the page itself. */
export const COLOUR_LOOKS: Record<Colour, ColourLooks> = {
  saffron: looks(
    { light: '#fbe3a6', dark: '#5a4510', sepia: '#f5d98c' },
    ['#9a6900', '#e2b340'],
    'solid',
  ),
  mint: looks(
    { light: '#c9edd3', dark: '#1f4a34', sepia: '#cfe3bd' },
    ['#2c8a52', '#6cc495'],
    'dashed',
  ),
  sky: looks(
    { light: '#cfe5fb', dark: '#1f4260', sepia: '#cbdde3' },
    ['#2b73b8', '#7fb6e8'],
    'dotted',
  ),
  rose: looks(
    { light: '#fbd5dc', dark: '#5d2b38', sepia: '#f0c9bd' },
    ['#bf3a5a', '#f08aa2'],
    'double',
  ),
  lilac: looks(
    { light: '#e5d9fa', dark: '#44336a', sepia: '#dfcfe0' },
    ['#7a54c0', '#b79cf0'],
    'wavy',
  ),
};

/** A part of a colour's look as a CSS value that follows the colour scheme. */
export function schemeColour(colour: Colour, part: keyof Look): string {
  const { light, dark } = COLOUR_LOOKS[colour];
  return `light-dark(${light[part]}, ${dark[part]})`;
}

/** Style rules that give what is marked with `data-colour` in the panel its `--tint`, `--line` and `--stroke`. */
export function panelColours(): string {
  return COLOURS.map((colour) => {
    const { sepia, stroke } = COLOUR_LOOKS[colour];
    const paper = schemeColour(colour, 'paper');
    const line = schemeColour(colour, 'line');
    return `[data-colour='${colour}'] { --tint: ${paper}; --line: ${line}; --stroke: ${stroke}; }
.panel[data-theme='sepia'] [data-colour='${colour}'] { --tint: ${sepia.paper}; }`;
  }).join('\n');
}
