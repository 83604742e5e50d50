import { itemAt } from './items.ts';
import { clauseSubject, isReporting, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import type { Mention } from './mention.ts';
import { isIn } from './lexicon.ts';

/** What names the speaker of a quotation that has no naming of its own. */
export type Carried =
  | { from: 'quotation'; strength: number }
  | { from: 'mention'; mention: Mention; strength: number };

function isVerbal(scene: Scene, at: number): boolean {
  const word = itemAt(scene, at).lower;
  return (
    isReporting(scene, at) && !isIn(scene, word, 'participles') && !isIn(scene, word, 'weakVerbs')
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
  let start = at;
  while (
    start > floor &&
    itemAt(scene, start - 1).sentence === itemAt(scene, at).sentence &&
    itemAt(scene, start - 1).kind !== 'quote'
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
    if (itemAt(scene, at).kind === 'quote' && isSpeech(at)) return at;
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
  const { starts } = scene;
  const paragraph = itemAt(scene, quote).paragraph;
  const start = starts[paragraph] ?? 0;
  if (isEchoed(scene, quote + 1)) return null;
  const own = speechBefore(scene, quote, isSpeech, start);
  if (own >= 0) return afterSpeech(scene, own, quote);
  return fromText(scene, start, quote, 0.85) ?? fromBlock(scene, paragraph - 1, isSpeech);
}

/** Whether a sentence follows that says what the quotation stands in: `So reads the last line of the agreement.` */
function isEchoed(scene: Scene, at: number): boolean {
  const verb = itemAt(scene, at + 1).lower;
  return isIn(scene, itemAt(scene, at).lower, 'echoes') && isIn(scene, verb, 'verbs');
}

/** The person of whom the words between two items speak; null when there are none. */
function fromText(scene: Scene, from: number, to: number, strength: number): Carried | null {
  const found = from < to ? lastSubject(scene, from, to) : null;
  if (found === null) return null;
  return {
    from: 'mention',
    mention: found.mention,
    strength: found.verbal ? strength : strength - 0.15,
  };
}

/** What carries over from the block before. */
function fromBlock(
  scene: Scene,
  block: number,
  isSpeech: (item: number) => boolean,
): Carried | null {
  const { starts } = scene;
  const from = starts[block];
  const to = starts[block + 1];
  if (from === undefined || to === undefined) return null;
  const last = speechBefore(scene, to, isSpeech, from);
  if (last >= 0) return afterSpeech(scene, last, to);
  return fromText(scene, from, to, 0.8) ?? { from: 'quotation', strength: 0.55 };
}

/** After a quotation its speaker goes on, unless another sentence stands between that speaks of another. */
function afterSpeech(scene: Scene, speech: number, to: number): Carried {
  const between = itemAt(scene, to - 1).sentence;
  if (between - itemAt(scene, speech).sentence < 1) return { from: 'quotation', strength: 0.92 };
  const start = sentenceStart(scene, to - 1, speech + 1);
  if (start === speech + 1) return { from: 'quotation', strength: 0.92 };
  const found = lastSubject(scene, start, to);
  if (found?.verbal === true) return { from: 'mention', mention: found.mention, strength: 0.8 };
  return { from: 'quotation', strength: 0.8 };
}
