import { attributed } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { clauseStart, lastInside, MAX_AFTER } from './clause.ts';
import { itemAt } from './items.ts';
import { newMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { clauseSubject, isReporting, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import { isIn } from './lexicon.ts';

/** A dash between a quotation and the name that signs it. */
export const DASH = /^[—–―-]$/;

/** `“…” ― Jan Nowak`: a name after a dash, and nothing more than a comma and what describes it. */
export function signature(scene: Scene, quote: number): Attribution | null {
  const { items } = scene.narrative;
  if (!DASH.test(itemAt(items, quote + 1).text)) return null;
  const mention = scene.cast.startingAt.get(quote + 2);
  if (mention?.kind !== 'name') return null;
  const next = itemAt(items, mention.to);
  const ends = next.paragraph !== itemAt(items, quote).paragraph || next.kind === 'quote';
  return attributed(ends || /^[,.(]$/.test(next.text) ? mention : null, 0.95);
}

/** The mention right before the comma that stands before a quotation. */
function nearestSubject(scene: Scene, from: number, quote: number): Mention | null {
  const comma = itemAt(scene.narrative.items, quote - 1).text === ',' ? quote - 1 : quote;
  const mention = scene.cast.endingAt.get(comma);
  return mention === undefined || mention.oblique || mention.from < from ? null : mention;
}

/** `X, “…” dedi`: the verb after the quotation, its subject before it. */
export function around(scene: Scene, quote: number, from: number): Attribution | null {
  if (scene.lexicon.data.order !== 'final' || !isReporting(scene, from)) return null;
  const start = clauseStart(scene, quote);
  if (start === quote) return null;
  return attributed(
    nearestSubject(scene, start, quote) ?? clauseSubject(scene, start, quote),
    0.92,
  );
}

/** How many words an unknown speaker's description has at most. */
const MAX_UNKNOWN = 6;

/** Index of the word that opens a relative clause between two items, else the second item's. */
function relativeBefore(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && !isIn(scene.lexicon, itemAt(scene.narrative.items, at).lower, 'relatives'))
    at++;
  return at;
}

/** `“…,” the night porter said`: a noun phrase that no list knows, with its verb. */
export function unknownSpeaker(scene: Scene, quote: number, from: number): Attribution | null {
  const { items } = scene.narrative;
  const first = itemAt(items, from);
  if (!/[,?!]/.test(lastInside(scene, quote)) || !isIn(scene.lexicon, first.lower, 'determiners'))
    return null;
  let verb = from + 1;
  for (; !isReporting(scene, verb); verb++) {
    if (itemAt(items, verb).kind !== 'word' || verb >= from + MAX_UNKNOWN) return null;
  }
  const to = relativeBefore(scene, from, verb);
  const last = itemAt(items, to - 1);
  const stretch = { from, to, start: first.start, end: last.end };
  return attributed(newMention(stretch, 'role', last.lower), 0.9);
}

/** `“…,” says the old fiddler`: a noun phrase that no list knows, after its verb. */
export function unknownAfterVerb(scene: Scene, verb: number): Mention | null {
  const { items } = scene.narrative;
  const first = itemAt(items, verb + 1);
  if (!isIn(scene.lexicon, first.lower, 'determiners')) return null;
  let to = verb + 2;
  while (itemAt(items, to).kind === 'word' && !endsPhrase(scene, to)) to++;
  const last = itemAt(items, to - 1);
  if (to === verb + 2 || to > verb + MAX_UNKNOWN) return null;
  const stretch = { from: verb + 1, to, start: first.start, end: last.end };
  return newMention(stretch, 'role', last.lower);
}

function endsPhrase({ lexicon, narrative }: Scene, at: number): boolean {
  const { lower } = itemAt(narrative.items, at);
  return isIn(lexicon, lower, 'prepositions', 'relatives');
}

/** Tells whether the words at an item point back to a quotation: `bu sözləri`. */
export function startsWithPointer(scene: Scene, at: number): boolean {
  const { items } = scene.narrative;
  const word = itemAt(items, at).lower;
  return (
    isIn(scene.lexicon, word, 'pointers') ||
    isIn(scene.lexicon, `${word} ${itemAt(items, at + 1).lower}`, 'pointers')
  );
}

/** `“…” Bunu X deyib.`: a sentence after the quotation, also of the next paragraph, that points back to it. */
export function pointedAt(scene: Scene, from: number): Attribution | null {
  if (!startsWithPointer(scene, from)) return null;
  const { items } = scene.narrative;
  const { sentence } = itemAt(items, from);
  for (let at = from + 1; at < from + MAX_AFTER && itemAt(items, at).sentence === sentence; at++) {
    if (!isReporting(scene, at)) continue;
    const agent = isIn(scene.lexicon, itemAt(items, at + 1).lower, 'agents');
    const mention = agent ? scene.cast.startingAt.get(at + 2) : subjectOf(scene, at, from + 1);
    if (mention) return attributed(mention, 0.92);
  }
  return null;
}
