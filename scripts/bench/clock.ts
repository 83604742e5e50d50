let origin = 0;

/**
 * Brings this program's clock in line with the machine's to some hundredths of a millisecond, as the
 * watcher in the page does with its own. Call it shortly before times are taken; it takes up to 1 ms.
 */
export function alignClock(): void {
  const tick = Date.now();
  while (Date.now() === tick);
  origin = Date.now() - performance.now();
}

/** The time in ms since 1970, with fractions; of the last {@link alignClock}. */
export function clock(): number {
  return origin + performance.now();
}
