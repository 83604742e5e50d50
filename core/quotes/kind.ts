import { itemAt } from './items.ts';
import { attributionAfter } from './attribution-after.ts';
import { isSource } from './attribution-source.ts';
import { attributionBefore } from './attribution-before.ts';
import { DASH } from './attribution-pattern.ts';
import { clauseStart, lastInside } from './clause.ts';
import { findIn, isIn } from './lexicon.ts';
import type { MarkedSpan } from './marks/pair-marks.ts';
import { hasLetter, isSmall, wordsIn } from './letters.ts';
import { isCapitalized } from '../capitals.ts';
import { tailOf } from './paragraphs.ts';
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
  /** Nothing of its sentence stands before it. */
  first: boolean;
  /** Begins a sentence and ends it. */
  whole: boolean;
  /** Every longer word has a capital, as in a title. */
  capitals: boolean;
  single: boolean;
  colon: boolean;
  /** Its full stop stands after the closing mark. */
  stopped: boolean;
}

/** Quotations of fewer words are fragments, unless their form shows a whole sentence. */
const FRAGMENT_WORDS = 5;

/** In a language whose verbs are unknown a sentence of this many words is taken for speech. */
const SHORT_WORDS = 2;

/** Quotations of this many words are hardly ever a title or a term. */
const LONG_WORDS = 9;

/** A term after a word that announces it has fewer words than this. */
const TERM_WORDS = 12;

