import { itemAt } from './items.ts';
import type { Scene } from './subject.ts';

/** How many items after a quotation its clause goes on at most. */
export const MAX_AFTER = 40;

/** How many items before a quotation its clause begins at most. */
const MAX_BEFORE = 60;

/** How many characters a term between marks has at most. */
const TERM_LENGTH = 32;

/** The last character inside the closing mark: `,` promises an attribution, `.` ends a sentence. */
export function lastInside(scene: Scene, quote: number): string {
  const { text } = scene;
  const { start, end } = itemAt(scene, quote);
  let last = end - 1;
  while (last > start && /["“”„«»‘’'\s]/.test(text[last] ?? '')) last--;
  return text[last] ?? '';
}

/** A short quotation with no sign at its end is a word of the sentence around it. */
function isTerm(scene: Scene, quote: number): boolean {
  const { start, end } = itemAt(scene, quote);
  return end - start < TERM_LENGTH && !/[.,!?…]/.test(lastInside(scene, quote));
}

/** One past the last item of the clause that begins at `from`: the next quotation ends it. */
export function clauseEnd(scene: Scene, from: number): number {
  const { sentence } = itemAt(scene, from);
  let at = from;
  for (; at < from + MAX_AFTER; at++) {
    const item = itemAt(scene, at);
    if (item.sentence !== sentence || item.kind === 'quote' || item.text === ';') break;
  }
  return at;
}

/** First item of the clause before a quotation: after the last quotation or the sentence's beginning. */
export function clauseStart(scene: Scene, quote: number): number {
  const { sentence } = itemAt(scene, quote);
  let at = quote;
  for (; at > Math.max(0, quote - MAX_BEFORE); at--) {
    const before = itemAt(scene, at - 1);
    if (before.sentence !== sentence) break;
    if (before.kind === 'quote' && !isTerm(scene, at - 1)) break;
  }
  return at;
}
