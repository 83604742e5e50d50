import { signed } from './gender-evidence.ts';
import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn, findRole, genderOfWord, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Being, Mention } from './mention.ts';
import type { Scene } from './subject.ts';
import type { Narrative } from './narrative.ts';

/** How far before a name the words of its description may begin. */
const MAX_BEFORE = 8;

/** How far after a name and its comma they may. */
const MAX_AFTER = 7;

function isWordOf(item: Item, near: Item): boolean {
  return item.kind === 'word' && item.sentence === near.sentence;
}

/** How many characters a body's name between marks has at most: `тренер «Хазара» Самир Агаев`. */
const MARKED_NAME = 40;

function isNameOfBody(item: Item, near: Item): boolean {
  const fits = item.kind === 'quote' && item.end - item.start <= MARKED_NAME;
  return fits && item.sentence === near.sentence;
}

function opensClause(lexicon: Lexicon, { lower }: Item): boolean {
  return isIn(lexicon, lower, 'verbs', 'fillers', 'determiners', 'sourcesAfter');
}

/**
 * The items before a name that describe it: `Polish agronomist` of `Polish agronomist Jan Nowak`. Nothing
 * describes the name after a preposition, `a curator of textiles from Leeds`, unless a place is all that
 * follows it: `president of Azerbaijan Jan Nowak`.
 */
function leadStart(narrative: Narrative, name: Mention): number {
  const near = itemAt(narrative, name.from);
  let from = name.from;
  const place = near.start < name.start && findIn(narrative, near.lower, 'places') !== null;
  if (!place && isIn(narrative, itemAt(narrative, from - 1).lower, 'prepositions')) return from;
  while (from > Math.max(0, name.from - MAX_BEFORE)) {
    const item = itemAt(narrative, from - 1);
    if (!isWordOf(item, near) && !isNameOfBody(item, near)) break;
    if (opensClause(narrative, item)) break;
    from--;
  }
  return from;
}

/** Cuts a lead to what begins at a role's phrase: a role noun must be in it. */
function hasRole(narrative: Narrative, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const pair = `${itemAt(narrative, at).lower} ${itemAt(narrative, at + 1).lower}`;
    if (findRole(narrative, itemAt(narrative, at).lower) !== null || isIn(narrative, pair, 'roles'))
      return true;
  }
  return false;
}

function addDescription(
  narrative: Narrative,
  being: Being,
  stretch: { from: number; to: number },
): void {
  const first = itemAt(narrative, stretch.from);
  const last = itemAt(narrative, stretch.to - 1);
  if (being.kind === 'body') return;
  for (let at = stretch.from; at < stretch.to; at++) addWord(narrative, being, at);
  being.kind = 'person';
  const start = isIn(narrative, first.lower, 'determiners')
    ? itemAt(narrative, stretch.from + 1)
    : first;
  const role = narrative.text.slice(start.start, last.end).replaceAll(/\s+/g, ' ');
  if (being.role === null || role.length > being.role.length) being.role = role;
}

/** `ученик пекаря` is no baker: a role in another case right after a role, where the head comes first. */
function isComplement(narrative: Narrative, at: number): boolean {
  const { lower } = itemAt(narrative, at);
  const role = findRole(narrative, lower);
  if (narrative.data.order !== 'free' || role === null || role === lower) return false;
  return findRole(narrative, itemAt(narrative, at - 1).lower) !== null;
}

function addWord(narrative: Narrative, being: Being, at: number): void {
  const item = itemAt(narrative, at);
  if (item.kind !== 'word' || isComplement(narrative, at)) return;
  for (const word of [item.lower, `${item.lower} ${itemAt(narrative, at + 1).lower}`]) {
    const role = findRole(narrative, word);
    being.described.add(role ?? word);
    being.gender += signed(genderOfWord(narrative, role ?? word), 4);
  }
}

/** `In Gakh, the mayor said`: a phrase with a verb of its own describes nobody before it. */
function isSubject(narrative: Narrative, phrase: Mention): boolean {
  const next = itemAt(narrative, phrase.to);
  return next.kind === 'word' && isIn(narrative, next.lower, 'verbs', 'fillers');
}

