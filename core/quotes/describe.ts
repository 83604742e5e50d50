import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import { findIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Being, Mention } from './mention.ts';
import type { Cast } from './mentions.ts';
import type { Narrative } from './narrative.ts';

/** How far before a name the words of its description may begin. */
const MAX_BEFORE = 8;

function isWordOf(item: Item | undefined, near: Item): boolean {
  return (
    item.kind === 'word' && item.sentence === near.sentence && item.paragraph === near.paragraph
  );
}

/** The items before a name that describe it: `Polish agronomist` of `Polish agronomist Jan Nowak`. */
function leadStart(lexicon: Lexicon, items: readonly Item[], name: Mention): number {
  const near = itemAt(items, name.from);
  let from = name.from;
  while (from > Math.max(0, name.from - MAX_BEFORE)) {
    const item = itemAt(items, from - 1);
    if (!isWordOf(item, near)) break;
    if (
      lexicon.verbs.has(item.lower) ||
      lexicon.fillers.has(item.lower) ||
      lexicon.determiners.has(item.lower)
    )
      break;
    from--;
  }
  return from;
}

/** Cuts a lead to what begins at a role's phrase: a role noun must be in it. */
function hasRole(lexicon: Lexicon, items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const pair = `${itemAt(items, at).lower} ${itemAt(items, at + 1).lower}`;
    if (findIn(lexicon, lexicon.roles, itemAt(items, at).lower) !== null || lexicon.roles.has(pair))
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
  const first = itemAt(items, stretch.from);
  const last = itemAt(items, stretch.to - 1);
  if (being.kind === 'body') return;
  for (let at = stretch.from; at < stretch.to; at++) addWord(lexicon, being, items, at);
  being.kind = 'person';
  const skip = lexicon.determiners.has(first.lower) ? items[stretch.from + 1] : first;
  const role = text.slice(skip?.start ?? first.start, last.end).replaceAll(/\s+/g, ' ');
  if (being.role === null || role.length > being.role.length) being.role = role;
}

function addWord(lexicon: Lexicon, being: Being, items: readonly Item[], at: number): void {
  const item = itemAt(items, at);
  if (item.kind !== 'word') return;
  for (const word of [item.lower, `${item.lower} ${itemAt(items, at + 1).lower}`]) {
    const role = findIn(lexicon, lexicon.roles, word);
    being.described.add(role ?? word);
    const gender = lexicon.genderOfRole.get(role ?? word);
    if (gender !== undefined) being.gender += gender === 'male' ? 4 : -4;
  }
}

/** `In Chelsea, the mayor said`: a phrase with a verb of its own describes nobody before it. */
function isSubject(lexicon: Lexicon, narrative: Narrative, phrase: Mention): boolean {
  const next = itemAt(narrative.items, phrase.to);
  return next.kind === 'word' && (lexicon.verbs.has(next.lower) || lexicon.fillers.has(next.lower));
}

/** `Jan Nowak, a Polish agronomist,`: the phrase after a name and a comma. */
function describeAfter(lexicon: Lexicon, narrative: Narrative, cast: Cast, name: Mention): void {
  const comma = itemAt(narrative.items, name.to);
  if (comma.text !== ',' || name.being === null) return;
  const near = itemAt(narrative.items, name.to - 1);
  for (let at = name.to + 1; at <= name.to + 7; at++) {
    const item = itemAt(narrative.items, at);
    if (!isWordOf(item, near)) return;
    const phrase = cast.startingAt.get(at);
    if (phrase?.kind === 'role' && !phrase.plural) {
      if (isSubject(lexicon, narrative, phrase)) return;
      addDescription(lexicon, narrative, name.being, { from: name.to + 1, to: phrase.to });
      if (at === name.to + 1) phrase.being = name.being;
      return;
    }
    if (lexicon.verbs.has(item.lower) || cast.startingAt.get(at)?.kind === 'name') return;
  }
}

/** `the head of the agency, Jan Nowak,`: the phrase before a comma and a name. */
function describeBefore(lexicon: Lexicon, narrative: Narrative, cast: Cast, name: Mention): void {
  const comma = itemAt(narrative.items, name.from - 1);
  const phrase = comma.text === ',' ? cast.endingAt.get(name.from - 1) : undefined;
  if (name.being === null) return;
  if (phrase?.kind === 'role' && !phrase.plural && name.being.role === null) {
    addDescription(lexicon, narrative, name.being, { from: phrase.from, to: phrase.to });
    phrase.being = name.being;
    return;
  }
  const from = leadStart(lexicon, narrative.items, name);
  if (from < name.from && hasRole(lexicon, narrative.items, from, name.from)) {
    addDescription(lexicon, narrative, name.being, { from, to: name.from });
    const lead = cast.endingAt.get(name.from);
    if (lead?.kind === 'role') lead.being = name.being;
  } else if (name.being.described.size > 0 && name.being.role === null) {
    titleAsRole(narrative, name);
  }
}

function titleAsRole(narrative: Narrative, name: Mention): void {
  const first = itemAt(narrative.items, name.from);
  if (name.being === null || first.start >= name.start) return;
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
