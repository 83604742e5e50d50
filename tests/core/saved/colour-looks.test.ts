import { expect, it } from 'vitest';
import { COLOUR_LOOKS } from '../../../core/saved/colour-looks.ts';

/** Relative luminance of a hex colour, 0 to 1, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const looks = Object.entries(COLOUR_LOOKS).flatMap(([colour, { light, dark, sepia }]) => [
  { name: `${colour}, light`, ...light },
  { name: `${colour}, dark`, ...dark },
  { name: `${colour}, sepia`, ...sepia },
]);

it.each(looks)('highlighted words are readable: $name', ({ paper, ink, line }) => {
  expect(contrast(paper, ink)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(paper, line)).toBeGreaterThanOrEqual(3);
});

it('each colour has a line of its own shape', () => {
  const strokes = Object.values(COLOUR_LOOKS).map(({ stroke }) => stroke);
  expect(new Set(strokes).size).toBe(strokes.length);
});
