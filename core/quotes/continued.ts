import { itemAt } from './items.ts';
import { clauseSubject, isReporting, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import type { Mention } from './mention.ts';
import type { Quotation } from './quotation.ts';
import { isIn } from './lexicon.ts';

/** A scene of which it is known what is speech. */
export interface Told extends Scene {
  quotations: readonly Quotation[];
}

/** What names the speaker of a quotation that has no naming of its own: a mention, or null for the speaker before it. */
interface Carried {
  mention: Mention | null;
  strength: number;
}

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

/** Index of the last speech between two items, -1 when there is none. */
function speechBetween(told: Told, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && told.quotations[itemAt(told, at).quote]?.kind !== 'speech') at--;
  return at >= from ? at : -1;
}

/**
 * What carries over to a quotation that nothing beside it names: the quotation before it, or the person
 * of whom the text before it speaks.
 */
export function carryOver(told: Told, quote: number): Carried | null {
  const { paragraph } = itemAt(told, quote);
  const start = told.starts[paragraph] ?? 0;
  if (isEchoed(told, quote + 1)) return null;
  const own = speechBetween(told, start, quote);
  if (own >= 0) return afterSpeech(told, own, quote);
  return fromText(told, start, quote, 0.85) ?? fromBlock(told, paragraph - 1);
}

/** Whether a sentence follows that says what the quotation stands in: `So reads the last line of the agreement.` */
function isEchoed(scene: Scene, at: number): boolean {
  const [first, verb] = [itemAt(scene, at), itemAt(scene, at + 1)];
  return isIn(scene, first.lower, 'echoes') && isIn(scene, verb.lower, 'verbs');
}

/** The person of whom the words between two items speak; null when there are none. */
function fromText(scene: Scene, from: number, to: number, strength: number): Carried | null {
  const found = from < to ? lastSubject(scene, from, to) : null;
  if (found === null) return null;
  return { mention: found.mention, strength: found.verbal ? strength : strength - 0.15 };
}

/** What carries over from the block before. */
function fromBlock(told: Told, block: number): Carried | null {
  const from = told.starts[block];
  const to = told.starts[block + 1];
  if (from === undefined || to === undefined) return null;
  const last = speechBetween(told, from, to);
  if (last >= 0) return afterSpeech(told, last, to);
  return fromText(told, from, to, 0.8) ?? { mention: null, strength: 0.55 };
}

/** After a quotation its speaker goes on, unless another sentence stands between that speaks of another. */
function afterSpeech(scene: Scene, speech: number, to: number): Carried {
  const start = sentenceStart(scene, to - 1, speech + 1);
  const same = itemAt(scene, to - 1).sentence <= itemAt(scene, speech).sentence;
  if (same || start === speech + 1) return { mention: null, strength: 0.92 };
  const found = lastSubject(scene, start, to);
  return { mention: found?.verbal === true ? found.mention : null, strength: 0.8 };
}
