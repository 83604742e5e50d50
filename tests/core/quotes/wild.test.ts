import { describe, expect, it } from 'vitest';
import { detectQuotations } from '../../../core/quotes/detect-quotations.ts';

/** Pieces that texts are thrown together from: marks, dashes, names, verbs, noise. */
const PIECES: readonly string[] =
  `" “ ” „ « » ‘ ’ ‹ › ' ‚ ‟ . , : ? … ( ) said Ann_Berg he the_mayor dedi deyə сказал Мурад_Гаджиев 6'2"
  News.Az İstanbul O'Brien \u{1F41D} e\u0301 \u00A0 \u200B 1988 a ,_ ._ —_ –_ -_ :_ _ _ _ ¶ ¶¶`
    .split(/[ \n]+/)
    .map((piece) => piece.replaceAll('_', ' ').replaceAll('¶', '\n'));

const LANGUAGES = ['en', 'az', 'ru', 'tr', 'xx', 'en-GB', ''];

/** A small generator of numbers from 0 to `below`, the same ones for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function wildText(seed: number): string {
  const next = numbers(seed);
  return Array.from({ length: 5 + next(60) }, () => PIECES[next(PIECES.length)] ?? '').join('');
}

const TEXTS = Array.from({ length: 700 }, (_, seed) => wildText(seed + 1));

/** A stretch of the text that holds something. */
function isWithin(text: string, start: number, end: number): boolean {
  return start >= 0 && end <= text.length && start < end;
}

/** The time of one run in milliseconds. */
function time(text: string): number {
  const start = performance.now();
  detectQuotations(text, 'ru');
  return performance.now() - start;
}

describe('wild texts', () => {
  it('never throw, and give spans within the text, in order', () => {
    for (const [index, text] of TEXTS.entries()) {
      const found = detectQuotations(text, LANGUAGES[index % LANGUAGES.length] ?? '');
      const starts = found.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { start, end, mention, antecedent, confidence } of found) {
        expect(isWithin(text, start, end)).toBe(true);
        for (const span of [mention, antecedent])
          expect(span === null || isWithin(text, span.start, span.end)).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }
    }
  });

  it('give spans that nest and never cross', () => {
    for (const text of TEXTS) {
      const open: number[] = [];
      for (const { start, end } of detectQuotations(text, 'en')) {
        while ((open.at(-1) ?? Infinity) <= start) open.pop();
        expect(end <= (open.at(-1) ?? Infinity)).toBe(true);
        open.push(end);
      }
    }
  });

  it('name a speaker only of speech, with words to rest on', () => {
    for (const text of TEXTS) {
      for (const { kind, speaker, basis } of detectQuotations(text, 'en')) {
        expect(speaker === null || (kind === 'speech' && basis !== null)).toBe(true);
      }
    }
  });

  it.each(['"', '“', '«', '„', '‘'])('keep a missing closer of %s in its paragraph', (mark) => {
    const text = `The rain stopped.\n${mark}Nobody closed this long quotation, said Ann Berg\nMore.\nThe end of it all.`;
    for (const { start, end } of detectQuotations(text, 'en'))
      expect(text.slice(start, end)).not.toContain('\n');
  });

  it('are read in linear time', () => {
    const line = '“The bees are calm,” said Ann Berg. «Пора, — сказал он. — Идем». ';
    time(line.repeat(200));
    expect(time(line.repeat(4000))).toBeLessThan(60 * time(line.repeat(200)) + 200);
  });
});
