import type { Span } from '../quotes/quotation.ts';

/** What the keyboard can walk by in a text. */
export type Unit = 'paragraph' | 'sentence';

/** One unit on, or one back. */
export type Direction = 1 | -1;

/** Ends of sentences that are none: initials, and the usual abbreviations before a name or a number. */
const NO_END =
  /(?:^|[\s(«“"])(?:[A-ZƏĞİÖŞÜÇА-ЯЁ]|Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Col|Lt|Sen|Gov|vs|akad|prof|dos|im|г|ул|им|гг|см|проф|акад|Sn|Doç|Av)\.\s*$/;

/**
 * The units of a text in order, paragraphs being joined by one line feed. Sentences never cross a paragraph.
 * Offsets are UTF-16 offsets in the text, without the white space between units.
 * @param lang BCP 47 language, for the ends of sentences
 */
export function unitsOf(text: string, unit: Unit, lang: string): Span[] {
  const paragraphs = paragraphsOf(text);
  if (unit === 'paragraph') return paragraphs;
  const segmenter = new Intl.Segmenter(segmenterLanguage(lang), { granularity: 'sentence' });
  return paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph, segmenter));
}

/**
 * The unit that a step leads to from where the reader is, null at the end of the text. A step back from inside a unit
 * goes to its beginning.
 */
export function stepUnit(units: readonly Span[], from: Span, direction: Direction): Span | null {
  if (direction === 1) return units.find(({ start }) => start > from.start) ?? null;
  return units.findLast(({ start }) => start < from.start) ?? null;
}

/** The unit that an offset stands in, or the next one; null behind the last. */
export function unitAt(units: readonly Span[], offset: number): Span | null {
  return units.find(({ end }) => end > offset) ?? null;
}

/**
 * A span with its end moved to the end of the next unit, or of the one before; at least one unit stays. Null when there
 * is nothing further.
 */
export function extendByUnit(
  units: readonly Span[],
  { start, end }: Span,
  direction: Direction,
): Span | null {
  const ends = units.map((unit) => unit.end).filter((unitEnd) => unitEnd > start);
  const next =
    direction === 1
      ? ends.find((unitEnd) => unitEnd > end)
      : ends.findLast((unitEnd) => unitEnd < end);
  return next === undefined ? null : { start, end: next };
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

function sentencesOf(text: string, { start, end }: Span, segmenter: Intl.Segmenter): Span[] {
  const spans: Span[] = [];
  let opened = start;
  for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
    const closed = start + index + segment.length;
    if (closed < end && NO_END.test(text.slice(opened, closed))) continue;
    const words = text.slice(opened, closed);
    const from = opened + words.length - words.trimStart().length;
    if (words.trim() !== '') spans.push({ start: from, end: from + words.trim().length });
    opened = closed;
  }
  return spans;
}

/** A tag that the browser does not know would throw. */
function segmenterLanguage(lang: string): string[] {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang);
  } catch {
    return [];
  }
}
