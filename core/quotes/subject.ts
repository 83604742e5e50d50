import { itemAt } from './items.ts';
import { isIn } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Cast } from './mentions.ts';
import type { Narrative } from './narrative.ts';

/** All that the stages of the attribution look at. */
export interface Scene extends Narrative, Cast {}

/** How far back from a verb its subject is looked for, in items. */
const MAX_BACK = 45;

/** How many words a verb of saying has at most: `ifadelerine yer verdi`. */
const VERB_WORDS = 3;

/** Tells whether a verb of saying begins at `at`; of several words too: `went on`. */
export function isReporting(scene: Scene, at: number): boolean {
  let words = '';
  for (let to = at; to < at + VERB_WORDS; to++) {
    const { kind, lower } = itemAt(scene, to);
    if (kind !== 'word') return false;
    words = to === at ? lower : `${words} ${lower}`;
    if (isIn(scene, words, 'verbs', 'participles')) return true;
  }
  return false;
}

function isFiller(scene: Scene, at: number): boolean {
  const { kind, lower } = itemAt(scene, at);
  return kind === 'word' && (isIn(scene, lower, 'fillers') || lower.endsWith('ly'));
}

/** A name after a preposition is no subject, unless a longer phrase holds both. */
function isObject(scene: Scene, mention: Mention): boolean {
  const near = itemAt(scene, mention.from - 1);
  const before = isIn(scene, near.lower, 'determiners') ? itemAt(scene, mention.from - 2) : near;
  return before.kind === 'word' && isIn(scene, before.lower, 'prepositions');
}

/** The longest mention that ends just before `at` and can be a subject. */
function endingBefore(scene: Scene, at: number): Mention | null {
  const mention = scene.endingAt.get(at);
  if (mention === undefined || mention.oblique) return null;
  return isObject(scene, mention) ? null : mention;
}

/** `Lund, the keeper of the lighthouse, one of …, said`: the mention before one of the commas. */
function beforeApposition(scene: Scene, comma: number, floor: number): Mention | null {
  for (let at = comma - 1; at >= floor; at--) {
    const sign = itemAt(scene, at).text;
    if (!/^[,(—–―]$/.test(sign)) continue;
    const mention = endingBefore(scene, at);
    if (mention !== null) return mention;
  }
  return null;
}

/** `в министерстве подчеркнули`, `açıklamada denildi`: a place or a paper in the place of a subject. */
function speaksFrom(mention: Mention): boolean {
  return mention.kind === 'body' || mention.kind === 'document';
}

/** The first mention of the clause that can be its subject. */
export function clauseSubject(scene: Scene, floor: number, verb: number): Mention | null {
  let fallback: Mention | null = null;
  for (let at = floor; at < verb; at++) {
    const mention = scene.startingAt.get(at);
    if (mention === undefined || mention.to > verb) continue;
    if (!mention.oblique && !isObject(scene, mention)) return mention;
    fallback ??= mention.oblique && !speaksFrom(mention) ? null : mention;
  }
  return fallback;
}

/** `a film of Smith asking`: a participle right after a name has it as its subject. */
function participant(scene: Scene, verb: number, at: number): Mention | null {
  const mention = scene.endingAt.get(at);
  if (at !== verb || mention === undefined || mention.oblique) return null;
  return isParticiple(scene, verb) ? mention : null;
}

const CLOSES_APPOSITION = /^[,)—–―]$/;

function isParticiple(scene: Scene, verb: number): boolean {
  return isIn(scene, itemAt(scene, verb).lower, 'participles');
}

/** `Beradze, who called it “…”`: what `who` stands for ends before it and its comma. */
function overRelative(scene: Scene, at: number): number {
  if (!isIn(scene, itemAt(scene, at - 1).lower, 'relatives')) return at;
  return itemAt(scene, at - 2).text === ',' ? at - 2 : at - 1;
}

/** The subject to the left of a verb, not before `floor`; null when there is none. */
function subjectBefore(scene: Scene, verb: number, floor: number): Mention | null {
  const low = Math.max(floor, verb - MAX_BACK);
  let at = verb;
  while (at > low && (isFiller(scene, at - 1) || isReporting(scene, at - 1))) at--;
  const adjacent = endingBefore(scene, overRelative(scene, at)) ?? participant(scene, verb, at);
  if (adjacent !== null && adjacent.from >= low) return adjacent;
  const apposed = CLOSES_APPOSITION.test(itemAt(scene, at - 1).text) && !isParticiple(scene, verb);
  return (apposed ? beforeApposition(scene, at - 1, low) : null) ?? clauseSubject(scene, low, verb);
}

/** The subject of a verb, on whichever side of it the language puts it. */
export function subjectOf(scene: Scene, verb: number, floor: number): Mention | null {
  const word = itemAt(scene, verb).lower;
  if (isIn(scene, word, 'beforeSubject')) return subjectAfter(scene, verb);
  const inverted = scene.data.order === 'free' && !isParticiple(scene, verb);
  return (inverted ? subjectAfter(scene, verb) : null) ?? subjectBefore(scene, verb, floor);
}

/** Where the order is free any word may stand between; elsewhere only what can describe a name. */
function stopsSearch(scene: Scene, at: number): boolean {
  const item = itemAt(scene, at);
  const free = scene.data.order === 'free';
  if (free && item.text === ',') return isIn(scene, itemAt(scene, at + 1).lower, 'commonWords');
  if (item.kind !== 'word') return item.text !== '/';
  if (free) return false;
  const { lower } = item;
  return isIn(scene, lower, 'prepositions', 'verbs', 'relatives');
}

/** How many words may stand between a verb and its subject where the order is free. */
const LOOSE_WORDS = 7;

/** `заявил после матча тренер`: the first mention after a verb that can be its subject. */
export function looseSubject(scene: Scene, verb: number): Mention | null {
  for (let at = verb + 1; at <= verb + LOOSE_WORDS; at++) {
    const item = itemAt(scene, at);
    if (item.sentence !== itemAt(scene, verb).sentence || stopsSearch(scene, at)) return null;
    const mention = scene.startingAt.get(at);
    if (mention !== undefined && !mention.oblique && !isObject(scene, mention)) return mention;
  }
  return null;
}

/** The subject that follows a verb: `said the old weaver`; null when none stands there. */
export function subjectAfter(scene: Scene, verb: number): Mention | null {
  let at = verb + 1;
  while (isFiller(scene, at)) at++;
  const mention = scene.startingAt.get(at);
  if (mention === undefined || scene.data.order === 'free') return looseSubject(scene, verb);
  return mention.oblique ? null : mention;
}
