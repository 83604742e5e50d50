import type { Quotation } from '../quotes/quotation.ts';
import type { Evidence, Quote, Speaker } from './quote.ts';

/** Below this confidence also a name that stands beside its quotation looks inferred. */
const SURE = 0.75;

/**
 * The quotations that the panel shows: speech, in the order of the text.
 * @param text the text that `found` was found in
 */
export function findQuotes(text: string, found: readonly Quotation[]): Quote[] {
  const lines = lineStarts(text);
  return found
    .filter(({ kind }) => kind === 'speech')
    .map((quotation, index) => describe(text, lines, quotation, index));
}

function describe(
  text: string,
  lines: readonly number[],
  quotation: Quotation,
  index: number,
): Quote {
  const { start, end } = quotation;
  return {
    index,
    start,
    end,
    words: text.slice(start, end).replaceAll('\n', ' '),
    paragraph: lineOf(lines, start),
    speaker: speakerOf(quotation),
    evidence: evidenceOf(text, lines, quotation),
    isInferred: isInferred(quotation),
  };
}

function speakerOf({ speaker, role }: Quotation): Speaker | null {
  return speaker === null ? null : { name: speaker, role };
}

function evidenceOf(text: string, lines: readonly number[], quotation: Quotation): Evidence {
  const { basis, mention, antecedent, start } = quotation;
  const words = mention ?? antecedent;
  const above = antecedent === null ? null : lineOf(lines, start) - lineOf(lines, antecedent.start);
  return { basis, words: words === null ? null : text.slice(words.start, words.end), above };
}

function isInferred({ basis, confidence }: Quotation): boolean {
  if (basis === null) return false;
  return confidence < SURE || (basis !== 'named' && basis !== 'surname');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the line that an offset stands in. */
function lineOf(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
