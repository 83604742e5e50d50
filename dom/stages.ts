/** A stage of opening that has just ended, and when: ms on the clock of `performance.now`. */
interface Stage {
  name: string;
  at: number;
}

type StageScope = typeof globalThis & { sitatStages?: Stage[] };

/**
 * Notes that a stage of opening has ended, where somebody measures: the benchmark lays an empty list into the
 * scripts' own world before the click. Otherwise nothing is kept. The page's world does not see the list.
 */
export function endStage(name: string): void {
  const scope: StageScope = globalThis;
  scope.sitatStages?.push({ name, at: performance.now() });
}
