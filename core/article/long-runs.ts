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
 * Runs of sibling paragraphs (`<p>` without block elements in it) that are longer than twice what stands for
 * them. What is true of both ends of such a run, of where it stands and whose text it is, is true of its
 * middle. Shorter runs, which is all that ordinary pages have, are none.
 */
export function findLongRuns(elements: readonly PageElement[]): LongRun[] {
  const hasChildren = new Uint8Array(elements.length);
  for (const { parent } of elements) if (parent >= 0) hasChildren[parent] = 1;
  const open = new Map<number, number[]>();
  const runs: number[][] = [];
  elements.forEach(({ tag, parent }, index) => {
    const isParagraph = tag === 'p' && hasChildren[index] === 0;
    if (!isParagraph) {
      open.delete(parent);
      return;
    }
    const run = open.get(parent) ?? [];
    if (run.length === 0) runs.push(run);
    open.set(parent, run);
    run.push(index);
  });
  return runs
    .filter((run) => run.length > END * 2)
    .map((run) => ({
      middle: run.slice(END, -END),
      ends: [...run.slice(0, END), ...run.slice(-END)],
    }));
}
