import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { genderOf } from './mention.ts';
import type { Being, Mention } from './mention.ts';
import type { Scene } from './subject.ts';
import { isIn } from './lexicon.ts';

/** Who is meant, and how sure that is (0 to 1). */
export interface Resolution {
  being: Being | null;
  strength: number;
}

/** How many sentences back an antecedent is looked for. */
const MAX_SENTENCES = 25;

/** What each sentence between takes from a candidate's score. */
const FADING = 2;

/** Above this strength a role's bearer is taken for granted. */
const SURE = 0.62;

/** How many mentions back an antecedent is looked for; a bound that keeps the time linear. */
const MAX_MENTIONS = 80;

/** The part a mention plays in its sentence: a subject of a verb of saying is thought of first. */
function grammarBonus(scene: Scene, mention: Mention): number {
  const { lexicon, narrative } = scene;
  const item = itemAt(narrative.items, mention.from);
  const before = itemAt(narrative.items, mention.from - 1);
  let bonus = before.sentence === item.sentence ? 0 : 1;
  if (isIn(lexicon, before.lower, 'prepositions')) bonus -= 2;
  if (mention.kind === 'name' && isIn(lexicon, item.lower, 'determiners')) bonus -= 3;
  if (before.sentence === item.sentence && isIn(lexicon, before.lower, 'verbs')) bonus += 1.5;
  const after = itemAt(narrative.items, mention.to);
  return after.sentence === item.sentence ? bonus + verbBonus(scene, after) : bonus;
}

/** A subject has its verb right after it. */
function verbBonus({ lexicon }: Scene, { kind, lower }: Item): number {
  if (kind !== 'word') return 0;
  if (isIn(lexicon, lower, 'verbs')) return 3;
  return isIn(lexicon, lower, 'fillers') || /(?:ed|s)$/.test(lower) ? 2 : 0;
}

function salience(scene: Scene, mention: Mention, target: Item, targetAt: number): number {
  const { items } = scene.narrative;
  const item = itemAt(items, mention.from);
  if (item === undefined) return 0;
  const distance = target.sentence - item.sentence;
  let score = 10 - distance * FADING - Math.min(40, targetAt - mention.from) * 0.02;
  if (item.paragraph === target.paragraph) score += 1.5;
  if (mention.oblique) return score - 2;
  return score + grammarBonus(scene, mention);
}

function personBonus(being: Being): number {
  if (being.kind === 'person') return 2;
  if (being.kind === 'body') return -20;
  return being.words.length > 1 ? -3 : -12;
}

/** Resolves `he` or `she`: the most salient person before it whose gender agrees. */
function resolvePronoun(scene: Scene, mention: Mention): Resolution {
  const target = itemAt(scene.narrative.items, mention.from);
  const scores = new Map<Being, number>();
  if (target === undefined) return { being: null, strength: 0 };
  for (const other of mentionsBefore(scene, mention)) {
    const item = itemAt(scene.narrative.items, other.from);
    if (target.sentence - item.sentence > MAX_SENTENCES) break;
    if (other.being === null || other.kind === 'document') continue;
    const score = candidateScore(scene, other, mention, target);
    if (score === null) continue;
    scores.set(other.being, Math.max(scores.get(other.being) ?? -Infinity, score));
  }
  return best(scores);
}

function agrees(being: Being, mention: Mention): boolean {
  const gender = genderOf(being);
  return mention.gender === null || gender === null || gender === mention.gender;
}

function candidateScore(
  scene: Scene,
  other: Mention,
  mention: Mention,
  target: Item,
): number | null {
  if (other.being === null || !agrees(other.being, mention)) return null;
  const known = mention.gender !== null && genderOf(other.being) === mention.gender;
  return salience(scene, other, target, mention.from) + personBonus(other.being) + (known ? 1 : 0);
}

function best(scores: ReadonlyMap<Being, number>): Resolution {
  let being: Being | null = null;
  let top = -Infinity;
  let second = -Infinity;
  for (const [candidate, score] of scores) {
    if (score > top) {
      second = top;
      top = score;
      being = candidate;
    } else if (score > second) second = score;
  }
  if (being === null || top < -8) return { being: null, strength: 0 };
  return { being, strength: Math.min(0.95, 0.6 + Math.min(6, top - second) * 0.06) };
}

/** The mentions before one, the nearest first. */
function mentionsBefore(scene: Scene, mention: Mention): Mention[] {
  const { mentions } = scene.cast;
  let at = indexBefore(mentions, mention.from);
  const found: Mention[] = [];
  for (; at >= 0 && found.length < MAX_MENTIONS; at--) {
    const other = mentions[at];
    if (other !== undefined) found.push(other);
  }
  return found;
}

