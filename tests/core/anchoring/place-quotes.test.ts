import { describe, expect, it } from 'vitest';
import { findQuote, placeQuotes } from '../../../core/anchoring/place-quotes.ts';
import type { Placement } from '../../../core/anchoring/placement.ts';
import type { QuoteSelector } from '../../../core/anchoring/quote-selector.ts';
import { ARTICLE, quoteOf } from './quote-of.ts';

const COUNTED = 'We counted every gull twice, and the second count was the honest one';

function told(placement: Placement): string {
  return placement.verdict === 'gone' ? 'gone' : `${placement.verdict}: ${placement.found}`;
}

/** What becomes of words of the article when it is edited. */
function fate(words: string, edit: (text: string) => string): string {
  return told(findQuote(edit(ARTICLE), quoteOf(ARTICLE, words)));
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('intact', () => {
  it.each([
    ['nothing changed', (text: string) => text],
    ['a paragraph was put before it', (text: string) => `Corrected on Tuesday.\n${text}`],
    [
      'much was put before it',
      (text: string) => `${'A long new paragraph. '.repeat(400)}\n${text}`,
    ],
    ['all before it is gone', (text: string) => text.slice(text.indexOf('“We'))],
    ['what stands before it changed', replace('the harbour office said on Monday', 'it was told')],
    ['what stands after it changed', replace(',” Jabiyev said', ',” the keeper told our reporter')],
    ['the mark at its end changed', replace('one,” Jabiyev', 'one”, Jabiyev')],
    ['words stand between it and its context', replace('“We', '“Listen. We')],
  ])('%s', (_name, edit) => {
    expect(fate(COUNTED, edit)).toBe(`intact: ${COUNTED}`);
  });

  it.each([
    [
      'quotation marks',
      '“The first one was for the newspapers.”',
      '"The first one was for the newspapers."',
    ],
    ['dashes', 'June — after the storms — and', 'June – after the storms – and'],
    [
      'dashes with no space around them',
      'June — after the storms — and',
      'June—after the storms—and',
    ],
    ['a no-break space', 'the first week of May', 'the first week of\u00a0May'],
    ['a soft hyphen', 'open to visitors', 'open to vis\u00aditors'],
    ['marks of direction', 'open to visitors', '\u200fopen to visitors\u200e'],
    ['zero-width characters', 'open to visitors', 'open\u200b to visi\ufefftors'],
    [
      'letters taken apart',
      'İstanbulda ısınan dənizi ölçüblər',
      'İstanbulda ısınan dənizi ölçüblər'.normalize('NFD'),
    ],
    ['a divided paragraph', 'published in June — after', 'published in June —\nafter'],
  ])('differs in %s only', (_name, words, now) => {
    expect(fate(words, replace(words, now))).toBe(`intact: ${now.replace(/^\u200f|\u200e$/g, '')}`);
  });

  it('is certain when the whole context is there', () => {
    expect(findQuote(`New.\n${ARTICLE}`, quoteOf(ARTICLE, COUNTED))).toMatchObject({
      verdict: 'intact',
      certain: true,
    });
  });
});

describe('moved', () => {
  it('stands between other paragraphs', () => {
    const lines = ARTICLE.split('\n');
    const last = lines.pop() ?? '';
    const text = ['Another headline', last, ...lines.slice(1)].join('\n');
    expect(findQuote(text, quoteOf(ARTICLE, last))).toMatchObject({
      verdict: 'moved',
      found: last,
      start: 'Another headline\n'.length,
      certain: false,
    });
  });
});

describe('edited', () => {
  it.each([
    ['a word in the middle', 'every gull', 'each gull'],
    ['the first word', 'We counted', 'They counted'],
    ['the last word', 'honest one', 'honest number'],
    ['a word put in', 'counted every', 'counted almost every'],
    ['a word taken out', 'the second count', 'second count'],
    ['a spelling', 'We counted', 'We conuted'],
    ['upper case', 'every gull', 'EVERY gull'],
  ])('%s', (_name, from, to) => {
    expect(fate(COUNTED, replace(from, to))).toBe(`edited: ${COUNTED.replace(from, to)}`);
  });

  it('has its context edited too', () => {
    const now = ARTICLE.replace('every gull', 'each gull')
      .replace('said. “The first', 'told us. “The first')
      .replace('on Monday', 'on Tuesday');
    expect(told(findQuote(now, quoteOf(ARTICLE, COUNTED)))).toBe(
      `edited: ${COUNTED.replace('every', 'each')}`,
    );
  });

  it.each([
    ['İstanbulda ısınan', 'Istanbulda ısınan'],
    ['İstanbulda ısınan', 'İstanbulda isinan'],
    ['İl ərzində', 'il ərzində'],
  ])('never takes one i for another: %s, %s', (words, now) => {
    expect(fate(words, replace(words, now))).toBe(`edited: ${now}`);
  });

  it('is the only word between its neighbours', () => {
    expect(fate('eleven', replace('eleven', 'twelve'))).toBe('edited: twelve');
  });

  it('is found by its ends when it is long', () => {
    const words = Array.from({ length: 400 }, (_, number) => `word${number} of`).join(' ');
    const before = `Once upon a time there was this:\n${words}\nAnd this was the end of all that.`;
    const now = words.replace('word200', 'gull').replace('word31 ', 'tern ');
    const text = before
      .replace(words, now)
      .replace('there was', 'they had')
      .replace('was the end', 'is the end');
    expect(told(findQuote(text, quoteOf(before, words)))).toBe(`edited: ${now}`);
  });
});

describe('gone', () => {
  it.each([
    ['its paragraph was taken out', (text: string) => text.replace(/\n“We.*/, '')],
    ['the text is empty', () => ''],
    [
      'the article is another one',
      () => 'The ferry came back on Monday.\nNobody had asked for it.',
    ],
    ['something else stands there', replace(COUNTED, 'Nothing of the kind has ever happened here')],
  ])('%s', (_name, edit) => {
    expect(fate(COUNTED, edit)).toBe('gone');
  });

  it('is not another place with the same short words', () => {
    expect(
      fate('the second', (text) =>
        text
          .replace(/\n“We.*/, '')
          .replace(/^.*\n/, '')
          .replace('the second', 'this'),
      ),
    ).toBe('gone');
  });
});

describe('words that stand in several places', () => {
  it.each([0, 1])('are told apart by their context: %d', (nth) => {
    const quote = quoteOf(ARTICLE, 'Thank you.', nth);
    const placement = findQuote(`New.\n${ARTICLE}`, quote);
    expect(placement).toMatchObject({ verdict: 'intact', start: quote.start + 5, certain: true });
  });

  it('are never certain when only the place tells them apart', () => {
    const block = 'The same paragraph stands here more than once, word for word. '.repeat(12);
    const text = Array.from({ length: 5 }, () => block).join('\n');
    const quote = quoteOf(text, 'more than once', 30);
    expect(findQuote(text, quote)).toMatchObject({
      verdict: 'intact',
      start: quote.start,
      certain: false,
    });
  });

  it('stay in the body when the headline repeats them', () => {
    const words = 'the second count was the honest one';
    const text = `Keeper: ${words}\n${ARTICLE}`;
    const quote = quoteOf(text, words, 1);
    const edited = text.replace(`and ${words}`, 'and the second count was an honest one');
    expect(told(findQuote(edited, quote))).toBe('edited: the second count was an honest one');
  });
});

describe('many quotes', () => {
  it('are placed in their own order, whatever that is', () => {
    const words = ['first week of May', 'Orkhan Jabiyev', COUNTED];
    const quotes = words.map((one) => quoteOf(ARTICLE, one));
    const placements = placeQuotes(`New.\n${ARTICLE}`, quotes);
    expect(placements.map(told)).toEqual(words.map((one) => `intact: ${one}`));
  });

  it('may overlap and be equal', () => {
    const quote = quoteOf(ARTICLE, COUNTED);
    const part = quoteOf(ARTICLE, 'every gull');
    expect(placeQuotes(ARTICLE, [quote, part, quote]).map(told)).toEqual([
      `intact: ${COUNTED}`,
      'intact: every gull',
      `intact: ${COUNTED}`,
    ]);
  });

  it('may be none', () => {
    expect(placeQuotes(ARTICLE, [])).toEqual([]);
  });
});

describe('a selector from elsewhere', () => {
  const bare: QuoteSelector = {
    exact: COUNTED,
    prefix: '',
    suffix: '',
    start: NaN,
    end: NaN,
    paragraph: '',
    copies: 0,
  };
  it.each([
    ['without a place', {}, 'moved'],
    ['with a place before the text', { start: -50, end: -10 }, 'moved'],
    ['with a place far behind the text', { start: 1e9, end: 1e9 + 5 }, 'moved'],
    ['with an endless place', { start: Infinity, end: Infinity }, 'moved'],
    [
      'with a context',
      {
        prefix: 'the harbour office said on Monday.\n“',
        suffix: ',” Jabiyev said. “The first one',
      },
      'intact',
    ],
    ['without words', { exact: '' }, 'gone'],
    ['with nothing that is seen', { exact: '\u200b \n' }, 'gone'],
    ['with marks alone', { exact: '†' }, 'gone'],
    ['longer than the text', { exact: `${ARTICLE} ${ARTICLE}` }, 'gone'],
    ['with a short word of no known place', { exact: 'the' }, 'gone'],
  ])('%s', (_name, more, verdict) => {
    const placement = findQuote(ARTICLE, { ...bare, ...more });
    expect(placement.verdict).toBe(verdict);
    expect(placement).not.toHaveProperty('start', NaN);
  });

  it('of 200,000 units is found, edited or not', () => {
    const long = Array.from({ length: 22_000 }, (_, number) => `gull${number}`)
      .join(' ')
      .slice(0, 200_000);
    const text = `Before it all.\n${long}\nAfter it all.`;
    const quote = quoteOf(text, long.trimEnd());
    expect(findQuote(text, quote).verdict).toBe('intact');
    const edited = text
      .replace('gull9000', 'tern')
      .replace('Before', 'Long before')
      .replace('After', 'Soon after');
    expect(findQuote(edited, quote)).toMatchObject({
      verdict: 'edited',
      start: edited.indexOf('gull0'),
    });
  });
});
