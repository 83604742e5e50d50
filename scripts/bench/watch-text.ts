import type { SightedScope } from './sight.ts';

/** What the watcher is told. */
export interface Watch {
  /** The beginning of the paragraph to wait for. */
  words: string;
  /** Which watch it is, repeated in the report. */
  token: number;
  /** Milliseconds after which it gives up. */
  patience: number;
}

/** A stage of the opening, and when it ended, in ms since 1970. */
interface Stage {
  name: string;
  at: number;
}

/** When the paragraph could be read. */
export interface Sighting {
  token: number;
  /** The end of the first frame that showed the paragraph fully opaque, in ms since 1970. */
  at: number;
  /** Whether it was fully opaque in the first frame that had it. */
  opaqueAtOnce: boolean;
  stages: readonly Stage[];
}

/** What the console line of a sighting begins with. */
export const SIGHTING_MARK = 'sitat-bench';

type StagesScope = SightedScope & { sitatStages?: { name: string; at: number }[] };

/**
 * Waits, in a world that has been given sight, for a paragraph in the extension's closed root, and tells the
 * console when it could be read. The reader, when it is Sitat's, adds the stages that it passes. Sent
 * as source, so it may use nothing but its arguments.
 */
export function watchText({ words, token, patience }: Watch, mark: string): void {
  const scope = globalThis as StagesScope;
  const { find, isOpaque, now, afterPaint } = scope.benchSight;
  const end = now() + patience;
  const origin = now() - performance.now();
  const stages: { name: string; at: number }[] = [];
  scope.sitatStages = stages;
  let frames = 0;
  const tell = (): void => {
    const at = now();
    const ended = stages.map(({ name, at: time }) => ({ name, at: origin + time }));
    const sighting = { token, at, opaqueAtOnce: frames === 1, stages: ended };
    console.debug(mark, JSON.stringify(sighting));
  };
  const look = (): void => {
    const found = find(words);
    if (found !== null) frames += 1;
    if (found !== null && isOpaque(found)) afterPaint(tell);
    else if (now() < end) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
