import { isInContext } from './context.ts';
import { distance, exactPlaces } from './exact-places.ts';
import { nearPlaces } from './near-places.ts';
import { sourceSpan } from './plain-form.ts';
import type { Span } from '../quotes/quotation.ts';
import type { Placement } from './placement.ts';
import type { Place, Query, Scene } from './scene.ts';

/** So many words in a row hardly ever come up twice by chance. */
const TELLING_WORDS = 5;
/** So many hardly ever do in one article. */
const OWN_WORDS = 2;
/** Another wording of so many words is the quote's even in another context, when it is this much like it. */
const LIKE_ANYWHERE = { words: 8, likeness: 0.7 };
/** The wording counts twice as much as the context on one side; as much as that does the expected place. */
const WORDING = 2;
/** So many UTF-16 units from the expected place, it counts half. */
const AWAY = 300;

/** A place more than so many UTF-16 units from the expected one is far from it. */
const FAR = 1000;

/** A place at most so many UTF-16 units from the expected one is the expected one. */
export const CLOSE = 64;

/** A place that was chosen, and what else there is. */
interface Choice {
  best: Place;
  others: readonly Place[];
}

/** Looks for a quote in the whole text: its very words first, then another wording. */
export function lookThrough(scene: Scene, query: Query): Placement {
  if (query.exact === '') return { verdict: 'gone' };
  const { places: exact, total } = exactPlaces(scene, query);
  const choice = choose(exact, query);
  if (choice !== null && isSettled(choice, query)) return standing(scene, choice, query);
  const near = nearPlaces(scene, query).filter(
    (place) => isLikely(place, query) && !exact.some((own) => overlap(own, place)),
  );
  const known = exact.filter((place) => isKnown(place, { scene, query, exact, total }));
  const wider = choose([...known, ...near], query);
  if (wider === null) return { verdict: 'gone' };
  const { best } = wider;
  if (best.isExact) return standing(scene, wider, query);
  return { verdict: 'edited', ...wordsOf(scene, best), likeness: best.likeness };
}

/** All places with a quote's very words. */
interface Exact {
  scene: Scene;
  query: Query;
  exact: readonly Place[];
  total: number;
}

/** Whether something tells that a place with the quote's words is the quote's. */
function isKnown(place: Place, { scene, query, exact, total }: Exact): boolean {
  if (isInContext(place.context)) {
    return place.context.whole || total >= query.copies || distance(query, place.start) < AWAY;
  }
  if (isTelling(query, total)) return true;
  const isParagraph = (one: Place): boolean => query.isParagraph && fillsLines(scene, one);
  const isNear = (one: Place): boolean => distance(query, one.start) <= FAR;
  return (
    isOnly(place, exact, isParagraph) || (isOnly(place, exact, isNear) && isClose(place, query))
  );
}

/** Whether the quote's words are such that they hardly stand in a place that is not the quote's, whatever is around. */
function isTelling({ copies, words }: Query, total: number): boolean {
  if (copies === 1) return total === 1 || words.count > OWN_WORDS;
  return copies === 0 && words.count >= TELLING_WORDS;
}

function isOnly(place: Place, all: readonly Place[], holds: (one: Place) => boolean): boolean {
  return holds(place) && all.filter(holds).length === 1;
}

function isClose({ start }: Place, query: Query): boolean {
  return distance(query, start) <= CLOSE;
}

/** Whether nothing else stands in the paragraphs of a place. */
function fillsLines({ form, source }: Scene, place: Place): boolean {
  const { start, end } = sourceSpan(form, source, place.start, place.end);
  const before = source.slice(Math.max(0, start - 9), start);
  const isFirst = place.start === 0 || /\n\s*$/.test(before);
  return isFirst && (place.end === form.text.length || /^\s*\n/.test(source.slice(end, end + 9)));
}

/** The likeliest of some places. */
function choose(places: readonly Place[], query: Query): Choice | null {
  const ranked = places.toSorted((a, b) => scoreOf(b, query) - scoreOf(a, query));
  const [best, ...others] = ranked;
  return best === undefined ? null : { best, others };
}

function scoreOf({ likeness, context, start }: Place, query: Query): number {
  const near = 1 / (1 + distance(query, start) / AWAY);
  return WORDING * likeness + context.before + context.after + context.far + near;
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether the quote's words stand so that no other wording needs to be looked for. */
function isSettled({ best: { context }, others }: Choice, { copies, words }: Query): boolean {
  if (context.whole) return true;
  const isLone = others.length === 0 && words.count >= OWN_WORDS;
  return copies === 1 && (isLone || isInContext(context));
}

/**
 * Whether another wording is near enough to the saved one, given its context. Far from the expected place, few words in
 * a like context are as often those of another sentence.
 */
function isLikely({ start, likeness, context }: Place, query: Query): boolean {
  const isFar = distance(query, start) > FAR;
  if (isFar && query.words.count < TELLING_WORDS) return false;
  if (context.before + context.after >= 1.5) return likeness >= (isFar ? 0.5 : 0.3);
  if (isInContext(context)) return likeness >= (isFar ? 0.6 : 0.5);
  return likeness >= LIKE_ANYWHERE.likeness && query.words.count >= LIKE_ANYWHERE.words;
}

function standing(scene: Scene, choice: Choice, query: Query): Placement {
  const { context } = choice.best;
  const verdict = isInContext(context) ? 'intact' : 'moved';
  return { verdict, ...wordsOf(scene, choice.best), certain: isCertain(choice, query) };
}

function isCertain({ best, others }: Choice, query: Query): boolean {
  if (best.context.whole) {
    const isOwn = query.copies === 1 || isClose(best, query);
    return isOwn && !others.some(({ context }) => context.whole);
  }
  const isLone = query.copies === 1 && others.length === 0;
  return isLone && query.words.count >= TELLING_WORDS && isInContext(best.context);
}

function wordsOf({ form, source }: Scene, place: Place): Span & { found: string } {
  const span = sourceSpan(form, source, place.start, place.end);
  return { ...span, found: source.slice(span.start, span.end) };
}
