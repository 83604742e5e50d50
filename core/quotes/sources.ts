import { lowerAt } from './items.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './subject.ts';

/** `according to her`: a pronoun that is no subject. */
function objectPronoun(scene: Scene, at: number): Mention | null {
  const item = scene.narrative.items[at];
  const subject = scene.lexicon.objectPronouns.get(item?.lower ?? '');
  const next = scene.narrative.items[at + 1];
  if (item === undefined || subject === undefined || next?.kind === 'word') return null;
  const gender = scene.lexicon.malePronouns.has(subject) ? 'male' : 'female';
  const span = { from: at, to: at + 1, start: item.start, end: item.end };
  return {
    ...span,
    kind: 'pronoun',
    head: subject,
    being: null,
    gender,
    plural: false,
    oblique: false,
  };
}

/** `“…,” according to X`. */
export function sourceAt(scene: Scene, from: number): Mention | null {
  const { items } = scene.narrative;
  const words = `${lowerAt(items, from)} ${lowerAt(items, from + 1)}`;
  if (!scene.lexicon.sources.has(words)) return null;
  return objectPronoun(scene, from + 2) ?? scene.cast.startingAt.get(from + 2) ?? null;
}

export function sourceBefore(scene: Scene, from: number, to: number): Mention | null {
  for (let at = from; at < to; at++) {
    const source = sourceAt(scene, at) ?? namedSource(scene, at);
    if (source !== null) return source;
  }
  return null;
}

/** `X-in sözlərinə görə`: words after the speaker that tell the source. */
function namedSource(scene: Scene, at: number): Mention | null {
  const { items } = scene.narrative;
  const words = `${lowerAt(items, at)} ${lowerAt(items, at + 1)}`;
  const { sourcesAfter } = scene.lexicon;
  if (!sourcesAfter.has(words) && !sourcesAfter.has(lowerAt(items, at))) return null;
  return scene.cast.endingAt.get(at) ?? null;
}
