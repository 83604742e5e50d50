/**
 * Line height, as a factor of the text size in px: 1.6 at 16 px and a little less as the size grows, since
 * large letters need relatively less lead to keep the eye on its line.
 */
export function lineHeight(textSize: number): number {
  return between(1.42, 1.66 - (textSize - 10) * 0.01, 1.64);
}

/**
 * Size of the headline as a factor of the text size in px: 2.1 at 16 px, growing more slowly than the text,
 * so that a headline at 48 px still has a few words to the line.
 */
export function headlineScale(textSize: number): number {
  return between(1.25, 2.1 * (16 / textSize) ** 0.48, 2.3);
}

function between(low: number, value: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)) * 1000) / 1000;
}
