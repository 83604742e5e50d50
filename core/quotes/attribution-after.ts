import type { Attribution } from './attribution.ts';
import { clauseStart, lastInside } from './clauses.ts';
import { lowerAt, textAt } from './items.ts';
import type { Item } from './items.ts';
import type { Mention } from './mention.ts';
import { sourceAt } from './sources.ts';
import { clauseSubject, isReporting, subjectAfter, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';

/** How many items after a quotation the verb of its attribution may stand. */
const MAX_AFTER = 40;

const DASH = /^[—–―-]$/;

function isComma(text: string): boolean {
  return text === ',' || DASH.test(text);
}

function clauseEnd(scene: Scene, from: number): number {
  const { items } = scene.narrative;
  const first = items[from];
  let at = from;
  while (at < from + MAX_AFTER && isSameClause(first, items[at])) at++;
  return at;
}

function isSameClause(first: Item | undefined, item: Item | undefined): boolean {
  if (first === undefined || item === undefined) return false;
  if (item.sentence !== first.sentence || item.paragraph !== first.paragraph) return false;
  return item.kind !== 'quote' && item.text !== ';';
}

/** `“…,” said X`: the verb stands first. */
function verbFirst(scene: Scene, from: number): Attribution | null {
  if (scene.lexicon.beforeSubject.has(lowerAt(scene.narrative.items, from))) {
    const named = subjectAfter(scene, from);
    return named === null ? null : { mention: named, position: 'after', strength: 0.97 };
  }
  if (scene.lexicon.data.order === 'final') return null;
  let at = from;
  const { items } = scene.narrative;
  while (at < from + 2 && scene.lexicon.fillers.has(lowerAt(items, at))) at++;
  if (!isReporting(scene, at) || scene.lexicon.participles.has(lowerAt(items, at))) return null;
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
  if (!DASH.test(textAt(items, quote + 1))) return null;
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
  if (first === undefined || lastInside(scene, quote) !== ',') return null;
  if (!scene.lexicon.determiners.has(first.lower)) return null;
  const verb = verbAfterWords(scene, from + 2, from + MAX_UNKNOWN);
  const last = items[verb - 1];
  if (last?.kind !== 'word' || !isReporting(scene, verb)) return null;
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

/** The first verb of saying from `from` on, or where the words end or too many have passed. */
function verbAfterWords(scene: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit && scene.narrative.items[at]?.kind === 'word' && !isReporting(scene, at)) at++;
  return at;
}

/** The mention right before the comma that stands before a quotation. */
function nearestSubject(scene: Scene, from: number, quote: number): Mention | null {
  const comma = scene.narrative.items[quote - 1]?.text === ',' ? quote - 1 : quote;
  const mention = scene.cast.endingAt.get(comma);
  return mention === undefined || mention.oblique || mention.from < from ? null : mention;
}

function startsWithPointer(scene: Scene, at: number): boolean {
  const { items } = scene.narrative;
  const word = lowerAt(items, at);
  return (
    scene.lexicon.pointers.has(word) ||
    scene.lexicon.pointers.has(`${word} ${lowerAt(items, at + 1)}`)
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
  const start = afterSigns(items, quote);
  if (items[start]?.paragraph !== items[quote]?.paragraph) return pointedAt(scene, start);
  if (items[start]?.kind !== 'word') return null;
  let from = start;
  while (scene.lexicon.quotatives.has(lowerAt(items, from))) from++;
  return signature(scene, quote) ?? sourceAfter(scene, from) ?? spokenAfter(scene, quote, from);
}

/** The first item after a quotation that is not one of the two signs that may hold it to its verb. */
function afterSigns(items: readonly Item[], quote: number): number {
  let at = quote + 1;
  while (at < quote + 3 && items[at]?.kind === 'sign' && /^[,—–―\-.]$/.test(textAt(items, at)))
    at++;
  return at;
}

function sourceAfter(scene: Scene, from: number): Attribution | null {
  const mention = sourceAt(scene, from);
  return mention === null ? null : { mention, position: 'after', strength: 0.9 };
}

/** The subject of a verb of saying in the clause after a quotation, or what points back to it. */
function spokenAfter(scene: Scene, quote: number, from: number): Attribution | null {
  const end = clauseEnd(scene, from);
  const found = verbFirst(scene, from) ?? subjectFirst(scene, from, end);
  if (found === null)
    return (
      unknownSpeaker(scene, quote, from) ??
      around(scene, quote, from) ??
      pointedAt(scene, quote + 1)
    );
  if (startsWithPointer(scene, from)) return pointedAt(scene, from);
  return isHeld(scene, quote) ? found : unheld(scene, quote, found, { from, end });
}

/** A comma or a dash, inside or outside, holds a quotation to what follows it. */
function isHeld(scene: Scene, quote: number): boolean {
  const next = scene.narrative.items[quote + 1];
  if (next?.kind === 'sign' && isComma(next.text)) return true;
  return /[,—]/.test(lastInside(scene, quote));
}

/** What an attribution is worth that no comma holds to its quotation. */
function unheld(
  scene: Scene,
  quote: number,
  found: Attribution,
  clause: { from: number; end: number },
): Attribution | null {
  const { items } = scene.narrative;
  if (scene.lexicon.data.order === 'free' && !/[?!…]/.test(lastInside(scene, quote))) return null;
  if (items[clause.from]?.sentence === items[quote]?.sentence)
    return { ...found, strength: found.strength - 0.1 };
  return isBareAttribution(scene, found, clause.end) ? { ...found, strength: 0.85 } : null;
}
