import { itemAt, wordsBetween } from './items.ts';
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

/** Nobody is meant who is known. */
const NOBODY: Resolution = { being: null, strength: 0 };

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
  const item = itemAt(scene, mention.from);
  const before = itemAt(scene, mention.from - 1);
  let bonus = before.sentence === item.sentence ? 0 : 1;
  if (isIn(scene, before.lower, 'prepositions')) bonus -= 2;
  if (mention.kind === 'name' && isIn(scene, item.lower, 'determiners')) bonus -= 3;
  if (before.sentence === item.sentence && isIn(scene, before.lower, 'verbs')) bonus += 1.5;
  const after = itemAt(scene, mention.to);
  return after.sentence === item.sentence ? bonus + verbBonus(scene, after) : bonus;
}

/** A subject has its verb right after it. */
function verbBonus(scene: Scene, { kind, lower }: Item): number {
  if (kind !== 'word') return 0;
  if (isIn(scene, lower, 'verbs')) return 3;
  return isIn(scene, lower, 'fillers') || /(?:ed|s)$/.test(lower) ? 2 : 0;
}

/** How much a mention is in the reader's mind where another stands. */
function salience(scene: Scene, other: Mention, mention: Mention): number {
  const item = itemAt(scene, other.from);
  const target = itemAt(scene, mention.from);
  const near = Math.min(40, mention.from - other.from) * 0.02;
  let score = 10 - (target.sentence - item.sentence) * FADING - near;
  if (item.paragraph === target.paragraph) score += 1.5;
  return other.oblique ? score - 2 : score + grammarBonus(scene, other);
}

function personBonus(being: Being): number {
  if (being.kind === 'person') return 2;
  if (being.kind === 'body') return -20;
  return being.words.length > 1 ? -3 : -12;
}

/** Evidence for a gender that excludes nobody, and what a being loses that it speaks against. */
const HINT = 1;
const HINTED = 4;

/** How well the gender of a being goes with that of a mention. */
function agreement(being: Being, { gender }: Mention): number {
  const known = genderOf(being);
  if (gender === null || known === null) return 0;
  if (known === gender) return 1;
  return Math.abs(being.gender) > HINT ? -Infinity : -HINTED;
}

/** The mentions before one, the nearest first. */
function mentionsBefore({ mentions }: Scene, { from }: Mention): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MAX_MENTIONS), low).toReversed();
}

/** The being of the mentions before one that scores best. */
function likeliest(
  scene: Scene,
  mention: Mention,
  score: (being: Being, other: Mention) => number,
): Resolution {
  const scores = new Map<Being, number>();
  for (const other of mentionsBefore(scene, mention)) {
    if (other.being === null) continue;
    const own = score(other.being, other);
    scores.set(other.being, Math.max(scores.get(other.being) ?? own, own));
  }
  const [[being, top] = [null, 0], [, second] = [null, -Infinity]] = [...scores].toSorted(
    (a, b) => b[1] - a[1],
  );
  if (being === null || top < -8) return NOBODY;
  return { being, strength: Math.min(0.95, 0.6 + Math.min(6, top - second) * 0.06) };
}

/** Resolves `he` or `she`: the most salient person before it whose gender agrees. */
function resolvePronoun(scene: Scene, mention: Mention): Resolution {
  const sentenceOf = ({ from }: Mention): number => itemAt(scene, from).sentence;
  return likeliest(scene, mention, (being, other) => {
    const far = sentenceOf(mention) - sentenceOf(other) > MAX_SENTENCES;
    if (far || other.kind === 'document') return -Infinity;
    return salience(scene, other, mention) + personBonus(being) + agreement(being, mention);
  });
}

function roleWords(scene: Scene, { from, to }: Mention): string[] {
  const words = wordsBetween(scene, from, to).map(({ lower }) => lower);
  return words.filter((word) => !isIn(scene, word, 'commonWords'));
}

function headFits(scene: Scene, being: Being, head: string): number {
  if (being.described.has(head)) return 8;
  const { sameRoles } = scene;
  if (sameRoles.some(([role, same]) => role === head && being.described.has(same))) return 7;
  return isIn(scene, head, 'generalRoles') && being.kind === 'person' ? 3 : 0;
}

/** `an expert`, `one official`: somebody who was not spoken of before. */
function isIndefinite(scene: Scene, mention: Mention): boolean {
  return isIn(scene, itemAt(scene, mention.from).lower, 'indefinites');
}

/** How well a role fits a being: its head noun, and the words it shares with the descriptions. */
function roleFit(scene: Scene, being: Being, mention: Mention, words: readonly string[]): number {
  const fit = headFits(scene, being, mention.head);
  if (fit === 0 || agreement(being, mention) < 0) return 0;
  const shared = words.filter((word) => word !== mention.head && being.described.has(word));
  return fit + shared.length * 2;
}

/** Resolves `the minister` to a person so described, the nearest among equals. */
function resolveRole(scene: Scene, mention: Mention): Resolution {
  if (mention.plural || isIndefinite(scene, mention)) return NOBODY;
  const words = roleWords(scene, mention);
  return likeliest(scene, mention, (being, other) => {
    const fit = other.kind === 'name' ? roleFit(scene, being, mention, words) : 0;
    return fit === 0 ? -Infinity : fit + Math.max(-3, salience(scene, other, mention) * 0.3);
  });
}

/** Resolves `the ministry` to the body whose name holds the noun. */
function resolveBody(scene: Scene, mention: Mention): Resolution {
  const found = mentionsBefore(scene, mention).find(
    ({ kind, being }) => kind === 'body' && being?.words.includes(mention.head),
  );
  return { being: found?.being ?? null, strength: 0.9 };
}

/** Resolves `the statement`, `it`: the body, else the person, that was named last as a subject. */
function resolveDocument(scene: Scene, mention: Mention): Resolution {
  return likeliest(
    scene,
    mention,
    (being, other) => salience(scene, other, mention) + (being.kind === 'body' ? 4 : 0),
  );
}

/**
 * Resolves the roles and pronouns of the narrative in its order, so that later ones can mean those whom
 * earlier ones stand for.
 * @param from index of the first mention to look at
 * @param until index of the item before which to stop
 * @returns index of the next mention
 */
export function resolveUntil(scene: Scene, from: number, until: number): number {
  const { mentions } = scene;
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
    if (isIn(scene, mention.head, 'ownPronouns')) return NOBODY;
    if (isIn(scene, mention.head, 'bodyPronouns')) return resolveDocument(scene, mention);
    return resolvePronoun(scene, mention);
  }
  if (mention.kind === 'role') return resolveRole(scene, mention);
  if (mention.kind === 'body') return resolveBody(scene, mention);
  return resolveDocument(scene, mention);
}
