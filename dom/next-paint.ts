/** How long one waits for a frame at most, in ms: a tab in the background paints none. */
const PATIENCE = 500;

/** Resolves after the next frame has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
