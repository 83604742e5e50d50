import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../core/anchoring/describe-span.ts';
import type { QuoteSelector } from '../../../core/anchoring/quote-selector.ts';
import { findInArticle, findOnPage } from '../../../core/saved/page-words.ts';

const ARTICLE = [
  'The village of Sarqaya will keep its old well, the council said on Monday.',
  'The engineers had asked for a pump. Nobody asked the well.',
  'Nobody asked the goats. The mason will mend the rim before the winter.',
];
const ADVERTISEMENT = 'Buy two buckets and pay for one.';
const COMMENT = 'A reader writes: Nobody asked me about the pump either.';
const article = ARTICLE.join('\n');
const page = [
  'News of the day',
  'Menu',
  ARTICLE[0],
  ADVERTISEMENT,
  ARTICLE[1],
  ARTICLE[2],
  COMMENT,
].join('\n');

function selected(words: string): QuoteSelector {
  const start = page.indexOf(words);
  const selector = describeSpan(page, { start, end: start + words.length });
  if (start < 0 || selector === null) throw new Error(`the page has no “${words}”`);
  return selector;
}

function carried(words: string): string | null {
  const span = findInArticle(article, selected(words));
  return span && article.slice(span.start, span.end);
}

/** Where an article's quote is found on the page, as the words that stand there. */
function found(words: string): string[] {
  const start = article.indexOf(words);
  const selector = describeSpan(article, { start, end: start + words.length });
  const [spans = []] = findOnPage(page, selector === null ? [] : [selector]);
  return spans.map((span) => page.slice(span.start, span.end));
}

describe('words selected on a page', () => {
  it.each([
    'keep its old well',
    'Nobody asked the goats',
    'Nobody asked the well.\nNobody asked the goats.',
    ARTICLE[0] ?? '',
  ])('are found in its article: %s', (words) => {
    expect(carried(words)).toBe(words);
  });

  it('are found at their own place when they stand twice', () => {
    const start = page.indexOf('Nobody asked the goats');
    const selector = describeSpan(page, { start, end: start + 'Nobody asked'.length });
    expect(selector && findInArticle(article, selector)?.start).toBe(
      article.indexOf('Nobody asked the goats'),
    );
  });

  it.each([ADVERTISEMENT, 'Nobody asked me', COMMENT, 'News of the day'])(
    'are not found there when the article does not have them: %s',
    (words) => {
      expect(carried(words)).toBeNull();
    },
  );

  it('lose what the article does not have between its lines', () => {
    const whole = `on Monday.\n${ADVERTISEMENT}\nThe engineers had asked for a pump.`;
    expect(carried(whole)).toBe('on Monday.\nThe engineers had asked for a pump.');
  });

  it('lose nothing else', () => {
    expect(carried(`Menu\n${ARTICLE[0]}\n${ADVERTISEMENT}\n${ARTICLE[1]}`)).toBeNull();
  });
});

describe('saved quotes of an article', () => {
  it('are found on the page', () => {
    expect(found('asked the well.\nNobody asked')).toEqual(['asked the well.\nNobody asked']);
  });

  it('are found line by line around what is not theirs', () => {
    expect(found('on Monday.\nThe engineers had asked for a pump.')).toEqual([
      'on Monday.',
      'The engineers had asked for a pump.',
    ]);
  });

  it('are not shown where other words stand', () => {
    const selector = selected('keep its old well');
    const changed = page.replace('keep its old well', 'keep its new well');
    expect(findOnPage(changed, [selector])).toEqual([[]]);
  });
});
