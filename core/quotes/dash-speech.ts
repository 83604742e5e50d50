import { eachMatch, isSmall, wordsIn } from './letters.ts';
import { isCapitalized } from '../capitals.ts';
import type { Lexicon } from './lexicon.ts';
import { isIn, lowerCase } from './lexicon.ts';
import { tailOf } from './paragraphs.ts';
import type { Reading } from './paragraphs.ts';
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

/** `— говорит она.`, `– deyə o bildirib`: a stretch after a dash that names the speaker. */
function isNaming(lexicon: Lexicon, words: string): boolean {
  const small = isSmall(words);
  if (!small && !isCapitalized(words)) return false;
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
export function cutLine(reading: Reading, { start, end }: Span): Piece[] {
  const { text } = reading;
  const pieces: Piece[] = [];
  let from = start + dashLength(text, start);
  const cut = (to: number): void => {
    const words = text.slice(from, to);
    const naming = pieces.length > 0 && isNaming(reading, words);
    pieces.push({ start: from, end: from + words.trimEnd().length, naming });
  };
  eachMatch(INNER_DASH, text.slice(start, end), (dash, index) => {
    const at = start + index;
    const after = at + dash.length;
    const named = pieces.length > 0 && isNaming(reading, text.slice(from, at));
    if (at < from || !(named || isNaming(reading, text.slice(after, end)))) return;
    cut(at + 1);
    from = after;
  });
  cut(end);
  return pieces;
}

/** How many characters the dash at the beginning of a line and the white space after it take, 0 without one. */
function dashLength(text: string, start: number): number {
  return OPENING_DASH.exec(text.slice(start, start + 4))?.[0].length ?? 0;
}

/** Tells whether a paragraph is one of a text that goes on: no caption, no heading. */
function isProse(reading: Reading, paragraph: Span): boolean {
  const [first = ''] = wordsIn(reading.text.slice(paragraph.start, paragraph.start + 40));
  if (isIn(reading, lowerCase(reading, first), 'captions')) return false;
  return ENDS_PROSE.test(tailOf(reading, paragraph, 4));
}

/** The turns of an interview: each runs to the next of its `count` dashes; the last one to where the prose ends. */
function interviewTurns(reading: Reading, count: number): DashSpan[] {
  const turns: DashSpan[] = [];
  let ended = false;
  for (const paragraph of reading.paragraphs) {
    const { start, end } = paragraph;
    const dash = dashLength(reading.text, start);
    const last = turns.at(-1);
    if (dash > 0) {
      turns.push({
        start: start + dash,
        end,
        turn: turns.length % 2 === 1 ? 'answer' : 'question',
      });
    } else if (last !== undefined) {
      const runs = turns.length < count || (last.turn === 'answer' && isProse(reading, paragraph));
      ended ||= !runs;
      if (!ended) last.end = end;
    }
  }
  return turns;
}

function isInterview(reading: Reading, lines: readonly Span[]): boolean {
  const asking = lines.filter((line) => ASKS.test(tailOf(reading, line, 4)));
  const many = lines.length >= MIN_TURNS && asking.length >= lines.length / 4;
  return many && asking[0] === lines[0];
}

/**
 * Finds the speech that dashes open: the turns of an interview, or the lines of a dialogue. A list with
 * dashes has neither questions nor verbs of saying, and gives nothing.
 */
export function findDashSpeech(reading: Reading): DashSpan[] {
  const lines = reading.paragraphs.filter(({ start }) => dashLength(reading.text, start) > 0);
  const isNamed = (line: Span): boolean => cutLine(reading, line).some(({ naming }) => naming);
  const named = lines.filter(isNamed).length;
  if (isInterview(reading, lines) && named < lines.length / 4)
    return interviewTurns(reading, lines.length);
  if (named === 0) return [];
  const cut = lines.flatMap((line) => cutLine(reading, line));
  const spoken = cut.filter((piece) => !piece.naming && piece.end > piece.start);
  return spoken.map(({ start, end }) => ({ start, end, turn: 'line' }));
}
