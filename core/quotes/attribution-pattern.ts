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
  if (!DASH.test(itemAt(scene, quote + 1).text)) return null;
  const mention = scene.startingAt.get(quote + 2);
  if (mention?.kind !== 'name') return null;
  const next = itemAt(scene, mention.to);
  const ends = next.paragraph !== itemAt(scene, quote).paragraph || next.kind === 'quote';
  return attributed(ends || /^[,.(]$/.test(next.text) ? mention : null, 0.95);
}

/** The mention right before the comma that stands before a quotation. */
function nearestSubject(scene: Scene, from: number, quote: number): Mention | null {
  const comma = itemAt(scene, quote - 1).text === ',' ? quote - 1 : quote;
  const mention = scene.endingAt.get(comma);
  return mention === undefined || mention.oblique || mention.from < from ? null : mention;
}

/** `X, “…” dedi`: the verb after the quotation, its subject before it. */
export function around(scene: Scene, quote: number, from: number): Attribution | null {
  if (scene.data.order !== 'final' || !isReporting(scene, from)) return null;
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
  while (at < to && !isIn(scene, itemAt(scene, at).lower, 'relatives')) at++;
  return at;
}

/** `“…,” the night porter said`: a noun phrase that no list knows, with its verb. */
export function unknownSpeaker(scene: Scene, quote: number, from: number): Attribution | null {
  const first = itemAt(scene, from);
  if (!/[,?!]/.test(lastInside(scene, quote)) || !isIn(scene, first.lower, 'determiners'))
    return null;
  let verb = from + 1;
  for (; !isReporting(scene, verb); verb++) {
    if (itemAt(scene, verb).kind !== 'word' || verb >= from + MAX_UNKNOWN) return null;
  }
  const to = relativeBefore(scene, from, verb);
  return attributed(newMention(scene, { from, to }, 'role'), 0.9);
}

/** `“…,” says the old fiddler`: a noun phrase that no list knows, after its verb. */
export function unknownAfterVerb(scene: Scene, verb: number): Mention | null {
  const first = itemAt(scene, verb + 1);
  if (!isIn(scene, first.lower, 'determiners')) return null;
  let to = verb + 2;
  while (itemAt(scene, to).kind === 'word' && !endsPhrase(scene, to)) to++;
  if (to === verb + 2 || to > verb + MAX_UNKNOWN) return null;
  return newMention(scene, { from: verb + 1, to }, 'role');
}

function endsPhrase(scene: Scene, at: number): boolean {
  const { lower } = itemAt(scene, at);
  return isIn(scene, lower, 'prepositions', 'relatives');
}

/** Tells whether the words at an item point back to a quotation: `bu sözləri`. */
export function startsWithPointer(scene: Scene, at: number): boolean {
  const word = itemAt(scene, at).lower;
  return (
    isIn(scene, word, 'pointers') ||
    isIn(scene, `${word} ${itemAt(scene, at + 1).lower}`, 'pointers')
  );
}

/** `“…” Bunu X deyib.`: a sentence after the quotation, also of the next paragraph, that points back to it. */
export function pointedAt(scene: Scene, from: number): Attribution | null {
  if (!startsWithPointer(scene, from)) return null;
  const { sentence } = itemAt(scene, from);
  for (let at = from + 1; at < from + MAX_AFTER && itemAt(scene, at).sentence === sentence; at++) {
    if (!isReporting(scene, at)) continue;
    const agent = isIn(scene, itemAt(scene, at + 1).lower, 'agents');
    const mention = agent ? scene.startingAt.get(at + 2) : subjectOf(scene, at, from + 1);
    if (mention) return attributed(mention, 0.92);
  }
  return null;
}
