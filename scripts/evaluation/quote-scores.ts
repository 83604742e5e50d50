import type { Span } from '../../core/quotes/quotation.ts';
import { isSameSpeaker } from './quote-names.ts';
import type { GoldSpeaker } from './quote-names.ts';

/** A quotation that is expected; `optional` ones count neither when they are found nor when they are not. */
export interface GoldQuote extends Span, GoldSpeaker {
  optional: boolean;
}

/** A quotation that was found. */
export interface FoundQuote extends Span {
  speakerText: string | null;
}

/** What a document holds: its text, the speech, and the spans that are no speech. */
export interface GoldDocument {
  id: string;
  text: string;
  quotes: GoldQuote[];
  others: Span[];
}

/** Counts over documents; a rate is a quotient of two of them. */
export interface Counts {
  gold: number;
  found: number;
  matched: number;
  rightSpeaker: number;
  named: number;
  namedRight: number;
  others: number;
  othersShown: number;
}

/** A quotation that was missed, found where none is, or given a wrong speaker. */
export interface ScoreError {
  id: string;
  type: 'missed' | 'spurious' | 'speaker';
  words: string;
  expected: string | null;
  found: string | null;
}

/** Two spans are the same quotation from this share of their common length on. */
const SAME_SPAN = 0.9;

const TRIMMED = /[\s"“”„«»‟'‘’‚‹›`]/;

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && TRIMMED.test(text[from] ?? '')) from++;
  while (to > from && TRIMMED.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function overlap(a: Span, b: Span): number {
  return common(a, b) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs each gold quotation with the found one that covers it best. */
function match(gold: readonly Span[], found: readonly Span[]): Map<number, number> {
  const pairs = gold.flatMap((a, g) => found.map((b, f) => ({ g, f, share: overlap(a, b) })));
  const byGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f, share } of pairs.toSorted((a, b) => b.share - a.share)) {
    if (share < SAME_SPAN || byGold.has(g) || taken.has(f)) continue;
    byGold.set(g, f);
    taken.add(f);
  }
  return byGold;
}

const ZERO: Counts = {
  gold: 0,
  found: 0,
  matched: 0,
  rightSpeaker: 0,
  named: 0,
  namedRight: 0,
  others: 0,
  othersShown: 0,
};

/** The sums of two counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    gold: a.gold + b.gold,
    found: a.found + b.found,
    matched: a.matched + b.matched,
    rightSpeaker: a.rightSpeaker + b.rightSpeaker,
    named: a.named + b.named,
    namedRight: a.namedRight + b.namedRight,
    others: a.others + b.others,
    othersShown: a.othersShown + b.othersShown,
  };
}

interface Scoring {
  document: GoldDocument;
  counts: Counts;
  errors: ScoreError[];
}

function note(
  scoring: Scoring,
  type: ScoreError['type'],
  span: Span,
  who: [string | null, string | null],
): void {
  const { id, text } = scoring.document;
  const words = text.slice(span.start, span.end);
  scoring.errors.push({ id, type, words, expected: who[0], found: who[1] });
}

function scoreGold(scoring: Scoring, gold: GoldQuote, found: FoundQuote | null): void {
  const { counts } = scoring;
  const expected = gold.names[0] ?? gold.text;
  counts.gold++;
  if (found === null) return note(scoring, 'missed', gold, [expected, null]);
  counts.matched++;
  counts.found++;
  const right = isSameSpeaker(found.speakerText, gold);
  if (right) counts.rightSpeaker++;
  else note(scoring, 'speaker', gold, [expected, found.speakerText]);
  if (found.speakerText === null) return;
  counts.named++;
  if (right) counts.namedRight++;
}

function restsOn(found: Span, optional: readonly Span[]): boolean {
  return optional.some((span) => common(span, found) >= (found.end - found.start) / 2);
}

/** Scores what was found in one document. */
export function scoreDocument(document: GoldDocument, predicted: readonly FoundQuote[]): Scoring {
  const scoring: Scoring = { document, counts: { ...ZERO }, errors: [] };
  const gold = document.quotes.map((quote) => trim(document.text, quote));
  const found = predicted.map((quote) => trim(document.text, quote));
  const byGold = match(gold, found);
  for (const [index, quote] of document.quotes.entries()) {
    const at = byGold.get(index);
    if (!quote.optional)
      scoreGold(scoring, quote, at === undefined ? null : (predicted[at] ?? null));
  }
  const matched = new Set(byGold.values());
  const optional = gold.filter((_, index) => document.quotes[index]?.optional === true);
  for (const [index, span] of found.entries()) {
    if (matched.has(index) || restsOn(span, optional)) continue;
    scoring.counts.found++;
    note(scoring, 'spurious', span, [null, predicted[index]?.speakerText ?? null]);
  }
  scoring.counts.others = document.others.length;
  scoring.counts.othersShown = document.others.filter((other) =>
    found.some(
      (span, index) => !matched.has(index) && overlap(trim(document.text, other), span) >= 0.5,
    ),
  ).length;
  return scoring;
}
