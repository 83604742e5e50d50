import { plainForm } from '../../core/anchoring/plain-form.ts';
import type { Span } from '../../core/quotes/quotation.ts';
import type { SavedQuote } from './quotes.ts';
import type { Placed } from './tracked.ts';

/** Up to this share of a quote's words may have changed for it to count as edited a little. */
const LITTLE = 0.15;

/** What an edit did to a quote's words. */
type Fate = 'untouched' | 'edited a little' | 'edited much' | 'torn' | 'removed';

/** A word of the edited text. */
interface Word extends Placed {
  /** Whether it is one of the quote's, or stands in the place of one. */
  isOwn: boolean;
}

/** What became of a quote, and where that can be seen. */
export interface Truth {
  fate: Fate;
  words: readonly Word[];
  /** The quote's words as saved. */
  saved: readonly string[];
  /** Places which nothing that was saved tells from the quote's. */
  copies: readonly Span[];
}

/** What the edits made of an article. */
export interface EditedText {
  text: string;
  placed: readonly Placed[];
}

/** Works out what the edits did to a quote, from its words, which were followed. */
export function truthOf(quote: SavedQuote, now: EditedText): Truth {
  const first = quote.words[0]?.token.origin ?? 0;
  const last = first + quote.words.length - 1;
  const isOwn = ({ token: { origin, copy } }: Placed): boolean =>
    origin !== null && origin >= first && origin <= last && !copy;
  const head = now.placed.findIndex(isOwn);
  const there = head < 0 ? [] : now.placed.slice(head, now.placed.findLastIndex(isOwn) + 1);
  return {
    fate: fateOf(quote, there.filter(isOwn), there),
    words: now.placed.map((word) => ({ ...word, isOwn: isOwn(word) })),
    saved: quote.words.map(({ token }) => token.text),
    copies: copiesOf(quote, now),
  };
}

function fateOf(quote: SavedQuote, own: readonly Placed[], there: readonly Placed[]): Fate {
  const kept = own.filter((word) => isKept(quote, word)).length;
  const count = quote.words.length;
  if (kept === 0) return 'removed';
  const inOrder = own.every(
    ({ token }, number) =>
      number === 0 || (own[number - 1]?.token.origin ?? 0) < (token.origin ?? 0),
  );
  const foreign = there.length - own.length;
  if (!inOrder || foreign > count / 2) return 'torn';
  const changed = count - kept + foreign;
  if (changed === 0) return 'untouched';
  return changed <= LITTLE * count ? 'edited a little' : 'edited much';
}

function isKept(quote: SavedQuote, { token }: Placed): boolean {
  const first = quote.words[0]?.token.origin ?? 0;
  const before = quote.words[(token.origin ?? 0) - first]?.token.text ?? '';
  return before === token.text || plainForm(before).text === plainForm(token.text).text;
}

/** The places with the quote's words in the very context that was saved: there was one only. */
function copiesOf(
  { selector: { prefix, exact, suffix } }: SavedQuote,
  { text }: EditedText,
): Span[] {
  const whole = prefix + exact + suffix;
  const copies: Span[] = [];
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    copies.push({ start: at + prefix.length, end: at + prefix.length + exact.length });
  }
  return copies;
}

/**
 * Whether a place is right: most of its words are the quote's, and it has most of the quote's words. The words of a torn
 * quote stand in several places or have others between them: a place is right that begins and ends with some of them.
 */
export function isRight({ start, end }: Span, truth: Truth): boolean {
  const { fate, words, copies } = truth;
  if (copies.some((copy) => copy.start === start && copy.end === end)) return true;
  const inside = words.filter((word) => word.start < end && word.end > start);
  const own = inside.filter(({ isOwn }) => isOwn).length;
  if (isDoubled(inside, truth)) return true;
  const isMostly = own > 0 && own >= inside.length / 2;
  if (fate === 'torn') return isMostly || isOwnAtBothEnds(inside);
  return isMostly && own >= words.filter(({ isOwn }) => isOwn).length / 2;
}

function isOwnAtBothEnds(inside: readonly Word[]): boolean {
  return inside[0]?.isOwn === true && inside.at(-1)?.isOwn === true;
}

/** Whether some words are the quote's once more, among its own or right beside them: nobody can tell which came later. */
function isDoubled(inside: readonly Word[], { saved, words }: Truth): boolean {
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || saved.length !== inside.length) return false;
  const around = words.slice(Math.max(0, words.indexOf(first) - 1), words.indexOf(last) + 2);
  const isSame = inside.every(({ token }, number) => token.text === saved[number]);
  return isSame && around.some(({ isOwn }) => isOwn);
}
