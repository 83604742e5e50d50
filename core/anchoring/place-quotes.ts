import type { Span } from '../quotes/quotation.ts';
import { WIDEST_CONTEXT } from './describe-span.ts';
import { bracketAt, standingAnywhere, standingAt, standingNear } from './expected-place.ts';
import { exactPlaces } from './exact-places.ts';
import { findWords } from './find-words.ts';
import { likeness } from './likeness.ts';
import { CLOSE, lookThrough } from './look-through.ts';
import { plainForm, plainOffset } from './plain-form.ts';
import type { Placement } from './placement.ts';
import type { QuoteSelector } from './quote-selector.ts';
import { readQuery, readScene, type Scene } from './scene.ts';

/** After so many quotes that stand nowhere letter by letter, the text is made ready for looking closer instead. */
const MOST_MISSES = 3;
/** So many times the text is searched for words that may have gone elsewhere; after that it is indexed. */
const MOST_SEARCHES = 300;

/** A place that is not certain tells how far the text has shifted if that is at most so many UTF-16 units more than before. */
const WANDERING = 1000;

/**
 * Finds every saved quote of an article in its text of today (paragraphs joined by one line feed). One placement a
 * selector, in the selectors' order; never throws, whatever the selectors hold.
 *
 * - `intact`: the words stand in the context that they had, before or after them. A change of white space, of the shape of
 *   quotation marks or of dashes is none; `found` has the words as they look now.
 * - `moved`: the words stand in another context.
 * - `edited`: other words stand where the quote stood.
 * - `gone`: neither.
 */
export function placeQuotes(text: string, quotes: readonly QuoteSelector[]): Placement[] {
  const placements: Placement[] = Array.from({ length: quotes.length });
  const search = new Search(text);
  for (const index of inOrder(quotes)) {
    const quote = quotes[index];
    if (quote !== undefined) placements[index] = search.place(quote);
  }
  return placements;
}

/** Finds one quote; see `placeQuotes`. */
export function findQuote(text: string, quote: QuoteSelector): Placement {
  return new Search(text).place(quote);
}

/** The numbers of the quotes in the order in which they stood, those without a known place last. */
function inOrder(quotes: readonly QuoteSelector[]): number[] {
  const place = (index: number): number => {
    const start = quotes[index]?.start ?? NaN;
    return Number.isFinite(start) ? start : Number.MAX_VALUE;
  };
  return Array.from(quotes.keys()).toSorted((a, b) => place(a) - place(b));
}

/** Looks for quotes one after the other, from the first of the article to the last. */
class Search {
  readonly #text: string;
  #scene: Scene | null = null;
  /** How far what follows the last quote that was found stands from its old place. */
  #drift = 0;
  #misses = 0;
  #searches = 0;

  constructor(text: string) {
    this.#text = text;
  }

  place(quote: QuoteSelector): Placement {
    const placement = this.#placeAtOnce(quote) ?? this.#lookThrough(quote);
    if (placement.verdict !== 'gone' && Number.isFinite(quote.end)) {
      const drift = placement.end - quote.end;
      const isSure = placement.verdict !== 'edited' && placement.certain;
      if (isSure || Math.abs(drift - this.#drift) <= WANDERING) this.#drift = drift;
    }
    return placement;
  }

  /** Finds a quote whose saved context is there letter by letter; null sends it to a closer look. */
  #placeAtOnce(quote: QuoteSelector): Placement | null {
    if (quote.copies === 0) return null;
    const expected = quote.start + this.#drift;
    const there = standingAt(this.#text, quote, expected);
    if (there !== null) return this.#standing(quote, there, expected);
    const bracket = bracketAt(this.#text, quote, expected);
    if (bracket !== null) return this.#between(quote, bracket, expected);
    const near = standingNear(this.#text, quote, expected);
    if (near !== null) return this.#standing(quote, near, expected);
    if (this.#misses >= MOST_MISSES) return null;
    const anywhere = standingAnywhere(this.#text, quote, expected);
    if (anywhere !== null) return this.#standing(quote, anywhere, expected);
    this.#misses += 1;
    return null;
  }

  #standing(quote: QuoteSelector, { start, end }: Span, expected: number): Placement {
    const found = this.#text.slice(start, end);
    const certain = quote.copies === 1 || Math.abs(start - expected) <= CLOSE;
    return { verdict: 'intact', start, end, found, certain: certain && isUnique(quote) };
  }

  /** What stands between a quote's old neighbours; null when a quote that stood in one place only stands elsewhere now. */
  #between(quote: QuoteSelector, span: Span, expected: number): Placement | null {
    const found = this.#text.slice(span.start, span.end);
    if (isSameWording(found, quote.exact)) return this.#standing(quote, span, expected);
    if (quote.copies === 1 && this.#stands(quote)) return null;
    return { verdict: 'edited', ...span, found, likeness: likeness(quote.exact, found) };
  }

  /** Whether a quote's words stand anywhere. Each search of the text costs; the index costs once. */
  #stands(quote: QuoteSelector): boolean {
    this.#searches += 1;
    if (this.#searches <= MOST_SEARCHES) return findWords(this.#text, quote.exact) >= 0;
    return exactPlaces(this.#readScene(), readQuery(quote, NaN)).total > 0;
  }

  #readScene(): Scene {
    this.#scene ??= readScene(this.#text);
    return this.#scene;
  }

  #lookThrough(quote: QuoteSelector): Placement {
    const scene = this.#readScene();
    const expected = Number.isFinite(quote.start)
      ? plainOffset(scene.form, Math.max(0, quote.start + this.#drift))
      : NaN;
    return lookThrough(scene, readQuery(quote, expected));
  }
}

function isSameWording(one: string, other: string): boolean {
  return one === other || plainForm(one).text === plainForm(other).text;
}

/** Whether quote and context together stood in one place only when they were saved. */
function isUnique({ copies, prefix, suffix }: QuoteSelector): boolean {
  return copies === 1 || Math.max(prefix.length, suffix.length) < WIDEST_CONTEXT;
}
