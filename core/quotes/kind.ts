import { attributionAfter, attributionBefore, lastInside } from './attribution.ts';
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
  colon: boolean;
}

/** Quotations of fewer words are fragments, unless their form shows a whole sentence. */
const FRAGMENT_WORDS = 5;

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

/** `the so-called “…”`, `a round table on the topic “…”`. */
function hasTermCue(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  for (let at = quote - 1; at >= quote - 2; at--) {
    const word = items[at]?.lower ?? '';
    if (scene.lexicon.termCues.has(word) || scene.lexicon.termCues.has(`${items[at - 1]?.lower ?? ''} ${word}`)) {
      return items[at]?.paragraph === items[quote]?.paragraph;
    }
    if (!scene.lexicon.determiners.has(word) && word !== ',') return false;
  }
  return false;
}

/** The words before hold a verb of saying whose object the quotation can be. */
function hasVerb(scene: Scene, quote: number): boolean {
  const { items } = scene.narrative;
  for (let at = quote - 1; at > quote - 30 && items[at]?.sentence === items[quote]?.sentence; at--) {
    if (isReporting(scene, at)) return true;
  }
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

/** Tells whether a quotation is speech, rather than a title, a motto, a term or a scare quote. */
export function isSpeech(scene: Scene, quote: number, span: MarkedSpan): boolean {
  const form = formOf(scene, quote);
  if (form.words === 0) return false;
  if (!span.closed) return (form.alone || form.colon) && form.words >= FRAGMENT_WORDS;
  const cue = hasTermCue(scene, quote);
  if (cue && form.words < 12) return false;
  if (isSentence(form) && (form.words >= FRAGMENT_WORDS || form.alone || form.colon)) return true;
  if (isAttributed(scene, quote)) return form.words > 3 || isSentence(form) || form.colon || form.sentenceLike;
  return form.words >= FRAGMENT_WORDS && (form.alone || hasVerb(scene, quote));
}
