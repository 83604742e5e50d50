import type { Span } from '../core/quotes/quotation.ts';
import {
  extendByUnit,
  stepUnit,
  unitAt,
  unitsOf,
  type Direction,
  type Unit,
} from '../core/reading/units.ts';
import { firstBelowTop, showSpan } from '../dom/quote-places.ts';
import type { ChosenWords } from './chosen-words.ts';

/** Walking through the text with the keyboard, where what is selected is where one is. */
export interface ReadingCursor {
  /** Selects the next unit, or the one before; the first in sight when nothing is selected. Gives its words, null at an end. */
  step: (unit: Unit, direction: Direction) => string | null;
  /** Moves the end of what is selected by one sentence. Gives all selected words, null when there is nothing further. */
  extend: (direction: Direction) => string | null;
}

/** Where one walks. */
interface Ground {
  scroller: Element;
  body: Element;
  /** The body's text. */
  text: string;
  lang: string;
  words: ChosenWords;
}

/** Makes the ways through the text of a panel. */
export function startReadingCursor({ scroller, body, text, lang, words }: Ground): ReadingCursor {
  const units = new Map<Unit, readonly Span[]>();
  const listOf = (unit: Unit): readonly Span[] => {
    const known = units.get(unit) ?? unitsOf(text, unit, lang);
    units.set(unit, known);
    return known;
  };
  const select = (span: Span | null): string | null => {
    if (span === null) return null;
    words.choose(span);
    showSpan(scroller, body, span);
    return text.slice(span.start, span.end);
  };
  const first = (unit: Unit): Span | null => {
    const list = listOf(unit);
    const below = firstBelowTop(
      scroller,
      body,
      list.map(({ start }) => start),
    );
    return list[below] ?? null;
  };
  return {
    step: (unit, direction) => {
      const from = words.read()?.span ?? null;
      return select(from === null ? first(unit) : stepUnit(listOf(unit), from, direction));
    },
    extend: (direction) => {
      const from = words.read()?.span ?? null;
      const list = listOf('sentence');
      if (from === null) return select(first('sentence'));
      const whole = unitAt(list, from.start);
      const isInside = whole !== null && from.end < whole.end;
      return select(isInside ? whole : extendByUnit(list, from, direction));
    },
  };
}
