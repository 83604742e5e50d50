import { itemAt } from './items.ts';
import { clauseSubject, isReporting, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import type { Mention } from './mention.ts';

/** What names the speaker of a quotation that has no naming of its own. */
export type Carried =
  | { from: 'quotation'; strength: number }
  | { from: 'mention'; mention: Mention; strength: number };

function isVerbal(scene: Scene, at: number): boolean {
  const word = itemAt(scene.narrative.items, at).lower;
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
    itemAt(items, start - 1).sentence === itemAt(items, at).sentence &&
    itemAt(items, start - 1).kind !== 'quote'
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
    if (itemAt(scene.narrative.items, at).kind === 'quote' && isSpeech(at)) return at;
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
  const paragraph = itemAt(items, quote).paragraph ?? 0;
  const start = starts[paragraph] ?? 0;
  const own = speechBefore(scene, quote, isSpeech, start);
  if (own >= 0) return afterSpeech(scene, own, quote);
  if (start < quote) {
    const found = lastSubject(scene, start, quote);
    if (found !== null)
      return { from: 'mention', mention: found.mention, strength: found.verbal ? 0.85 : 0.75 };
  }
  if (paragraph === 0) return null;
  const previous = starts[paragraph - 1] ?? 0;
  const last = speechBefore(scene, start, isSpeech, previous);
  if (last >= 0) return afterSpeech(scene, last, start);
  const found = lastSubject(scene, previous, start);
  if (found === null) return { from: 'quotation', strength: 0.55 };
  return { from: 'mention', mention: found.mention, strength: found.verbal ? 0.8 : 0.6 };
}

/** After a quotation its speaker goes on, unless another sentence stands between that speaks of another. */
function afterSpeech(scene: Scene, speech: number, to: number): Carried {
  const { items } = scene.narrative;
  const between = itemAt(items, to - 1).sentence ?? 0;
  if (between - (itemAt(items, speech).sentence ?? 0) < 1)
    return { from: 'quotation', strength: 0.92 };
  const start = sentenceStart(scene, to - 1, speech + 1);
  if (start === speech + 1) return { from: 'quotation', strength: 0.92 };
  const found = lastSubject(scene, start, to);
  if (found?.verbal === true) return { from: 'mention', mention: found.mention, strength: 0.8 };
  return { from: 'quotation', strength: 0.8 };
}
