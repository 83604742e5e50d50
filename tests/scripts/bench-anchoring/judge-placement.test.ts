import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../core/anchoring/describe-span.ts';
import { isRight, truthOf } from '../../../scripts/bench-anchoring/judge-placement.ts';
import type { SavedQuote } from '../../../scripts/bench-anchoring/quotes.ts';
import { layOut, track, type Paragraph } from '../../../scripts/bench-anchoring/tracked.ts';

const PARAGRAPHS = track([
  'One gull sat down.',
  'Two gulls flew off at once, all the way.',
  'Three.',
]);
const QUOTED = 'gulls flew off at once, all the way.';

function saved(): SavedQuote {
  const { text, placed } = layOut(PARAGRAPHS);
  const start = text.indexOf(QUOTED);
  const selector = describeSpan(text, { start, end: start + QUOTED.length });
  if (selector === null) throw new Error('no quote');
  return {
    selector,
    words: placed.filter((word) => word.start >= start && word.end <= selector.end),
  };
}

const word = (text: string) => ({ text, origin: null, copy: false });

/** The paragraphs with the words of the second one changed. */
function edited(change: (words: Paragraph) => Paragraph): Paragraph[] {
  return PARAGRAPHS.map((paragraph, number) => (number === 1 ? change(paragraph) : paragraph));
}

describe('what an edit did to a quote', () => {
  it.each([
    ['untouched', PARAGRAPHS],
    ['untouched', PARAGRAPHS.toReversed()],
    ['untouched', edited((words) => words.map((one) => ({ ...one, text: `${one.text}\u00a0` })))],
    [
      'edited a little',
      edited((words) => words.map((one) => (one.text === 'all' ? { ...one, text: 'half' } : one))),
    ],
    ['edited a little', edited((words) => words.toSpliced(4, 0, word('almost')))],
    ['edited much', edited((words) => words.slice(0, 5))],
    ['torn', edited((words) => words.toReversed())],
    ['removed', edited(() => [word('Nothing')])],
  ])('%s', (fate, paragraphs) => {
    expect(truthOf(saved(), layOut(paragraphs)).fate).toBe(fate);
  });

  it.each([
    ['the very place', 0, 0, true],
    ['a place that lacks the first word', 6, 0, true],
    ['a place that lacks most words', 0, -25, false],
    ['a place with as many other words', -23, 0, true],
    ['the paragraph before', -25, -37, false],
  ])('%s is right: %s, %s, %s', (_name, from, to, right) => {
    const now = layOut(PARAGRAPHS);
    const start = now.text.indexOf(QUOTED);
    const span = { start: Math.max(0, start + from), end: start + QUOTED.length + to };
    expect(isRight(span, truthOf(saved(), now))).toBe(right);
  });
});
