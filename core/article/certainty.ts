import type { Draft } from './draft.ts';
import { isFlowSettled } from './flow.ts';

/** Reasons that come from the place of a text alone, not from what it says. */
const BY_PLACE = new Set(['outside the text', 'beside the text', 'hidden']);

/** So much of the text may stand above the headline, beside the 1 that stands below, for the headline to be the article's. */
const ABOVE_HEADLINE = 0.25;

/**
 * Whether the text stands so plainly in one place below its headline that Readability's vote could not change what is
 * selected: all running text that reads as the article's is in the flow, whose places are the article's in any case, and
 * no player stands below it.
 * @param draft a finished selection, made without a vote
 */
export function isCertain(draft: Draft, flow: readonly boolean[]): boolean {
  const { blocks } = draft.page;
  const lengths = { inside: 0, elsewhere: 0, above: 0, out: 0 };
  for (const [position, block] of blocks.entries()) {
    if (draft.prose[position] === true)
      lengths[placeOf(draft.why[position] ?? null, flow[position] === true)] += block.text.length;
  }
  const isBeforeEnd = (at: number) =>
    flow.findLastIndex((inFlow, position) => inFlow && draft.why[position] === null) > at;
  return (
    draft.headline >= 0 &&
    lengths.elsewhere === 0 &&
    isFlowSettled(draft, flow) &&
    lengths.above <= lengths.inside * ABOVE_HEADLINE &&
    isBeforeEnd(blocks.findLastIndex(({ kind }) => kind === 'embed'))
  );
}

function placeOf(why: string | null, inFlow: boolean): 'inside' | 'elsewhere' | 'above' | 'out' {
  if (why === null && inFlow) return 'inside';
  if (why === null || BY_PLACE.has(why)) return 'elsewhere';
  return why === 'before the headline' ? 'above' : 'out';
}
