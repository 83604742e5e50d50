import { lowerCase } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { clauseSubject, isReporting, subjectAfter, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';

/** Where the naming of a quotation's speaker was found. */
export type Position = 'after' | 'before' | 'around' | 'next' | 'inside';

/** The words that name a quotation's speaker, and how sure their grammar is (0 to 1). */
export interface Attribution {
  mention: Mention;
  position: Position;
  strength: number;
}

/** How many items after a quotation the verb of its attribution may stand. */
const MAX_AFTER = 40;

const DASH = /^[—–―-]$/;

function isComma(text: string): boolean {
  return text === ',' || DASH.test(text);
}

/** The last character inside the closing mark: `,` promises an attribution, `.` ends a sentence. */
export function lastInside(scene: Scene, quote: number): string {
  const { items, text } = scene.narrative;
  const item = items[quote];
  if (item === undefined) return '';
  let end = item.end - 1;
  while (end > item.start && /["“”„«»‘’'\s]/.test(text[end] ?? '')) end--;
  return text[end] ?? '';
}

function clauseEnd(scene: Scene, from: number): number {
  const { items } = scene.narrative;
  const first = items[from];
  let at = from;
  while (
    at < from + MAX_AFTER &&
    items[at]?.sentence === first?.sentence &&
    items[at]?.kind !== 'quote'
  ) {
    if (items[at]?.paragraph !== first?.paragraph || items[at]?.text === ';') break;
    at++;
  }
  return at;
}

/** `“…,” said X`: the verb stands first. */
function verbFirst(scene: Scene, from: number): Attribution | null {
  if (scene.lexicon.beforeSubject.has(scene.narrative.items[from]?.lower ?? '')) {
    const named = subjectAfter(scene, from);
    return named === null ? null : { mention: named, position: 'after', strength: 0.97 };
  }
  if (scene.lexicon.data.order === 'final') return null;
  let at = from;
  const { items } = scene.narrative;
  while (at < from + 2 && scene.lexicon.fillers.has(items[at]?.lower ?? '')) at++;
  if (!isReporting(scene, at) || scene.lexicon.participles.has(items[at]?.lower ?? '')) return null;
  const mention = subjectAfter(scene, at);
  return mention === null ? null : { mention, position: 'after', strength: 0.97 };
}

/** `“…,” X said`, `“…,” X, who …, said`: a mention first, its verb in the same sentence. */
function subjectFirst(scene: Scene, from: number, end: number): Attribution | null {
  const first = scene.cast.startingAt.get(from);
  for (let at = from + 1; at < end; at++) {
    if (!isReporting(scene, at)) continue;
    const mention = subjectOf(scene, at, from);
    if (mention === null) continue;
    const strength = mention.from === first?.from ? 0.97 : 0.8;
    return { mention, position: 'after', strength };
  }
  return null;
}

/** `according to her`: a pronoun that is no subject. */
function objectPronoun(scene: Scene, at: number): Mention | null {
  const item = scene.narrative.items[at];
  const subject = scene.lexicon.objectPronouns.get(item?.lower ?? '');
  const next = scene.narrative.items[at + 1];
  if (item === undefined || subject === undefined || next?.kind === 'word') return null;
  const gender = scene.lexicon.malePronouns.has(subject) ? 'male' : 'female';
  const span = { from: at, to: at + 1, start: item.start, end: item.end };
  return {
    ...span,
    kind: 'pronoun',
    head: subject,
    being: null,
    gender,
    plural: false,
    oblique: false,
  };
}

/** `“…,” according to X`. */
function sourceAt(scene: Scene, from: number): Mention | null {
  const { items } = scene.narrative;
  const words = `${items[from]?.lower ?? ''} ${items[from + 1]?.lower ?? ''}`;
  if (!scene.lexicon.sources.has(words)) return null;
  return objectPronoun(scene, from + 2) ?? scene.cast.startingAt.get(from + 2) ?? null;
}

/** A sentence of its own after the quotation names its speaker only when it says no more than that. */
function isBareAttribution(scene: Scene, attribution: Attribution, end: number): boolean {
  const { items } = scene.narrative;
  let at = attribution.mention.to;
  while (at < end && !isReporting(scene, at)) at++;
  const next = items[at + 1];
  return (
    at < end &&
    (next === undefined || next.kind === 'sign' || next.paragraph !== items[at]?.paragraph)
  );
}

/** `“…” ― Jan Nowak`: a name after a dash, and nothing more than a comma and what describes it. */
function signature(scene: Scene, quote: number): Attribution | null {
  const { items } = scene.narrative;
  if (!DASH.test(items[quote + 1]?.text ?? '')) return null;
  const mention = scene.cast.startingAt.get(quote + 2);
  if (mention?.kind !== 'name') return null;
  const next = items[mention.to];
  const ends =
    next === undefined || next.paragraph !== items[quote]?.paragraph || next.kind === 'quote';
  return ends || /^[,.(]$/.test(next.text) ? { mention, position: 'after', strength: 0.95 } : null;
}

/** `X, “…” dedi`: the verb after the quotation, its subject before it. */
function around(scene: Scene, quote: number, from: number): Attribution | null {
  if (scene.lexicon.data.order !== 'final' || !isReporting(scene, from)) return null;
  const start = clauseStart(scene, quote);
  const mention =
    start === quote
      ? null
      : (nearestSubject(scene, start, quote) ?? clauseSubject(scene, start, quote));
  return mention === null ? null : { mention, position: 'around', strength: 0.92 };
}

/** How many words an unknown speaker's description has at most. */
const MAX_UNKNOWN = 6;

/** `“…,” the gambling tycoon said`: a noun phrase that no list knows, with its verb. */
function unknownSpeaker(scene: Scene, quote: number, from: number): Attribution | null {
  const { items } = scene.narrative;
  const first = items[from];
  if (
    first === undefined ||
    lastInside(scene, quote) !== ',' ||
    !scene.lexicon.determiners.has(first.lower)
  )
    return null;
  let verb = from + 2;
  while (verb < from + MAX_UNKNOWN && items[verb]?.kind === 'word' && !isReporting(scene, verb))
    verb++;
  const last = items[verb - 1];
  if (last === undefined || last.kind !== 'word' || !isReporting(scene, verb)) return null;
  const stretch = { from, to: verb, start: first.start, end: last.end };
  const mention: Mention = {
    ...stretch,
    kind: 'role',
    head: last.lower,
    being: null,
    gender: null,
    plural: false,
    oblique: false,
  };
  return { mention, position: 'after', strength: 0.9 };
}

/** The mention right before the comma that stands before a quotation. */
function nearestSubject(scene: Scene, from: number, quote: number): Mention | null {
  const comma = scene.narrative.items[quote - 1]?.text === ',' ? quote - 1 : quote;
  const mention = scene.cast.endingAt.get(comma);
  return mention === undefined || mention.oblique || mention.from < from ? null : mention;
}

function startsWithPointer(scene: Scene, at: number): boolean {
  const { items } = scene.narrative;
  const word = items[at]?.lower ?? '';
  return (
    scene.lexicon.pointers.has(word) ||
    scene.lexicon.pointers.has(`${word} ${items[at + 1]?.lower ?? ''}`)
  );
}

/** `“…” Bunu X deyib.`: a sentence after the quotation, also of the next paragraph, that points back to it. */
function pointedAt(scene: Scene, from: number): Attribution | null {
  if (!startsWithPointer(scene, from)) return null;
  const { items } = scene.narrative;
  for (
    let at = from + 1;
    at < from + MAX_AFTER && items[at]?.sentence === items[from]?.sentence;
    at++
  ) {
    const mention = isReporting(scene, at) ? subjectOf(scene, at, from + 1) : null;
    if (mention !== null) return { mention, position: 'next', strength: 0.92 };
  }
  return null;
}

/** The naming after a quotation, in its paragraph. */
export function attributionAfter(scene: Scene, quote: number): Attribution | null {
  const { items } = scene.narrative;
  let from = quote + 1;
  const held = items[from]?.kind === 'sign' && isComma(items[from]?.text ?? '');
  while (
    items[from]?.kind === 'sign' &&
    /^[,—–―\-.]$/.test(items[from]?.text ?? '') &&
    from < quote + 3
  )
    from++;
  if (items[from]?.paragraph !== items[quote]?.paragraph) return pointedAt(scene, from);
  if (items[from]?.kind !== 'word') return null;
  while (scene.lexicon.quotatives.has(items[from]?.lower ?? '')) from++;
  const signed = signature(scene, quote);
  if (signed !== null) return signed;
  const end = clauseEnd(scene, from);
  const source = sourceAt(scene, from);
  if (source !== null) return { mention: source, position: 'after', strength: 0.9 };
  const found = verbFirst(scene, from) ?? subjectFirst(scene, from, end);
  if (found === null)
    return (
      unknownSpeaker(scene, quote, from) ??
      around(scene, quote, from) ??
      pointedAt(scene, quote + 1)
    );
  if (startsWithPointer(scene, from)) return pointedAt(scene, from);
  const last = lastInside(scene, quote);
  if (held || last === ',' || last === '—') return found;
  if (scene.lexicon.data.order === 'free' && !/[?!…]/.test(last)) return null;
  if (items[from]?.sentence === items[quote]?.sentence)
    return { ...found, strength: found.strength - 0.1 };
  return isBareAttribution(scene, found, end) ? { ...found, strength: 0.85 } : null;
}

/** How many characters a term between marks has at most. */
const TERM_LENGTH = 32;

/** A short quotation with no sign at its end is a word of the sentence around it. */
function isTerm(scene: Scene, quote: number): boolean {
  const item = scene.narrative.items[quote];
  return (
    item !== undefined &&
    item.end - item.start < TERM_LENGTH &&
    !/[.,!?…]/.test(lastInside(scene, quote))
  );
}

/** First item of the clause before a quotation: after the last quotation or the sentence's beginning. */
function clauseStart(scene: Scene, quote: number): number {
  const { items } = scene.narrative;
  let at = quote;
  while (at > 0 && at > quote - 60) {
    const before = items[at - 1];
    if (before === undefined || (before.kind === 'quote' && !isTerm(scene, at - 1))) break;
    if (before.paragraph !== items[quote]?.paragraph || before.sentence !== items[quote]?.sentence)
      break;
    at--;
  }
  return at;
}

/** A word such as `states` or `claims` is a verb only next to the quotation or after its subject. */
function isWeak(scene: Scene, at: number, quote: number): boolean {
  const word = scene.narrative.items[at]?.lower ?? '';
  if (!scene.lexicon.weakVerbs.has(word) || at >= quote - 3) return false;
  const mention = scene.cast.endingAt.get(at);
  return mention === undefined || mention.oblique;
}

/** The last verb of saying before a quotation; a weak one only when there is no other. */
function lastReporting(scene: Scene, from: number, to: number): number {
  let weak = -1;
  for (let at = to - 1; at >= from; at--) {
    if (!isReporting(scene, at) || isWeak(scene, at, to)) continue;
    if (!scene.lexicon.weakVerbs.has(scene.narrative.items[at]?.lower ?? '') || at >= to - 2)
      return at;
    weak = Math.max(weak, at);
  }
  return weak;
}

function sourceBefore(scene: Scene, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const source = sourceAt(scene, at) ?? namedSource(scene, at);
    if (source !== null) return source;
  }
  return null;
}

/** `X-in sözlərinə görə`: words after the speaker that tell the source. */
function namedSource(scene: Scene, at: number): Mention | null {
  const { items } = scene.narrative;
  const words = `${items[at]?.lower ?? ''} ${items[at + 1]?.lower ?? ''}`;
  const { sourcesAfter } = scene.lexicon;
  if (!sourcesAfter.has(words) && !sourcesAfter.has(items[at]?.lower ?? '')) return null;
  return scene.cast.endingAt.get(at) ?? null;
}

/** The naming before a quotation, in its sentence: `X said: “…”`, `According to X, “…”`. */
export function attributionBefore(scene: Scene, quote: number): Attribution | null {
  const { items } = scene.narrative;
  const from = clauseStart(scene, quote);
  if (from === quote) return null;
  const colon = items[quote - 1]?.text === ':';
  const verb = lastReporting(scene, from, quote);
  if (verb >= 0) {
    const mention = subjectOf(scene, verb, from) ?? subjectAfter(scene, verb);
    if (mention !== null) return { mention, position: 'before', strength: colon ? 0.95 : 0.85 };
  }
  const source = sourceBefore(scene, from, quote);
  if (source !== null) return { mention: source, position: 'before', strength: 0.85 };
  const subject = colon ? clauseSubject(scene, from, quote) : null;
  return subject === null ? null : { mention: subject, position: 'before', strength: 0.7 };
}

/** `“SMITH: …`: the label of a turn in a transcript names its speaker. */
function turnLabel(scene: Scene, quote: number): Attribution | null {
  const { items, text } = scene.narrative;
  const start = items[quote]?.start ?? 0;
  const label = /^["“«]((?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{Lu}.'’-]+):\s/u.exec(
    text.slice(start, start + 50),
  )?.[1];
  if (label === undefined) return null;
  const word = lowerCase(scene.lexicon, label.split(' ').at(-1) ?? '');
  const being =
    scene.cast.beings.find((other) => other.words.at(-1) === word && other.kind !== 'body') ?? null;
  const span = { from: quote, to: quote + 1, start: start + 1, end: start + 1 + label.length };
  const mention: Mention = {
    ...span,
    kind: 'name',
    head: word,
    being,
    gender: null,
    plural: false,
    oblique: false,
  };
  return { mention, position: 'inside', strength: 0.95 };
}

/** The naming that belongs to a quotation, by grammar alone; null when nothing beside it names one. */
export function findAttribution(scene: Scene, quote: number): Attribution | null {
  const label = turnLabel(scene, quote);
  if (label !== null) return label;
  const after = attributionAfter(scene, quote);
  const before = attributionBefore(scene, quote);
  if (after === null || before === null) return after ?? before;
  return before.strength > after.strength ? before : after;
}
