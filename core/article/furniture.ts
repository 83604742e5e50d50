import { hasLetters, letterPattern } from './letters.ts';
import { isCapitalized } from '../capitals.ts';
import { findDate } from './published-date.ts';
import { fold, foldLabel, letterKey, squeeze, wordCount, wordsOf } from './plain-text.ts';
import {
  AD_LABELS,
  APPEALS,
  BYLINE_OPENINGS,
  COMMENT_HEADINGS,
  COOKIE_NOTICE,
  CREDIT_OPENINGS,
  NO_PERSON,
  READ_ALSO,
  RELATED_HEADINGS,
  SHARE_WORDS,
  SITE_NOTICES,
  SMALL_PRINT,
} from './furniture-words.ts';

const whole = (bodies: readonly string[]) => letterPattern(`^(?:${bodies.join('|')})$`);
const opening = (bodies: readonly string[]) => letterPattern(`^(?:${bodies.join('|')})`);

const RELATED = whole(RELATED_HEADINGS);
const POINTER = whole(READ_ALSO);
const COMMENTS = whole(COMMENT_HEADINGS);
const SHARE = whole(SHARE_WORDS);
const AD = whole(AD_LABELS);
const SMALL = opening(SMALL_PRINT);
const NOTICE = new RegExp(SITE_NOTICES.join('|'), 'u');
const CREDIT = opening(CREDIT_OPENINGS);
const BYLINE = opening(BYLINE_OPENINGS);
const COOKIE_THING = new RegExp(COOKIE_NOTICE[0], 'u');
const COOKIE_ASKING = new RegExp(COOKIE_NOTICE[1], 'u');
const APPEAL_PAIRS = APPEALS.map(
  ([ask, thing]) => [letterPattern(ask), letterPattern(thing)] as const,
);

/** Where a line of author and date falls into its parts: at separators, and between letters and numbers. */
const BYLINE_PARTS = letterPattern(
  String.raw`\s*[·|•/]\s*|\s[—–-]\s|(?<=\d)\s+(?=[\p{L}])|(?<=[\p{L}])\s+(?=\d)`,
);

/** Lines of furniture are shorter than this, in UTF-16 units; the rules for them skip longer texts at once. */
const LONGEST_LINE = 300;

/** What is longer and ends as a sentence does is no line of share words; in UTF-16 units. */
const SHORT_SENTENCE = 80;

/** The name of a site, twice, with marks and spaces; in UTF-16 units. */
const LONGEST_SIGN_OFF = 120;

/** What stands between `Read also` and what is pointed to. */
const POINTER_MARK = /[:：>»→|–—]\s*/u;

/** A label is short; longer text that opens with the same words is a sentence. */
const LABEL_WORDS = 9;

/** Signs in front of small print. */
const BEFORE_SMALL = letterPattern(String.raw`^[^\p{L}\d©(]+`);

/** The text-size widget in one line, or the end of it: `+ ↺ − 16 px`, `A+ A−`, `16px`. */
const WIDGET = letterPattern(
  String.raw`^(?:[\s+\-−–—±|/↺↻⟲⟳⭯🔄]|\b[aа][+\-−–]?(?![\p{L}\d]))*(?:\d{1,3}\s*(?:px|pt|пкс|%))?$`,
);

/** The widget glued to the front of a text. A plus and a reset sign are needed: `+ ↺`. */
const WIDGET_PREFIX = /^\s*[+＋]\s*[↺↻⟲⟳⭯]\s*[−–—-]\s*\d{1,3}\s*px\s*/iu;

/** Whether a block is the text-size widget or a piece of it: signs and sizes, no words. */
export function isWidget(text: string): boolean {
  return text.length <= 40 && WIDGET.test(text.toLowerCase());
}

/** How many UTF-16 units of a text are the widget in front of it; 0 mostly. */
export function widgetPrefixLength(text: string): number {
  return WIDGET_PREFIX.exec(text)?.[0].length ?? 0;
}

/** Whether a text has no letter and no digit: rules, bullets, arrows, stars. */
export function isOrnament(text: string): boolean {
  return !hasLetters(text);
}

/** Whether a block is the site's name alone, as the last line of an article, once or doubled. */
export function isSignOff(text: string, siteNames: readonly string[]): boolean {
  if (text.length > LONGEST_SIGN_OFF) return false;
  const key = letterKey(text);
  return siteNames.some((name) => name !== '' && (key === name || key === name + name));
}

/** Whether a block is the heading of a list of other articles. */
export function isRelatedHeading(text: string): boolean {
  return isLabel(text) && RELATED.test(foldLabel(text));
}

/** Whether a block is the heading of the readers' comments. */
export function isCommentsHeading(text: string): boolean {
  return isLabel(text) && COMMENTS.test(foldLabel(text));
}

/** Whether a block says `Read also` and nothing more; what it points to stands in the next blocks. */
export function isPointerLabel(text: string): boolean {
  return isLabel(text) && POINTER.test(foldLabel(text));
}

/**
 * Whether a block is a pointer to another article: `Read also: Another headline`. `linked` is the number
 * of its characters that stand in links; without any, a colon after the opening is needed.
 */
