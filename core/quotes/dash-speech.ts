import { findAll, isCapital, isSmall, wordsIn } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { isIn, lowerCase } from './lexicon.ts';
import type { Span } from './quotation.ts';

/** A stretch of speech that a dash opens; the dash is no part of it. */
export interface DashSpan extends Span {
  /** Whose turn it is in an interview; `line` for a line of dialogue with its speaker beside it. */
  turn: 'question' | 'answer' | 'line';
}

const OPENING_DASH = /^[—–―-]\s+/;
const INNER_DASH = /[\s,.!?…][—–―-]\s/g;
const ENDS_PROSE = /[.!?…]["“”»’)]?$/;
const ASKS = /(?:\?|\.\.\.|…)["“”»’)]?$/;

/** An interview has this many turns or more: a question, its answer, one more question. */
const MIN_TURNS = 3;

/** How many words at the beginning of a stretch are searched for its verb of saying. */
const NAMING_WORDS = 5;

function isCaption(lexicon: Lexicon, line: string): boolean {
  const [first = ''] = wordsIn(line.slice(0, 40));
  return isIn(lexicon, lowerCase(lexicon, first), 'captions');
}

/** `— говорит она.`, `– deyə o bildirib`: a stretch after a dash that names the speaker. */
function isNaming(lexicon: Lexicon, words: string): boolean {
  const small = isSmall(words);
  if (!small && !isCapital(words)) return false;
  const found = wordsIn(words.slice(0, 80))
    .slice(0, NAMING_WORDS)
    .map((word) => lowerCase(lexicon, word));
  const at = found.findIndex((word) => isIn(lexicon, word, 'verbs'));
  return at === 0 ? small : at > 0;
}

/** A piece of a line of dialogue: speech, or what names its speaker. */
export interface Piece extends Span {
  naming: boolean;
}

/** Cuts a line of dialogue at its dashes into speech and namings; other dashes cut nothing. */
export function cutLine(lexicon: Lexicon, text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let from = start + dashLength(text, start);
  const cut = (to: number): void => {
    const words = text.slice(from, to);
    const naming = pieces.length > 0 && isNaming(lexicon, words);
    pieces.push({ start: from, end: from + words.trimEnd().length, naming });
  };
  for (const { 0: dash, index } of findAll(INNER_DASH, text.slice(start, end))) {
    const at = start + index;
    if (at < from) continue;
    const after = at + dash.length;
    const named = pieces.length > 0 && isNaming(lexicon, text.slice(from, at));
    if (!named && !isNaming(lexicon, text.slice(after, end))) continue;
    cut(at + 1);
    from = after;
  }
  cut(end);
  return pieces;
}

/** How many characters the dash at the beginning of a line and the white space after it take, 0 without one. */
function dashLength(text: string, start: number): number {
  return OPENING_DASH.exec(text.slice(start, start + 4))?.[0].length ?? 0;
}

/** The turns of an interview: each runs to the next dash; the last one to where the prose ends. */
function interviewTurns(
  lexicon: Lexicon,
  text: string,
  paragraphs: readonly Span[],
  at: readonly number[],
): DashSpan[] {
  return at.map((index, turn) => {
    const own = paragraphs[index] ?? { start: 0, end: 0 };
    const answer = turn % 2 === 1;
    const next = at[turn + 1];
    const end =
      next === undefined
        ? lastEnd(lexicon, text, paragraphs, index, answer)
        : (paragraphs[next - 1]?.end ?? own.end);
    return {
      start: own.start + dashLength(text, own.start),
      end,
      turn: answer ? 'answer' : 'question',
    };
  });
}

function lastEnd(
  ...[lexicon, text, paragraphs, index, answer]: [Lexicon, string, readonly Span[], number, boolean]
): number {
  let end = paragraphs[index]?.end ?? 0;
  if (!answer) return end;
  for (let at = index + 1; at < paragraphs.length; at++) {
    const next = paragraphs[at];
    const line = next === undefined ? '' : text.slice(next.start, next.end);
    if (next === undefined || !ENDS_PROSE.test(line) || isCaption(lexicon, line)) break;
    end = next.end;
  }
  return end;
}

function isInterview(text: string, lines: readonly Span[]): boolean {
  const first = lines[0];
  if (lines.length < MIN_TURNS || first === undefined) return false;
  const asking = lines.filter((line) =>
    ASKS.test(text.slice(Math.max(line.start, line.end - 4), line.end)),
  );
  return (
    asking.length >= lines.length / 4 &&
    ASKS.test(text.slice(Math.max(first.start, first.end - 4), first.end))
  );
}

function dialogueLines(cut: readonly Piece[][]): DashSpan[] {
  return cut
    .flat()
    .filter((piece) => !piece.naming && piece.end > piece.start)
    .map(({ start, end }) => ({ start, end, turn: 'line' }));
}

/**
 * Finds the speech that dashes open: the turns of an interview, or the lines of a dialogue. A list with
 * dashes has neither questions nor verbs of saying, and gives nothing.
 */
export function findDashSpeech(
  lexicon: Lexicon,
  text: string,
  paragraphs: readonly Span[],
): DashSpan[] {
  const at = paragraphs.flatMap((paragraph, index) =>
    dashLength(text, paragraph.start) > 0 ? [index] : [],
  );
  const lines = at.flatMap((index) => paragraphs[index] ?? []);
  const cut = lines.map((line) => cutLine(lexicon, text, line));
  const named = cut.filter((pieces) => pieces.some((piece) => piece.naming)).length;
  if (isInterview(text, lines) && named < lines.length / 4)
    return interviewTurns(lexicon, text, paragraphs, at);
  return named > 0 ? dialogueLines(cut) : [];
}
