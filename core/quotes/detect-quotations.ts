// First, so that the word lists of the languages stand together in the bundle: it is smaller that way.
import { findLexicon } from './find-lexicon.ts';
import { assignSpeakers } from './assign-speakers.ts';
import { describe } from './describe.ts';
import { isSpeech } from './kind.ts';
import { pairMarks } from './marks/pair-marks.ts';
import type { MarkedSpan } from './marks/pair-marks.ts';
import { findDashSpeech } from './dash-speech.ts';
import type { DashSpan } from './dash-speech.ts';
import { findCast } from './mentions.ts';
import { buildNarrative } from './narrative.ts';
import { findParagraphs } from './paragraphs.ts';
import type { Reading } from './paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** A span between marks, or one that a dash opened. */
interface FoundSpan extends MarkedSpan {
  turn: DashSpan['turn'] | null;
}

interface Nesting {
  outer: FoundSpan[];
  nested: FoundSpan[];
}

/** Parts the outermost spans from the nested ones; a span with no closer gives way to what it holds. */
function nest(spans: readonly FoundSpan[]): Nesting {
  const nesting: Nesting = { outer: [], nested: [] };
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (!span.closed && next !== undefined && next.start < span.end) continue;
    const last = nesting.outer.at(-1);
    if (last !== undefined && span.start < last.end) nesting.nested.push(span);
    else nesting.outer.push(span);
  }
  return nesting;
}

/** Leaves out what begins within a span and ends after it: a dash's line and marks may cross. */
function withoutCrossing(spans: readonly FoundSpan[]): FoundSpan[] {
  const open: number[] = [];
  return spans.filter(({ start, end }) => {
    while ((open.at(-1) ?? Infinity) <= start) open.pop();
    if (end > (open.at(-1) ?? Infinity)) return false;
    open.push(end);
    return true;
  });
}

function findSpans(reading: Reading): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const { start, end, closed } of pairMarks(reading)) {
    found.push({ start, end, closed, turn: null });
  }
  for (const { start, end, turn } of findDashSpeech(reading)) {
    found.push({ start, end, closed: true, turn });
  }
  return withoutCrossing(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function unnamed(span: MarkedSpan, kind: Quotation['kind']): Quotation {
  return {
    start: span.start,
    end: span.end,
    kind,
    speaker: null,
    role: null,
    basis: null,
    mention: null,
    antecedent: null,
    confidence: kind === 'speech' ? 0.5 : 0,
  };
}

/**
 * Finds the quotations of an article and who says them.
 * @param text the article's paragraphs, joined by one line feed (or runs of line feeds)
 * @param lang BCP 47 language of the text; of unknown languages the quotations are found, not the speakers
 * @returns the quotations in the order of their beginnings, outer ones before those nested in them
 */
export function detectQuotations(text: string, lang: string): Quotation[] {
  const reading = { ...findLexicon(lang), text, paragraphs: findParagraphs(text) };
  const { outer, nested } = nest(findSpans(reading));
  const narrative = buildNarrative(reading, outer);
  const scene = { ...narrative, ...findCast(narrative) };
  describe(scene);
  const found = outer.map((span, index) => {
    const item = narrative.quoteAt[index] ?? 0;
    return unnamed(span, span.turn !== null || isSpeech(scene, item, span) ? 'speech' : 'other');
  });
  const named = assignSpeakers(
    scene,
    found,
    outer.map((span) => span.turn),
  );
  const shown = named.filter(
    ({ kind }, index) => kind === 'speech' || outer[index]?.closed === true,
  );
  return [...shown, ...nested.map((span) => unnamed(span, 'other'))].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
