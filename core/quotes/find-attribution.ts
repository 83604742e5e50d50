import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import type { Attribution } from './attribution.ts';
import { lowerCase } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './subject.ts';

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
