import type { Opening } from './opening.ts';
import { summarize, type Summary } from './statistics.ts';

/** How long one part of the opening took, in ms, over all openings that had it. */
export interface StageTimes extends Summary {
  name: string;
  /** Whether it was over before the click. */
  beforeClick: boolean;
}

interface Part {
  name: string;
  time: number;
  beforeClick: boolean;
}

/**
 * The parts of one opening: each stage from the end of the one before it (the first after the click: from
 * the click), and the paint from the last stage to the end of the frame.
 */
function partsOf({ clicked, sighting }: Opening): Part[] {
  if (sighting === null || sighting.stages.length === 0) return [];
  const stages = sighting.stages.toSorted((a, b) => a.at - b.at);
  const before = stages.filter(({ at }) => at < clicked);
  const after = [...stages.filter(({ at }) => at >= clicked), { name: 'paint', at: sighting.at }];
  const early = before.map(({ name, at }, index) => {
    const start = before[index - 1]?.at ?? at;
    return { name, time: at - start, beforeClick: true };
  });
  const late = after.map(({ name, at }, index) => {
    const start = after[index - 1]?.at ?? clicked;
    return { name, time: at - start, beforeClick: false };
  });
  return [...early, ...late];
}

/** The parts of all openings, in the order in which they ended; none when the build recorded none. */
export function measureStages(openings: readonly Opening[]): StageTimes[] {
  const parts = openings.flatMap(partsOf);
  const groups = Map.groupBy(parts, ({ name, beforeClick }) => `${name} ${beforeClick}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { name, beforeClick } = first;
    return [Object.assign(summarize(group.map(({ time }) => time)), { name, beforeClick })];
  });
}