function indexBefore(mentions: readonly Mention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function roleWords(scene: Scene, mention: Mention): string[] {
  const words: string[] = [];
  for (let at = mention.from; at < mention.to; at++) {
    const item = itemAt(scene.narrative.items, at);
    if (item.kind === 'word' && !isIn(scene.lexicon, item.lower, 'commonWords'))
      words.push(item.lower);
  }
  return words;
}

function headFits(scene: Scene, being: Being, head: string): number {
  if (being.described.has(head)) return 8;
  const { sameRoles } = scene.lexicon;
  if (sameRoles.some(([role, same]) => role === head && being.described.has(same))) return 7;
  return isIn(scene.lexicon, head, 'generalRoles') && being.kind === 'person' ? 3 : 0;
}

/** `an expert`, `one official`: somebody who was not spoken of before. */
function isIndefinite(scene: Scene, mention: Mention): boolean {
  const { lexicon, narrative } = scene;
  return isIn(lexicon, itemAt(narrative.items, mention.from).lower, 'indefinites');
}

/** How well a role fits a being: its head noun, and the words it shares with the descriptions. */
function roleFit(scene: Scene, being: Being, mention: Mention, words: readonly string[]): number {
  const fit = headFits(scene, being, mention.head);
  if (fit === 0 || !agrees(being, mention)) return 0;
  const shared = words.filter((word) => word !== mention.head && being.described.has(word));
  return fit + shared.length * 2;
}

/** Resolves `the minister` to a person so described, the nearest among equals. */
function resolveRole(scene: Scene, mention: Mention): Resolution {
  const target = itemAt(scene.narrative.items, mention.from);
  if (mention.plural || isIndefinite(scene, mention)) return { being: null, strength: 0 };
  const words = roleWords(scene, mention);
  const scores = new Map<Being, number>();
  for (const { being, ...other } of mentionsBefore(scene, mention)) {
    const fit = being === null || other.kind !== 'name' ? 0 : roleFit(scene, being, mention, words);
    if (being === null || fit === 0) continue;
    const near = salience(scene, { ...other, being }, target, mention.from) * 0.3;
    scores.set(being, Math.max(scores.get(being) ?? -Infinity, fit + Math.max(-3, near)));
  }
  return best(scores);
}

/** Resolves `the ministry` to the body whose name holds the noun. */
function resolveBody(scene: Scene, mention: Mention): Resolution {
  for (const other of mentionsBefore(scene, mention)) {
    if (other.being === null || other.kind !== 'body') continue;
    if (other.being.words.includes(mention.head)) return { being: other.being, strength: 0.9 };
  }
  return { being: null, strength: 0 };
}

/** Resolves `the statement`, `it`: the body, else the person, that was named last as a subject. */
function resolveDocument(scene: Scene, mention: Mention): Resolution {
  const target = itemAt(scene.narrative.items, mention.from);
  const scores = new Map<Being, number>();
  if (target === undefined) return { being: null, strength: 0 };
  for (const other of mentionsBefore(scene, mention)) {
    if (other.being === null) continue;
    const score =
      salience(scene, other, target, mention.from) + (other.being.kind === 'body' ? 4 : 0);
    scores.set(other.being, Math.max(scores.get(other.being) ?? -Infinity, score));
  }
  return best(scores);
}

/**
 * Resolves the roles and pronouns of the narrative in its order, so that later ones can mean those whom
 * earlier ones stand for.
 * @param from index of the first mention to look at
 * @param until index of the item before which to stop
 * @returns index of the next mention
 */
export function resolveUntil(scene: Scene, from: number, until: number): number {
  const { mentions } = scene.cast;
  let at = from;
  for (
    let mention = mentions[at];
    mention !== undefined && mention.from < until;
    mention = mentions[++at]
  ) {
    if (mention.being !== null || (mention.kind !== 'role' && mention.gender === null)) continue;
    const { being, strength } = resolve(scene, mention);
    if (strength >= SURE) mention.being = being;
  }
  return at;
}

/** Who a mention means. */
export function resolve(scene: Scene, mention: Mention): Resolution {
  if (mention.being !== null) return { being: mention.being, strength: 1 };
  if (mention.kind === 'pronoun') {
    if (isIn(scene.lexicon, mention.head, 'ownPronouns')) return { being: null, strength: 0 };
    if (isIn(scene.lexicon, mention.head, 'bodyPronouns')) return resolveDocument(scene, mention);
    return resolvePronoun(scene, mention);
  }
  if (mention.kind === 'role') return resolveRole(scene, mention);
  if (mention.kind === 'body') return resolveBody(scene, mention);
  return resolveDocument(scene, mention);
}
