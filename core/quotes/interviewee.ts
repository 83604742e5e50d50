import { itemAt } from './items.ts';
import type { DashSpan } from './dash-speech.ts';
import type { Being, Mention } from './mention.ts';
import type { Scene } from './subject.ts';

/** A line of fewer words is a byline or a caption. */
const LINE_WORDS = 6;

function stands(scene: Scene, mention: Mention): boolean {
  const { starts } = scene;
  const block = itemAt(scene, mention.from).paragraph;
  return (starts[block + 1] ?? 0) - (starts[block] ?? 0) > LINE_WORDS;
}

function weight(scene: Scene, being: Being, before: number): number {
  const mentions = being.mentions.filter(
    (mention) => mention.from < before && stands(scene, mention),
  );
  if (mentions.length === 0 || being.kind === 'body') return 0;
  return mentions.length + (being.role === null ? 0 : 3) + (being.words.length > 1 ? 1 : 0);
}

/** Who answers in an interview: the person that the words before its first turn speak of most. */
export function findInterviewee(
  scene: Scene,
  turns: readonly (DashSpan['turn'] | null)[],
): Being | null {
  const first = scene.quoteAt[turns.indexOf('question')];
  if (first === undefined) return null;
  let best: Being | null = null;
  let most = 0;
  for (const being of scene.beings) {
    const own = weight(scene, being, first);
    if (own <= most) continue;
    best = being;
    most = own;
  }
  return best;
}
