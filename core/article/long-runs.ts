import type { PageElement } from './page-model.ts';

/** How many paragraphs at each end of a long run stand for all of it. */
const END = 60;

/** Paragraphs in the middle of a run that need not be looked at one by one. */
export interface LongRun {
  /** Indexes of the elements in the middle, in order. */
  middle: readonly number[];
  /** Indexes of the elements at both ends. */
  ends: readonly number[];
}

/**
 * The paragraphs (`<p>` without block elements in it) of one parent, where they are more than twice what stands for
 * them; headings and pictures may stand between. What is true of both ends of such a run, of where it stands
 * and whose text it is, is true of its middle. Ordinary pages have none.
 */
export function findLongRuns(elements: readonly PageElement[]): LongRun[] {
  const parents = new Set(elements.map(({ parent }) => parent));
  const paragraphs = [...elements.keys()].filter(
    (index) => elements[index]?.tag === 'p' && !parents.has(index),
  );
  const runs = Map.groupBy(paragraphs, (index) => elements[index]?.parent);
  return [...runs.values()]
    .filter((run) => run.length > END * 2)
    .map((run) => ({
      middle: run.slice(END, -END),
      ends: [...run.slice(0, END), ...run.slice(-END)],
    }));
}
