import { lowerAt } from './items.ts';
import { clauseSubject, isReporting, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import type { Mention } from './mention.ts';

/** What names the speaker of a quotation that has no naming of its own. */
export type Carried =
  | { from: 'quotation'; strength: number }
  | { from: 'mention'; mention: Mention; strength: number };

function isVerbal(scene: Scene, at: number): boolean {
  const word = lowerAt(scene.narrative.items, at);
  return (
    isReporting(scene, at) &&
    !scene.lexicon.participles.has(word) &&
    !scene.lexicon.weakVerbs.has(word)
  );
}

/** The subject of the last verb of saying between two items, else of the last sentence there. */
function lastSubject(
  scene: Scene,
  from: number,
  to: number,
): { mention: Mention; verbal: boolean } | null {
  for (let at = to - 1; at >= from && at > to - 80; at--) {
    if (!isVerbal(scene, at)) continue;
    const mention = subjectOf(scene, at, sentenceStart(scene, at, from));
    if (mention !== null) return { mention, verbal: true };
  }
  const start = sentenceStart(scene, to - 1, from);
  const mention = clauseSubject(scene, start, to);
  return mention === null ? null : { mention, verbal: false };
}

function sentenceStart(scene: Scene, at: number, floor: number): number {
  const { items } = scene.narrative;
  let start = at;
  while (
    start > floor &&
    items[start - 1]?.sentence === items[at]?.sentence &&
    items[start - 1]?.kind !== 'quote'
  )
    start--;
  return start;
}

/** Index of the last speech before `quote` in its paragraph, -1 when there is none. */
function speechBefore(
  scene: Scene,
  quote: number,
  isSpeech: (item: number) => boolean,
  floor: number,
): number {
  for (let at = quote - 1; at >= floor; at--) {
    if (scene.narrative.items[at]?.kind === 'quote' && isSpeech(at)) return at;
  }
  return -1;
}

/**
 * What carries over to a quotation that nothing beside it names: the quotation before it, or the person
 * of whom the text before it speaks.
 * @param isSpeech tells of an item's index whether a quotation that is speech stands there
 */
export function carryOver(
  scene: Scene,
  quote: number,
  isSpeech: (item: number) => boolean,
): Carried | null {
  const { items, starts } = scene.narrative;
  const paragraph = items[quote]?.paragraph ?? 0;
  const start = starts[paragraph] ?? 0;
  const own = { from: start, to: quote, verbal: 0.85, bare: 0.75 };
  const carried = carriedFrom(scene, own, isSpeech);
  if (carried !== null || paragraph === 0) return carried;
  const previous = { from: starts[paragraph - 1] ?? 0, to: start, verbal: 0.8, bare: 0.6 };
  return carriedFrom(scene, previous, isSpeech) ?? { from: 'quotation', strength: 0.55 };
}

/** A stretch before a quotation, and how sure its subject is with a verb of saying and without one. */
interface Stretch {
  from: number;
  to: number;
  verbal: number;
  bare: number;
}

/** What a stretch carries over to what follows it: its last speech, else its last subject. */
function carriedFrom(
  scene: Scene,
  { from, to, verbal, bare }: Stretch,
  isSpeech: (item: number) => boolean,
): Carried | null {
  if (from >= to) return null;
  const speech = speechBefore(scene, to, isSpeech, from);
  if (speech >= 0) return afterSpeech(scene, speech, to);
  const found = lastSubject(scene, from, to);
  if (found === null) return null;
  return { from: 'mention', mention: found.mention, strength: found.verbal ? verbal : bare };
}

/** After a quotation its speaker goes on, unless another sentence stands between that speaks of another. */
function afterSpeech(scene: Scene, speech: number, to: number): Carried {
  const { items } = scene.narrative;
  const between = items[to - 1]?.sentence ?? 0;
  if (between - (items[speech]?.sentence ?? 0) < 1) return { from: 'quotation', strength: 0.92 };
  const start = sentenceStart(scene, to - 1, speech + 1);
  if (start === speech + 1) return { from: 'quotation', strength: 0.92 };
  const found = lastSubject(scene, start, to);
  if (found?.verbal === true) return { from: 'mention', mention: found.mention, strength: 0.8 };
  return { from: 'quotation', strength: 0.8 };
}
