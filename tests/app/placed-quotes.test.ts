import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idsOver, isStanding, placeAll, sightingsOf, spanOf } from '../../app/placed-quotes.ts';
import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { unitsOf } from '../../core/reading/units.ts';
import type { SavedQuote, Selector } from '../../core/saved/saved-quote.ts';

const FOLDER = 'tests/fixtures/articles';

interface Truth {
  body: string[];
}

const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => {
    const truth: Truth = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    return [name, truth.body.join('\n')] as const;
  });

function savedQuote(id: string, selector: Selector, createdAt: number): SavedQuote {
  return {
    id,
    article: 'http://news.az/a',
    selector,
    colour: 'saffron',
    note: '',
    tags: [],
    speaker: null,
    origin: 'panel',
    createdAt,
    changedAt: createdAt,
    textHash: '',
    savedWith: '0',
    sightings: [],
  };
}

/** Every sentence of a text, saved. */
function saveAll(text: string): SavedQuote[] {
  return unitsOf(text, 'sentence', 'en').flatMap((span, order) => {
    const selector = describeSpan(text, span);
    return selector === null ? [] : [savedQuote(`q${order}`, selector, order)];
  });
}

describe.each(ARTICLES)('%s', (_name, text) => {
  const saved = saveAll(text);

  test('every sentence that was saved stands where it was', () => {
    for (const { quote, placement } of placeAll(saved, text)) {
      expect(placement.verdict).toBe('intact');
      const span = spanOf(placeAll(saved, text), quote.id);
      expect(span && text.slice(span.start, span.end)).toBe(quote.selector.exact);
    }
  });

  test.each([
    ['nothing left', ''],
    ['half of it', text.slice(text.length / 2)],
    ['its paragraphs turned round', text.split('\n').toReversed().join('\n')],
    [
      'every fifth word away',
      text
        .split(' ')
        .filter((_word, order) => order % 5 > 0)
        .join(' '),
    ],
    ['another text', 'Nothing of this was ever said by anybody.\n'.repeat(40)],
  ])('placed and listed is what was saved, with %s', (_what, changed) => {
    const placed = placeAll(saved, changed);
    expect(placed.map(({ quote }) => quote.id).toSorted()).toEqual(
      saved.map(({ id }) => id).toSorted(),
    );
    expect(sightingsOf(placed)).toHaveLength(saved.length);
    const standing = placed.flatMap(({ placement, quote }) => {
      return isStanding(placement) ? [{ ...placement, saved: quote.selector.exact }] : [];
    });
    expect(standing.map(({ found }) => found)).toEqual(
      standing.map(({ start, end }) => changed.slice(start, end)),
    );
    const unedited = standing.filter(({ verdict }) => verdict !== 'edited');
    expect(unedited.map(({ found }) => letters(found))).toEqual(
      unedited.map((one) => letters(one.saved)),
    );
  });

  test('those that have gone come last', () => {
    const verdicts = placeAll(saved, text.slice(text.length / 2)).map(
      ({ placement }) => placement.verdict === 'gone',
    );
    expect(verdicts.indexOf(true)).toBe(verdicts.lastIndexOf(false) + 1);
  });
});

test('words beside the article are listed, and nothing is said of what became of them', () => {
  const text = 'One two three four five.';
  const selector = describeSpan('A comment.', { start: 0, end: 10 });
  const beside =
    selector === null ? [] : [{ ...savedQuote('b', selector, 1), origin: 'beside' as const }];
  const placed = placeAll(beside, text);
  expect(placed.map(({ placement }) => placement.verdict)).toEqual(['beside']);
  expect(sightingsOf(placed)).toEqual([]);
  expect(spanOf(placed, 'b')).toBeNull();
});

test('quotes over the same words are known by any of them', () => {
  const text = 'One two three four five.';
  const quotes = [
    [0, 7],
    [4, 13],
    [14, 18],
  ].flatMap(([start = 0, end = 0], order) => {
    const selector = describeSpan(text, { start, end });
    return selector === null ? [] : [savedQuote(`q${order}`, selector, order)];
  });
  expect(idsOver(placeAll(quotes, text), { start: 5, end: 6 })).toEqual(['q0', 'q1']);
  expect(idsOver(placeAll(quotes, text), { start: 13, end: 14 })).toEqual([]);
});

/** What is the same in two texts that differ in white space, quotation marks and dashes alone. */
function letters(text: string): string {
  return text.replaceAll(/[\s"'“”„‟«»‘’‚‹›—–-]/g, '');
}
