import { attributed } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { itemAt } from './items.ts';
import { lowerCase } from './lexicon.ts';
import { labelOf } from './marks/turn.ts';
import { newMention } from './mention.ts';
import type { Scene } from './subject.ts';

/** `“SMITH: …`: the label of a turn in a transcript names its speaker. */
export function turnLabel(scene: Scene, quote: number): Attribution | null {
  const { start, end } = itemAt(scene, quote);
  const label = labelOf(scene.text.slice(start, end));
  if (label === null) return null;
  const word = lowerCase(scene, label.split(' ').at(-1) ?? '');
  const being =
    scene.beings.find((other) => other.words.at(-1) === word && other.kind !== 'body') ?? null;
  const span = { start: start + 1, end: start + 1 + label.length };
  const mention = newMention(scene, { from: quote, to: quote + 1 }, 'name', word);
  return attributed({ ...mention, ...span, being }, 0.95);
}
