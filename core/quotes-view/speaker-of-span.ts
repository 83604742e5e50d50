import type { Span } from '../quotes/quotation.ts';
import type { SavedSpeaker } from '../saved/saved-quote.ts';
import type { Quote } from './quote.ts';

/**
 * Who speaks in a stretch of the text: the speaker of the found quotations that it lies in or holds, when they have one
 * speaker; null otherwise, and for a stretch that is mostly not speech.
 */
export function speakerOfSpan(span: Span, quotes: readonly Quote[]): SavedSpeaker | null {
  const touched = quotes.filter((quote) => common(span, quote) > 0);
  const spoken = touched.reduce((sum, quote) => sum + common(span, quote), 0);
  const [first] = touched;
  if (first?.speaker == null || spoken * 2 < span.end - span.start) return null;
  const { name, role } = first.speaker;
  if (touched.some(({ speaker }) => speaker?.name !== name)) return null;
  return { name, role, basis: first.evidence.basis };
}

function common(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
