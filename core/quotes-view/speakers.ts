import type { Quote, Speaker } from './quote.ts';

/** A speaker with all that he or she says in the article, in the order of the text. */
export interface SpeakerGroup {
  /** Null: those whom nobody has named. */
  speaker: Speaker | null;
  quotes: readonly Quote[];
}

/** The quotations by speaker, in the order in which the speakers first speak; the nameless ones last. */
export function groupBySpeaker(quotes: readonly Quote[]): SpeakerGroup[] {
  const groups = Map.groupBy(quotes, ({ speaker }) => speaker?.name ?? null);
  const named = [...groups].filter(([name]) => name !== null);
  const nameless = [...groups].filter(([name]) => name === null);
  return [...named, ...nameless].map(([, own]) => ({ speaker: fullest(own), quotes: own }));
}

/** The people and bodies who speak in the article, each once. */
export function speakersOf(quotes: readonly Quote[]): Speaker[] {
  return groupBySpeaker(quotes).flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
}

/** The speaker with a role, if one of the quotations gives one. */
function fullest(quotes: readonly Quote[]): Speaker | null {
  const known = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  return known.find(({ role }) => role !== null) ?? known[0] ?? null;
}
