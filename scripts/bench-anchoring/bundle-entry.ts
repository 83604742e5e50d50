import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { diffWords } from '../../core/anchoring/diff-words.ts';
import { placeQuotes } from '../../core/anchoring/place-quotes.ts';

/** All that a script which saves, finds and shows quotes takes of core/anchoring: what the size is measured of. */
export const anchoring = { describeSpan, placeQuotes, diffWords };
