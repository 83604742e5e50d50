import type { Scene } from './subject.ts';

/** The last character inside the closing mark: `,` promises an attribution, `.` ends a sentence. */
export function lastInside(scene: Scene, quote: number): string {
  const { items, text } = scene.narrative;
  const item = items[quote];
  if (item === undefined) return '';
  let end = item.end - 1;
  while (end > item.start && /["“”„«»‘’'\s]/.test(text[end] ?? '')) end--;
  return text[end] ?? '';
}

/** How many characters a term between marks has at most. */
const TERM_LENGTH = 32;

/** A short quotation with no sign at its end is a word of the sentence around it. */
function isTerm(scene: Scene, quote: number): boolean {
  const item = scene.narrative.items[quote];
  return (
    item !== undefined &&
    item.end - item.start < TERM_LENGTH &&
    !/[.,!?…]/.test(lastInside(scene, quote))
  );
}

/** First item of the clause before a quotation: after the last quotation or the sentence's beginning. */
export function clauseStart(scene: Scene, quote: number): number {
  const { items } = scene.narrative;
  let at = quote;
  while (at > 0 && at > quote - 60) {
    const before = items[at - 1];
    if (before === undefined || (before.kind === 'quote' && !isTerm(scene, at - 1))) break;
    if (before.paragraph !== items[quote]?.paragraph || before.sentence !== items[quote]?.sentence)
      break;
    at--;
  }
  return at;
}