export function isPointer(text: string, linked: number): boolean {
  if (text.length > LONGEST_LINE || (linked === 0 && !POINTER_MARK.test(text))) return false;
  const [head = '', ...rest] = squeeze(text).split(POINTER_MARK);
  const opens = rest.length > 0 && isLabel(head) && POINTER.test(foldLabel(head));
  if (opens) return linked > text.length / 3 || !isSentence(text);
  return linked > text.length / 2 && opensLink(text, linked);
}

/** Whether the words before a link at the end of a text are `Read also` and nothing more. */
function opensLink(text: string, linked: number): boolean {
  const folded = fold(text);
  return POINTER.test(foldLabel(folded.slice(0, Math.max(0, folded.length - linked))));
}

/** Whether a block is made of share words only: `Facebook X Telegram`, `Print version | Send to a friend`. */
export function isShareLine(text: string): boolean {
  if (text.length > LONGEST_LINE || (text.length > SHORT_SENTENCE && endsSentence(text)))
    return false;
  const label = foldLabel(text);
  if (SHARE.test(label)) return true;
  const pieces = label.split(/\s*[|/•·,:]\s*/u);
  if (pieces.length > 1 && pieces.every((piece) => SHARE.test(piece))) return true;
  const words = label.split(' ');
  return words.length > 1 && words.length < 15 && words.every((word) => SHARE.test(word));
}

/** Whether a block is the label of an advertisement. */
export function isAdLabel(text: string): boolean {
  return isLabel(text) && AD.test(foldLabel(text));
}

/** Whether a block is a line of tags, a counter, a date of update or a copyright line. */
export function isSmallPrint(text: string): boolean {
  if (text.length > LONGEST_LINE || isSentence(text)) return false;
  return SMALL.test(fold(text).replace(BEFORE_SMALL, ''));
}

/** Whether a block is a notice that only sites make: rights, reprints, counters, "press Ctrl+Enter". */
export function isSiteNotice(text: string): boolean {
  return text.length < 320 && NOTICE.test(fold(text));
}

/** Whether a block asks the reader to subscribe, follow or pay. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST_LINE || wordCount(text, 25) > 24) return false;
  const folded = foldLabel(text);
  return APPEAL_PAIRS.some(([ask, thing]) => ask.test(folded) && thing.test(folded));
}

/** Whether a block is a notice about cookies. */
export function isCookieNotice(text: string): boolean {
  if (text.length > 500) return false;
  const folded = fold(text);
  return COOKIE_THING.test(folded) && COOKIE_ASKING.test(folded);
}

/** Whether a block is a date and little else: `[ 08.09.2022 17:40 ]`, `Published: 5 March 2024`, `10:45`. */
export function isDateLine(text: string): boolean {
  if (text.length > 80) return false;
  if (/^\W*\d{1,2}[:.]\d{2}(?::\d{2})?\W*$/u.test(text)) return true;
  const date = findDate(text);
  return date !== null && wordsOf(date.rest).length <= 4;
}

/** Whether a text opens like a caption or a credit: `Photo: Reuters`, `Источник: ТАСС`. */
export function isCreditLine(text: string): boolean {
  return text.length < 300 && CREDIT.test(fold(text));
}

/**
 * The person that a byline names: `By Asif Aydinly` gives `Asif Aydinly`, also beside a date. A bare name
 * gives itself when `bare` allows it, or when a date stands beside it. Null when the text is no byline, or
 * names the site or its staff.
 */
export function personInByline(
  text: string,
  siteNames: readonly string[],
  bare: boolean,
): string | null {
  const parts = squeeze(text).split(BYLINE_PARTS);
  const allowBare =
    bare || (parts.length > 1 && wordsOf(text).length <= 12 && findDate(text) !== null);
  for (const part of parts) {
    const name = personInPart(part, allowBare);
    if (name !== null && !isSignOff(name, siteNames)) return name;
  }
  return null;
}

function personInPart(part: string, bare: boolean): string | null {
  const opened = BYLINE.exec(fold(part));
  if (opened === null && !bare) return null;
  const named = opened === null ? part : part.slice(opened[0].length);
  const name = squeeze(named.replace(/^[:\s]+|[,.;:\s]+$/gu, '').replace(/,.*$/u, ''));
  return isPersonName(name) ? name : null;
}

/** Whether a text has the form of a person's name: two to five capitalised words, no digits, no staff word. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || /[\d@/:"“”«»?!()]/u.test(text) || NO_PERSON.test(foldLabel(text)))
    return false;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  const capital = words.filter((word) => isCapitalized(word)).length;
  return capital >= 2 && capital >= words.length - 2;
}

/** Whether a text reads as a sentence: six words or more with a closing mark, or very many words. */
export function isSentence(text: string): boolean {
  const least = endsSentence(text) ? 5 : 25;
  return wordCount(text, least) >= least;
}

/** Whether a text ends as sentences end, quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;][\s"“”'’»›)\]]*$/u.test(text) || /[”"»]$/u.test(text);
}

function isLabel(text: string): boolean {
  return text.length < 90 && wordCount(text, LABEL_WORDS + 1) <= LABEL_WORDS;
}
