import { lowerAt } from './items.ts';
import type { Item } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { lastInside } from './clauses.ts';
import type { MarkedSpan } from './marks/pair-marks.ts';
import { isReporting } from './subject.ts';
import type { Scene } from './subject.ts';

/** What the form of a quotation shows. */
interface Form {
  words: number;
  /** Begins with a capital letter, a figure or dots. */
  sentenceLike: boolean;
  last: string;
  /** Nothing but the quotation and signs stands in its paragraph. */
  alone: boolean;
  /** Begins a sentence and ends it. */
  whole: boolean;
  single: boolean;
  colon: boolean;
}

/** Quotations of fewer words are fragments, unless their form shows a whole sentence. */
const FRAGMENT_WORDS = 5;

/** Quotations of this many words are hardly ever a title or a term. */
const LONG_WORDS = 9;

function formOf(scene: Scene, quote: number): Form {
  const { items, text } = scene.narrative;
  const item = items[quote];
  const inside = text.slice(item?.start ?? 0, item?.end ?? 0);
  const words = inside.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const first = /[^\s"“”„«»‘’'([]/u.exec(inside)?.[0] ?? '';
  return {
    words,
    sentenceLike: /[\p{Lu}\p{N}.…]/u.test(first),
    last: lastInside(scene, quote),
    alone: isAlone(scene, quote),
    whole: isWhole(scene, quote),
    single: /[‘'‚‹]/.test(inside[0] ?? ''),
    colon: items[quote - 1]?.text === ':',
  };
}

function isAlone(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  const own = items[quote]?.paragraph;
  const before = items[quote - 1];
  const after = items[quote + 1]?.kind === 'sign' ? items[quote + 2] : items[quote + 1];
  return before?.paragraph !== own && (after === undefined || after.paragraph !== own);
}

/** A sentence of its own: nothing of its sentence stands before it or after it. */
function isWhole(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  const own = items[quote]?.sentence;
  return items[quote - 1]?.sentence !== own && items[quote + 1]?.sentence !== own;
}

/** `the so-called “…”`, `a round table on the topic “…”`. */
function hasTermCue(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  for (let at = quote - 1; at >= quote - 2; at--) {
    const word = lowerAt(items, at);
    if (
      scene.lexicon.termCues.has(word) ||
      scene.lexicon.termCues.has(`${lowerAt(items, at - 1)} ${word}`)
    ) {
      return items[at]?.paragraph === items[quote]?.paragraph;
    }
    if (!scene.lexicon.determiners.has(word) && word !== ',') return false;
  }
  return false;
}

/** `according to`: two words that need no verb. */
function isSource(scene: Scene, at: number): boolean {
  const { items } = scene.narrative;
  return scene.lexicon.sources.has(`${lowerAt(items, at)} ${lowerAt(items, at + 1)}`);
}

/** The words around hold a verb of saying whose object the quotation can be. */
function hasVerb(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  const own = items[quote]?.sentence;
  const isOwn = (at: number): boolean => items[at]?.sentence === own;
  for (let at = quote - 1; at > quote - 30 && isOwn(at); at--)
    if (isReporting(scene, at) || isSource(scene, at)) return true;
  for (let at = quote + 1; at < quote + 12 && isOwn(at); at++)
    if (isReporting(scene, at)) return true;
  return false;
}

function isSentence(form: Form): boolean {
  return form.sentenceLike && /[.,!?…—–-]/.test(form.last);
}

function isAttributed(scene: Scene, quote: number): boolean {
  const after = attributionAfter(scene, quote);
  if (after !== null && after.strength >= 0.85) return true;
  const before = attributionBefore(scene, quote);
  const sign = scene.narrative.items[quote - 1]?.text;
  return before !== null && (sign === ':' || sign === ',');
}

/** `“The windows look at the sea, she said.`: a mark that was left in by mistake. */
function endsInNaming(scene: Scene, span: MarkedSpan): boolean {
  const words = scene.narrative.text
    .slice(Math.max(span.start, span.end - 40), span.end)
    .split(/[^\p{L}]+/u);
  return words.slice(-4).some((word) => scene.lexicon.verbs.has(word));
}

/** Small words that a title in capitals may hold. */
const SMALL_WORD = 4;

/** Titles in capitals have fewer words. */
const TITLE_WORDS = 8;

/** After a word such as `titled` only a quotation of this many words can be speech. */
const CUED_WORDS = 12;

/** `on the channel’s “Sunday Morning Show,”`: every longer word has a capital, and a word leads on to it. */
function isTitle(scene: Scene, quote: number): boolean {
  const { items, text } = scene.narrative;
  const before = items[quote - 1];
  if (before?.kind !== 'word' || before.sentence !== items[quote]?.sentence) return false;
  return (
    leadsToTitle(scene.lexicon, before) &&
    isInCapitals(text.slice(items[quote]?.start, items[quote]?.end))
  );
}

function leadsToTitle(lexicon: Lexicon, { suffix, lower }: Item): boolean {
  return suffix !== '' || lexicon.prepositions.has(lower) || lexicon.determiners.has(lower);
}

function isInCapitals(inside: string): boolean {
  const words = inside.split(/[^\p{L}\p{N}'’]+/u).filter((word) => word.length > 0);
  return (
    words.length < TITLE_WORDS &&
    words.every((word) => word.length < SMALL_WORD || /^[\p{Lu}\p{N}'’]/u.test(word))
  );
}

/** Tells whether a quotation is speech, rather than a title, a motto, a term or a scare quote. */
export function isSpeech(scene: Scene, quote: number, span: MarkedSpan): boolean {
  const form = formOf(scene, quote);
  if (form.words === 0) return false;
  if (!span.closed)
    return (form.alone || form.colon) && form.words >= FRAGMENT_WORDS && !endsInNaming(scene, span);
  return !isNameOrTerm(scene, quote, form) && isSaid(scene, quote, form);
}

/** What is between the marks is a name or a word, whatever its form. */
function isNameOrTerm(scene: Scene, quote: number, form: Form): boolean {
  if (form.single && !(isAttributed(scene, quote) && hasVerb(scene, quote))) return true;
  if (isTitle(scene, quote)) return true;
  return form.words < CUED_WORDS && hasTermCue(scene, quote);
}

function isFullSentence(form: Form): boolean {
  return isSentence(form) && (form.words >= FRAGMENT_WORDS || form.whole || form.colon);
}

/** The form of a quotation, or the words around it, show that somebody says it. */
function isSaid(scene: Scene, quote: number, form: Form): boolean {
  if (isFullSentence(form)) return true;
  if (isAttributed(scene, quote))
    return form.words > 2 || isSentence(form) || form.colon || form.sentenceLike;
  if (form.words >= LONG_WORDS) return true;
  return form.words >= FRAGMENT_WORDS && (form.alone || hasVerb(scene, quote));
}
