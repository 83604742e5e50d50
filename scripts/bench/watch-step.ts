import type { SightedScope } from './sight.ts';

/** One step of the text size, as the panel lived it. */
export interface Step {
  /** From the key's arrival in the panel to the end of the first frame that shows the new size, ms. */
  time: number;
  /** Frames that were begun in that time, the one with the new size among them. */
  frames: number;
}

/** What the console line of a step begins with. */
export const STEP_MARK = 'sitat-bench-step';

/**
 * Waits, in a world that has been given sight, for the next key in the panel that is not Ctrl itself, and tells the
 * console when the article's text stands in another size. Sent as source, so it may use nothing but its
 * arguments.
 * @param patience ms after which it gives up.
 */
export function watchStep(patience: number, mark: string): void {
  const { root: findRoot, now, afterPaint } = (globalThis as SightedScope).benchSight;
  const root = findRoot();
  const text = root?.querySelector('.body') ?? null;
  if (root === null || text === null) throw new Error('no panel with an article');
  const before = getComputedStyle(text).fontSize;
  let frames = 0;
  const follow = (start: number): void => {
    frames += 1;
    if (getComputedStyle(text).fontSize !== before) {
      afterPaint(() => console.debug(mark, JSON.stringify({ time: now() - start, frames })));
    } else if (now() < start + patience) requestAnimationFrame(() => follow(start));
  };
  const listen = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Control') return;
    root.removeEventListener('keydown', listen, { capture: true });
    const start = now();
    requestAnimationFrame(() => follow(start));
  };
  root.addEventListener('keydown', listen, { capture: true });
}

/** The times from frame to frame of a page in which nothing happens, ms. Sent as source. */
export function watchFrames(count: number): Promise<number[]> {
  return new Promise((done) => {
    const starts: number[] = [];
    const look = (start: number): void => {
      starts.push(start);
      if (starts.length <= count) requestAnimationFrame(look);
      else done(starts.slice(1).map((time, index) => time - (starts[index] ?? 0)));
    };
    requestAnimationFrame(look);
  });
}
