import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../core/anchoring/describe-span.ts';
import { diffWords } from '../../../core/anchoring/diff-words.ts';
import { plainForm } from '../../../core/anchoring/plain-form.ts';
import { findQuote, placeQuotes } from '../../../core/anchoring/place-quotes.ts';
import type { QuoteSelector } from '../../../core/anchoring/quote-selector.ts';
import { ARTICLE } from './quote-of.ts';

/** Text of every kind of unit: letters of our languages, marks, white space, unpaired surrogates, what is not seen. */
const units = fc.constantFrom(
  ...Array.from(
    'aeİıIiəğчаЯ019 \n\t\u00a0“”"«»\'’-–—….,?漢😀\u00ad\u200b\u200f\u202e\ufeff\u0301\u0307',
  ),
  '\ud83d',
  '\ude00',
);
const wild = fc.string({ unit: units, maxLength: 200 });
/** Text of few different words, in which much is repeated. */
const repetitive = fc
  .array(fc.constantFrom('gull', 'the gull', 'said.', '“We', 'counted', 'twice,”', '\n', 'the'), {
    maxLength: 80,
  })
  .map((words) => words.join(' '));
const text = fc.oneof(wild, repetitive, fc.constant(ARTICLE));
const edge = fc.oneof(
  fc.integer({ min: -5, max: 900 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0.5),
);
const selector: fc.Arbitrary<QuoteSelector> = fc.record({
  exact: fc.oneof(wild, repetitive),
  prefix: wild,
  suffix: wild,
  start: edge,
  end: edge,
  paragraph: wild,
  copies: fc.constantFrom(0, 1, 2, 100, -1, NaN),
});

/** Spans of a text, described. */
function quotesOf(source: string, cuts: readonly number[]): QuoteSelector[] {
  return cuts.flatMap((cut) => {
    const start = Math.floor(cut * source.length);
    return describeSpan(source, { start, end: start + 1 + Math.floor(cut * 40) }) ?? [];
  });
}

const cuts = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 12 });

describe('of any text, any selectors', () => {
  it('every one gets one verdict, and nothing throws: placed and gone together are all that is saved', () => {
    fc.assert(
      fc.property(
        text,
        text,
        cuts,
        fc.array(selector, { maxLength: 6 }),
        (before, now, at, wilds) => {
          const saved = [...quotesOf(before, at), ...wilds];
          const placements = placeQuotes(now, saved);
          const placed = placements.filter(({ verdict }) => verdict !== 'gone');
          const gone = placements.filter(({ verdict }) => verdict === 'gone');
          expect(placed.length + gone.length).toBe(saved.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('what is placed stands there, and only the same wording is called the quote', () => {
    fc.assert(
      fc.property(
        text,
        text,
        cuts,
        fc.array(selector, { maxLength: 6 }),
        (before, now, at, wilds) => {
          const saved = [...quotesOf(before, at), ...wilds];
          for (const [number, placement] of placeQuotes(now, saved).entries()) {
            if (placement.verdict === 'gone') continue;
            const exact = saved[number]?.exact ?? '';
            expect(placement.found).toBe(now.slice(placement.start, placement.end));
            expect(placement.found).not.toBe('');
            const isSame = plainForm(placement.found).text === plainForm(exact).text;
            expect(isSame).toBe(placement.verdict !== 'edited');
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('in the text that it was saved from every quote is intact, at its place', () => {
    fc.assert(
      fc.property(text, cuts, (source, at) => {
        for (const quote of quotesOf(source, at)) {
          const { start, end } = quote;
          expect(findQuote(source, quote)).toMatchObject({ verdict: 'intact', start, end });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('all are found alike whatever their order', () => {
    fc.assert(
      fc.property(text, cuts, (source, at) => {
        const quotes = quotesOf(source, at);
        const backwards = placeQuotes(source, quotes.toReversed()).toReversed();
        expect(backwards).toEqual(placeQuotes(source, quotes));
      }),
    );
  });
});

describe('of any span', () => {
  it('the description holds what stands in the text, whole letters at both ends', () => {
    fc.assert(
      fc.property(text, edge, edge, (source, start, end) => {
        const quote = describeSpan(source, { start, end });
        if (quote === null) return;
        const { exact, prefix, suffix, paragraph } = quote;
        expect(source.slice(quote.start, quote.end)).toBe(exact);
        expect(source.startsWith(prefix, quote.start - prefix.length)).toBe(true);
        expect(source.startsWith(suffix, quote.end)).toBe(true);
        expect(paragraph).toContain(exact);
        expect(exact).toBe(exact.trim());
        const isTorn = !(prefix + exact + suffix).isWellFormed();
        expect(isTorn && source.isWellFormed()).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('of any two wordings', () => {
  it('the difference holds both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string): string =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});

describe('of any text', () => {
  it('the plain form is its own, and its units come from the text in order', () => {
    fc.assert(
      fc.property(wild, (source) => {
        const form = plainForm(source);
        expect(form.origins).toHaveLength(form.text.length);
        expect([...form.origins]).toEqual([...form.origins].toSorted((a, b) => a - b));
        expect(plainForm(form.text).text).toBe(form.text);
      }),
      { numRuns: 500 },
    );
  });
});
