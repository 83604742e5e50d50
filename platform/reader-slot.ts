/** How long after an opening further clicks belong to the same double click, in ms. */
const DOUBLE_CLICK = 250;

type ReaderScope = typeof globalThis & {
  sitatReader?: { close: () => void; openedAt: number } | null;
};

/**
 * One panel a page: closes the open one, else opens one by `open`, which gets the way to say that it has
 * closed and returns how to close it. The second click of a double click does nothing.
 */
export function toggleReader(open: (closed: () => void) => () => void): void {
  const scope = globalThis as ReaderScope;
  const current = scope.sitatReader ?? null;
  if (current === null) {
    const close = open(() => {
      scope.sitatReader = null;
    });
    scope.sitatReader = { close, openedAt: performance.now() };
    return;
  }
  if (performance.now() - current.openedAt > DOUBLE_CLICK) current.close();
}