function formOf(scene: Scene, quote: number): Form {
  const { text } = scene;
  const item = itemAt(scene, quote);
  const inside = text.slice(item.start, item.end);
  const words = inside.split(/\s+/).filter(hasLetter).length;
  const first = /[^\s"“”„«»‘’'([]/u.exec(inside)?.[0] ?? '';
  return {
    words,
    sentenceLike: isCapitalized(first) || /[\d.…]/.test(first),
    last: lastInside(scene, quote),
    alone: isAlone(scene, quote),
    first: itemAt(scene, quote - 1).sentence !== item.sentence,
    whole: isWhole(scene, quote),
    capitals: isCapitalised(scene, inside),
    single: /[‘'‚‹]/.test(inside[0] ?? ''),
    colon: itemAt(scene, quote - 1).text === ':',
    stopped: itemAt(scene, quote + 1).text === '.',
  };
}

function isAlone(scene: Scene, quote: number): boolean {
  const own = itemAt(scene, quote).paragraph;
  const before = itemAt(scene, quote - 1);
  const after = itemAt(scene, quote + 1).kind === 'sign' ? quote + 2 : quote + 1;
  return before.paragraph !== own && itemAt(scene, after).paragraph !== own;
}

/** A sentence of its own: nothing of its sentence stands before it or after it. */
function isWhole(scene: Scene, quote: number): boolean {
  const own = itemAt(scene, quote).sentence;
  return itemAt(scene, quote - 1).sentence !== own && itemAt(scene, quote + 1).sentence !== own;
}

/** `the so-called “…”`, `a round table on the topic “…”`. */
function hasTermCue(scene: Scene, quote: number): boolean {
  for (let at = quote - 1; at >= quote - 2; at--) {
    const word = itemAt(scene, at).lower;
    if (
      isIn(scene, word, 'termCues') ||
      isIn(scene, `${itemAt(scene, at - 1).lower} ${word}`, 'termCues')
    ) {
      return itemAt(scene, at).paragraph === itemAt(scene, quote).paragraph;
    }
    if (!isIn(scene, word, 'determiners') && word !== ',') return false;
  }
  return false;
}

/** The words around hold a verb of saying whose object the quotation can be. */
function hasVerb(scene: Scene, quote: number): boolean {
  const own = itemAt(scene, quote).sentence;
  for (let at = quote - 1; at > quote - 30 && itemAt(scene, at).sentence === own; at--)
    if (isReporting(scene, at) || isSource(scene, at)) return true;
  for (let at = quote + 1; at < quote + 12 && itemAt(scene, at).sentence === own; at++)
    if (isReporting(scene, at)) return true;
  return false;
}

function isSentence(form: Form): boolean {
  return form.sentenceLike && (/[.,!?…—–-]/.test(form.last) || (form.first && form.stopped));
}

function isAttributed(scene: Scene, quote: number): boolean {
  const after = attributionAfter(scene, quote);
  const { text: next } = itemAt(scene, quote + 1);
  const dash = DASH.test(next === ',' ? itemAt(scene, quote + 2).text : next);
  if (after !== null && (dash || after.strength >= 0.85)) return true;
  const before = attributionBefore(scene, quote);
  const sign = itemAt(scene, quote - 1).text;
  return before !== null && (sign === ':' || sign === ',');
}

/** `“The windows look at the sea, she said.`: a mark that was left in by mistake. */
function endsInNaming(scene: Scene, span: MarkedSpan): boolean {
  const words = wordsIn(tailOf(scene, span, 40));
  return words.slice(-4).some((word) => isIn(scene, word, 'verbs'));
}

/** Small words that a title in capitals may hold. */
const SMALL_WORD = 4;

function isCapitalised(scene: Scene, inside: string): boolean {
  return wordsIn(inside).every(
    (word) => word.length < SMALL_WORD || !isSmall(word) || isIn(scene, word, 'prepositions'),
  );
}

/** How many words a title in capitals has at most, unless a noun for a work announces it. */
const TITLE_WORDS = 7;

/** `on the channel’s “Sunday Morning Show,”`, `her memoir, “Ten Winters at Sea,”`: a word leads on to a title. */
function isTitle(scene: Scene, quote: number, form: Form): boolean {
  const near = itemAt(scene, quote - 1);
  const before = near.text === ',' ? itemAt(scene, quote - 2) : near;
  if (!form.capitals || before.kind !== 'word' || form.first) return false;
  if (findIn(scene, before.lower, 'works') !== null) return true;
  const leads = before.suffix !== '' || isIn(scene, before.lower, 'prepositions', 'determiners');
  return leads && near === before && form.words <= TITLE_WORDS;
}

/** `Captain Ann “the Gull” Lee`: one or two words between the words of a name. */
function isNickname(scene: Scene, quote: number, form: Form): boolean {
  const [before, after] = [itemAt(scene, quote - 1), itemAt(scene, quote + 1)];
  const same = before.sentence === after.sentence;
  if (form.words > 2 || !same || !hasLetter(form.last)) return false;
  return before.capital && after.capital && !isIn(scene, before.lower, 'commonWords');
}

function isBounded(scene: Scene, form: Form, span: MarkedSpan): boolean {
  if (!form.alone && !form.colon) return false;
  return form.words >= FRAGMENT_WORDS && !endsInNaming(scene, span);
}

/** `There is a saying in the street, “…”`: its clause speaks of words that belong to nobody. */
function isSaying(scene: Scene, quote: number): boolean {
  let found = false;
  for (let at = clauseStart(scene, quote); at < quote; at++) {
    const noun = findIn(scene, itemAt(scene, at).lower, 'sayings') !== null;
    if (noun && isDetermined(scene, at)) found = true;
    else if (isReporting(scene, at)) return false;
  }
  return found;
}

/** An article stands before a noun or before its adjective, in languages that have articles. */
function isDetermined(scene: Scene, at: number): boolean {
  if (scene.data.order !== 'both') return true;
  return [1, 2].some((back) => isIn(scene, itemAt(scene, at - back).lower, 'determiners'));
}

/** `the so-called “…”`, a title, or single marks with nobody who says them. */
function isNamed(scene: Scene, quote: number, form: Form): boolean {
  if (form.words < TERM_WORDS && hasTermCue(scene, quote)) return true;
  if (form.single && !(isAttributed(scene, quote) && hasVerb(scene, quote))) return true;
  if (isTitle(scene, quote, form) || isNickname(scene, quote, form)) return true;
  return isSaying(scene, quote);
}

/** How many words in the place of a noun are hardly ever said by anybody. */
const NOUN_WORDS = 3;

/** `the “wall of silence” around it`: a few words in the place of a noun. */
function isNounPhrase(scene: Scene, quote: number, form: Form): boolean {
  const determined = isIn(scene, itemAt(scene, quote - 1).lower, 'determiners');
  return determined && form.words <= NOUN_WORDS && itemAt(scene, quote + 1).kind === 'word';
}

/** A fragment in its clause: speech when somebody is said to say it. */
function isFragment(scene: Scene, quote: number, form: Form): boolean {
  if (isAttributed(scene, quote))
    return form.words > 2 || form.colon || (form.sentenceLike && form.first);
  return (
    form.words > 2 && attributionBefore(scene, quote) !== null && !isNounPhrase(scene, quote, form)
  );
}

/** `“…” dedi`: where the verb ends the sentence it needs no subject. */
function isHeldByVerb(scene: Scene, quote: number, form: Form): boolean {
  return scene.data.order === 'final' && isSentence(form) && hasVerb(scene, quote);
}

/** How many words a sentence or a fragment has that needs no naming to be speech. */
function sentenceWords(scene: Scene): number {
  return scene.data.verbs === undefined ? SHORT_WORDS : FRAGMENT_WORDS;
}

/** A sentence that stands by itself, follows a colon, or begins the sentence around it and is no title. */
function standsFree(form: Form): boolean {
  return form.whole || form.colon || (form.first && !form.capitals && form.words > 2);
}

function soundsLikeSpeech(scene: Scene, quote: number, form: Form): boolean {
  const long = form.words >= sentenceWords(scene);
  if (form.words >= LONG_WORDS || (isSentence(form) && (long || standsFree(form)))) return true;
  if (long && (form.alone || (form.sentenceLike && hasVerb(scene, quote)))) return true;
  return isFragment(scene, quote, form) || isHeldByVerb(scene, quote, form);
}

/** Tells whether a quotation is speech, rather than a title, a motto, a term or a scare quote. */
export function isSpeech(scene: Scene, quote: number, span: MarkedSpan): boolean {
  const form = formOf(scene, quote);
  if (form.words === 0) return false;
  if (!span.closed) return isBounded(scene, form, span);
  return !isNamed(scene, quote, form) && soundsLikeSpeech(scene, quote, form);
}
