import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../core/anchoring/describe-span.ts';
import { ARTICLE, quoteOf } from './quote-of.ts';

describe('a described span', () => {
  it('holds the words, what stands around them, and their place', () => {
    const quote = quoteOf(ARTICLE, 'the second count was the honest one');
    expect(quote.exact).toBe('the second count was the honest one');
    expect(ARTICLE.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(quote.prefix).toBe('We counted every gull twice, and ');
    expect(quote.suffix).toBe(',” Jabiyev said. “The first one ');
    expect(quote.paragraph).toBe(ARTICLE.split('\n')[2]);
    expect(quote.copies).toBe(1);
  });

  it('goes on where its context and paragraphs end', () => {
    const words = 'newspapers.”\nThank you.\nHe added';
    const quote = quoteOf(ARTICLE, words);
    expect(quote.exact).toBe(words);
    expect(quote.paragraph).toBe(ARTICLE.split('\n').slice(2, 5).join('\n'));
  });

  it('has no more context than there is', () => {
    const quote = quoteOf(ARTICLE, ARTICLE);
    expect([quote.prefix, quote.suffix, quote.paragraph]).toEqual(['', '', ARTICLE]);
  });

  it('takes more context as long as words and context stand in several places', () => {
    const block =
      'The same paragraph stands here more than once, word for word, as it does in live reports.';
    const text = ['Before.', block, block, block, 'After.'].join('\n');
    const quote = quoteOf(text, 'more than once', 1);
    expect(quote.copies).toBe(3);
    expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
  });

  it('counts whole words only', () => {
    expect(quoteOf('An art, a part, an art.', 'art').copies).toBe(2);
  });

  it('takes at most 512 units of context, and a word', () => {
    const block = 'again and again '.repeat(300);
    const quote = describeSpan(block, { start: 2400, end: 2405 });
    expect(quote?.prefix.length).toBeLessThan(530);
    expect(quote?.prefix.length).toBeGreaterThanOrEqual(512);
  });

  it('leaves out white space at its ends', () => {
    const start = ARTICLE.indexOf(' gulls for');
    const quote = describeSpan(ARTICLE, { start, end: start + ' gulls '.length });
    expect(quote).toMatchObject({ exact: 'gulls', start: start + 1 });
  });

  it.each([
    ['the first half', 4, 8],
    ['the second half', 3, 7],
  ])('cuts no surrogate pair: %s', (_name, end, start) => {
    const text = 'ab 😀 cd 😀 ef';
    const quote = describeSpan(text, { start: Math.min(start, 3), end: Math.max(end, 4) });
    expect(quote?.exact.isWellFormed()).toBe(true);
    expect(quote?.prefix.isWellFormed()).toBe(true);
    expect(quote?.suffix.isWellFormed()).toBe(true);
  });

  it('keeps a surrogate that is unpaired in the text', () => {
    const text = 'The \ud83d light of the tower was seen from the sea.';
    expect(quoteOf(text, '\ud83d light').exact).toBe('\ud83d light');
  });

  it('keeps 200,000 units', () => {
    const text = `${'gull '.repeat(50_000)}end`;
    const quote = describeSpan(text, { start: 0, end: 200_000 });
    expect(quote?.exact.length).toBe(199_999);
  });

  it.each([
    ['nothing', 5, 5],
    ['less than nothing', 9, 5],
    ['white space', 3, 4],
    ['what lies behind the text', 99_999, 100_001],
    ['no number', NaN, 20],
    ['no end', 0, NaN],
  ])('is null for %s', (_name, start, end) => {
    expect(describeSpan(ARTICLE, { start, end })).toBeNull();
  });

  it('is null in an empty text and for a zero-width character', () => {
    expect(describeSpan('', { start: 0, end: 3 })).toBeNull();
    expect(describeSpan('a\u200b b', { start: 1, end: 2 })).toBeNull();
  });

  it('takes an endless span for one to the end of the text', () => {
    const quote = describeSpan(ARTICLE, { start: -5, end: Infinity });
    expect(quote?.exact).toBe(ARTICLE);
  });
});