/** `Jan Nowak, a Polish agronomist,`: the phrase after a name and a comma. */
function describeAfter(scene: Scene, name: Mention, being: Being): void {
  const phrase = phraseAfter(scene, name);
  if (phrase === null) return describeByUnknown(scene, name, being);
  if (isSubject(scene, phrase)) return;
  addDescription(scene, being, { from: name.to + 1, to: phrase.to });
  if (phrase.from === name.to + 1) phrase.being = being;
}

/** `Davit Beridze, a dyer from Kakheti`: an occupation that no list knows. */
function describeByUnknown(narrative: Narrative, name: Mention, being: Being): void {
  const from = name.to + 1;
  if (
    itemAt(narrative, name.to).text !== ',' ||
    !isIn(narrative, itemAt(narrative, from).lower, 'indefinites')
  )
    return;
  let to = from + 1;
  while (
    isWordOf(itemAt(narrative, to), itemAt(narrative, from)) &&
    !isBoundary(narrative, itemAt(narrative, to))
  )
    to++;
  const apposed = to - from < MAX_AFTER && being.kind !== 'unknown';
  if (apposed) addDescription(narrative, being, { from, to });
}

function isBoundary(lexicon: Lexicon, { lower }: Item): boolean {
  return isIn(lexicon, lower, 'prepositions', 'relatives', 'verbs', 'fillers');
}

/** The first role after a name and a comma, before any verb or other name. */
function phraseAfter(scene: Scene, name: Mention): Mention | null {
  if (itemAt(scene, name.to).text !== ',') return null;
  for (let at = name.to + 1; at <= name.to + MAX_AFTER; at++) {
    const item = itemAt(scene, at);
    const mention = scene.startingAt.get(at);
    if (!isWordOf(item, itemAt(scene, name.to - 1))) return null;
    if (mention?.kind === 'role' && !mention.plural) return mention;
    if (isIn(scene, item.lower, 'verbs') || mention?.kind === 'name') return null;
  }
  return null;
}

/** `the head of the agency, Jan Nowak,`, `agronomist Jan Nowak`: what describes a name before it. */
function describeBefore(scene: Scene, name: Mention, being: Being): void {
  const phrase = being.role === null ? apposedBefore(scene, name) : null;
  if (phrase === null) return describeByLead(scene, name, being);
  addDescription(scene, being, phrase);
  phrase.being = being;
}

function describeByLead(scene: Scene, name: Mention, being: Being): void {
  const stretch = { from: leadStart(scene, name), to: name.from };
  if (hasRole(scene, stretch.from, stretch.to)) {
    addDescription(scene, being, stretch);
    const marked = itemAt(scene, name.from - 1).kind === 'quote';
    const role = scene.endingAt.get(marked ? name.from - 1 : name.from);
    if (role?.kind === 'role') role.being = being;
    else linkFirst(scene, stretch, being);
    return;
  }
  const title = scene.text.slice(itemAt(scene, name.from).start, name.start).trim();
  if (being.described.size > 0 && title !== '') being.role ??= title;
}

/** `директор ООО «Тихая гавань» Иван Лосев`: the first role of a lead stands for the person, too. */
function linkFirst(scene: Scene, stretch: { from: number; to: number }, being: Being): void {
  for (let at = stretch.from; at < stretch.to; at++) {
    const mention = scene.startingAt.get(at);
    if (mention?.kind !== 'role' || mention.oblique) continue;
    mention.being ??= being;
    return;
  }
}

/** How many items there are from a comma to a name at most: `, yetmiş yaşlı Əli`. */
const MAX_AGE = 4;

function isSmall({ kind, capital }: Item): boolean {
  return kind === 'word' && !capital;
}

/** The role that stands before a comma and a name, with an age between them or not; null when none does. */
function apposedBefore(scene: Scene, name: Mention): Mention | null {
  let comma = name.from - 1;
  while (comma > name.from - MAX_AGE && isSmall(itemAt(scene, comma))) comma--;
  if (itemAt(scene, comma).text !== ',') return null;
  const phrase = scene.endingAt.get(comma);
  return phrase?.kind === 'role' && !phrase.plural ? phrase : null;
}

/** Collects for every named person the words that describe them: titles, roles before and after. */
export function describe(scene: Scene): void {
  for (const mention of scene.mentions) {
    if (mention.kind !== 'name' || mention.being === null) continue;
    describeBefore(scene, mention, mention.being);
    describeAfter(scene, mention, mention.being);
  }
}
