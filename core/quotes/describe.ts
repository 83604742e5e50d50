import { lowerAt, textAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Being, Mention } from './mention.ts';
import type { Cast } from './mentions.ts';
import type { Narrative } from './narrative.ts';

/** How far before a name the words of its description may begin. */
const MAX_BEFORE = 8;

/** How far after a name and its comma the phrase that describes it may begin. */
const MAX_AFTER = 7;

function isWordOf(item: Item | undefined, near: Item | undefined): item is Item {
  if (item?.kind !== 'word' || near === undefined) return false;
  return item.sentence === near.sentence && item.paragraph === near.paragraph;
}

/** The items before a name that describe it: `Polish agronomist` of `Polish agronomist Jan Nowak`. */
function leadStart(lexicon: Lexicon, items: readonly Item[], name: Mention): number {
  const floor = Math.max(0, name.from - MAX_BEFORE);
  let from = name.from;
  while (from > floor && canDescribe(lexicon, items[from - 1], items[name.from])) from--;
  return from;
}

/** A word before a name that can be part of its description. */
function canDescribe(lexicon: Lexicon, item: Item | undefined, near: Item | undefined): boolean {
  if (!isWordOf(item, near)) return false;
  return ![lexicon.verbs, lexicon.fillers, lexicon.determiners].some((set) => set.has(item.lower));
}

/** Cuts a lead to what begins at a role's phrase: a role noun must be in it. */
function hasRole(lexicon: Lexicon, items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const pair = `${lowerAt(items, at)} ${lowerAt(items, at + 1)}`;
    if (findIn(lexicon, lexicon.roles, lowerAt(items, at)) !== null || lexicon.roles.has(pair))
      return true;
  }
  return false;
}

function addDescription(
  lexicon: Lexicon,
  narrative: Narrative,
  being: Being,
  stretch: { from: number; to: number },
): void {
  const { items, text } = narrative;
  const first = items[stretch.from];
  const last = items[stretch.to - 1];
  if (first === undefined || last === undefined || being.kind === 'body') return;
  for (let at = stretch.from; at < stretch.to; at++) addWord(lexicon, being, items, at);
  being.kind = 'person';
  const skip = lexicon.determiners.has(first.lower) ? items[stretch.from + 1] : first;
  const role = text.slice(skip?.start ?? first.start, last.end).replaceAll(/\s+/g, ' ');
  if (being.role === null || role.length > being.role.length) being.role = role;
}

function addWord(lexicon: Lexicon, being: Being, items: readonly Item[], at: number): void {
  const item = items[at];
  if (item === undefined || item.kind !== 'word') return;
  for (const word of [item.lower, `${item.lower} ${lowerAt(items, at + 1)}`]) {
    const role = findIn(lexicon, lexicon.roles, word);
    being.described.add(role ?? word);
    const gender = lexicon.genderOfRole.get(role ?? word);
    if (gender !== undefined) being.gender += gender === 'male' ? 4 : -4;
  }
}

/** `In Chelsea, the mayor said`: a phrase with a verb of its own describes nobody before it. */
function isSubject(lexicon: Lexicon, items: readonly Item[], phrase: Mention): boolean {
  const next = items[phrase.to];
  return (
    next?.kind === 'word' && (lexicon.verbs.has(next.lower) || lexicon.fillers.has(next.lower))
  );
}

/** `Jan Nowak, a Polish agronomist,`: the phrase after a name and a comma. */
function describeAfter(lexicon: Lexicon, narrative: Narrative, cast: Cast, name: Mention): void {
  const phrase = roleAfter(lexicon, narrative, cast, name);
  if (phrase === null || name.being === null) return;
  addDescription(lexicon, narrative, name.being, { from: name.to + 1, to: phrase.to });
  if (phrase.from === name.to + 1) phrase.being = name.being;
}

/** A mention that is the role of one person. */
function singleRole(mention: Mention | undefined): Mention | null {
  return mention?.kind === 'role' && !mention.plural ? mention : null;
}

/** The first role after a name and a comma, before any verb and any other name. */
function roleAfter(
  lexicon: Lexicon,
  { items }: Narrative,
  cast: Cast,
  name: Mention,
): Mention | null {
  if (textAt(items, name.to) !== ',') return null;
  for (let at = name.to + 1; at <= name.to + MAX_AFTER; at++) {
    const item = items[at];
    if (!isWordOf(item, items[name.to - 1])) return null;
    const role = singleRole(cast.startingAt.get(at));
    if (role !== null) return isSubject(lexicon, items, role) ? null : role;
    if (lexicon.verbs.has(item.lower) || cast.startingAt.get(at)?.kind === 'name') return null;
  }
  return null;
}

/** `the head of the agency, Jan Nowak,`: the phrase before a comma and a name. */
function describeBefore(lexicon: Lexicon, narrative: Narrative, cast: Cast, name: Mention): void {
  const { being } = name;
  if (being === null) return;
  const phrase = roleBefore(narrative, cast, name);
  if (phrase !== null && being.role === null) {
    addDescription(lexicon, narrative, being, { from: phrase.from, to: phrase.to });
    phrase.being = being;
    return;
  }
  const from = leadStart(lexicon, narrative.items, name);
  if (from < name.from && hasRole(lexicon, narrative.items, from, name.from)) {
    addDescription(lexicon, narrative, being, { from, to: name.from });
    const lead = cast.endingAt.get(name.from);
    if (lead?.kind === 'role') lead.being = being;
  } else if (being.described.size > 0 && being.role === null) {
    titleAsRole(narrative, name);
  }
}

/** The role right before a comma and a name. */
function roleBefore({ items }: Narrative, cast: Cast, name: Mention): Mention | null {
  const comma = name.from - 1;
  return textAt(items, comma) === ',' ? singleRole(cast.endingAt.get(comma)) : null;
}

function titleAsRole(narrative: Narrative, name: Mention): void {
  const first = narrative.items[name.from];
  if (first === undefined || name.being === null || first.start >= name.start) return;
  name.being.role = narrative.text.slice(first.start, name.start).trim();
}

/** Collects for every named person the words that describe them: titles, roles before and after. */
export function describe(lexicon: Lexicon, narrative: Narrative, cast: Cast): void {
  for (const mention of cast.mentions) {
    if (mention.kind !== 'name') continue;
    describeBefore(lexicon, narrative, cast, mention);
    describeAfter(lexicon, narrative, cast, mention);
  }
}
