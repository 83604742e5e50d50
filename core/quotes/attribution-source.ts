import { itemAt } from './items.ts';
import { newMention } from './mention.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './subject.ts';
import { genderOfWord, isIn, pairsOf } from './lexicon.ts';

/** `according to her`: a pronoun that is no subject. */
function objectPronoun(scene: Scene, at: number): Mention | null {
  const { lower } = itemAt(scene, at);
  const subject = pairsOf(scene.data, 'objectPronouns').find(([left]) => left === lower)?.[1];
  if (subject === undefined) return null;
  const gender = genderOfWord(scene, subject, 'Pronouns');
  return { ...newMention(scene, { from: at, to: at + 1 }, 'pronoun', subject), gender };
}

/** `according to X`: the source named after the words at `at`. */
export function sourceAt(scene: Scene, at: number): Mention | null {
  const words = `${itemAt(scene, at).lower} ${itemAt(scene, at + 1).lower}`;
  if (!isIn(scene, words, 'sources')) return null;
  const pronoun = itemAt(scene, at + 3).kind === 'word' ? null : objectPronoun(scene, at + 2);
  return pronoun ?? scene.startingAt.get(at + 2) ?? null;
}

/** `X-in sözlərinə görə`, `по ее словам`: the source named before the words at `at`. */
function namedSource(scene: Scene, at: number): Mention | null {
  const { lower } = itemAt(scene, at);
  const pair = `${lower} ${itemAt(scene, at + 1).lower}`;
  if (![lower, pair].some((words) => isIn(scene, words, 'sourcesAfter'))) return null;
  return objectPronoun(scene, at - 1) ?? scene.endingAt.get(at) ?? null;
}

/** Tells whether words that name a source without a verb stand at an item. */
export function isSource(scene: Scene, at: number): boolean {
  return sourceAt(scene, at) !== null || namedSource(scene, at) !== null;
}

/** The source that the words between two items name without a verb. */
export function sourceBetween(scene: Scene, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const source = sourceAt(scene, at) ?? namedSource(scene, at);
    if (source !== null) return source;
  }
  return null;
}
