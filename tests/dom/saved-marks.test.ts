import { array, assert, nat, property, tuple } from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { COLOURS } from '../../core/saved/saved-quote.ts';
import { bodyBlocks } from '../../dom/body-blocks.ts';
import { markQuotations } from '../../dom/mark-quotations.ts';
import { markSaved, type SavedMark } from '../../dom/saved-marks.ts';
import { createTextMap } from '../../dom/text-map.ts';

const HTML =
  '<p>One “two <em>three</em> four” five 😀 six.</p><ul><li>a <a href="#">b c</a></li><li>d</li></ul>' +
  '<table><tbody><tr><td>e f</td><td>g</td></tr></tbody></table><p>h<br>i <strong>j</strong></p>';

let body: HTMLElement;
beforeEach(() => {
  body = document.createElement('div');
  body.innerHTML = HTML;
  document.body.replaceChildren(body);
});

const mapOf = () => createTextMap(bodyBlocks(body));

function savedMark(id: string, start: number, end: number): SavedMark {
  return { id, start, end, colour: COLOURS[0], label: 'Saved', hasNote: false };
}

const { length } = (() => {
  const whole = document.createElement('div');
  whole.innerHTML = HTML;
  return createTextMap(bodyBlocks(whole)).text;
})();

/** Spans of the text, which may overlap, touch, lie in one another and be the same. */
const spans = array(
  tuple(nat(length), nat(length))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
    .filter(([start, end]) => start < end),
  { minLength: 1, maxLength: 8 },
);

test('every quote has its own words in its marks, however they overlap, and the text stays', () => {
  assert(
    property(spans, (drawn) => {
      const { text } = mapOf();
      const quotes = drawn.map(([start, end], order) => savedMark(`q${order}`, start, end));
      const marks = markSaved(mapOf(), quotes);
      for (const { id, start, end } of quotes) {
        const words = marks.elements.get(id)?.map((element) => element.textContent) ?? [];
        expect(words.join('').replaceAll(/\s/g, '')).toBe(
          text.slice(start, end).replaceAll(/\s/g, ''),
        );
      }
      expect(mapOf().text).toBe(text);
      marks.undo();
      expect(body.innerHTML).toBe(HTML);
    }),
  );
});

test('marks of quotations and of saved quotes come and go in any order', () => {
  const quotations = markQuotations(mapOf(), [{ index: 0, start: 4, end: 20 }]);
  const saved = markSaved(mapOf(), [savedMark('a', 8, 30)]);
  quotations.undo();
  expect(body.querySelectorAll('mark.saved').length).toBeGreaterThan(0);
  const again = markQuotations(mapOf(), [{ index: 0, start: 4, end: 20 }]);
  saved.undo();
  expect(
    again.elements
      .get(0)
      ?.map((element) => element.textContent)
      .join(''),
  ).toBe('“two three four”');
  again.undo();
  expect(body.innerHTML).toBe(HTML);
});

test('where quotes overlap, the shortest shows, and all can be found there', () => {
  const marks = markSaved(mapOf(), [
    { ...savedMark('long', 0, 30), colour: 'mint' },
    { ...savedMark('short', 5, 8), colour: 'rose' },
  ]);
  const [top] = marks.elements.get('short') ?? [];
  expect(top?.dataset['colour']).toBe('rose');
  expect(top?.dataset['saved']).toBe('short long');
});

test('a mark tells a screen reader what it is', () => {
  const marks = markSaved(mapOf(), [{ ...savedMark('a', 0, 3), label: 'Saved, saffron' }]);
  const [mark] = marks.elements.get('a') ?? [];
  expect(mark?.localName).toBe('mark');
  expect(mark?.getAttribute('aria-description')).toBe('Saved, saffron');
});
