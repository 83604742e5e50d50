import type { CDPSession } from 'puppeteer-core';

/**
 * The heap of a tab after garbage collection, kB of 1,000 bytes: of script, in all worlds of the page together, and of
 * the browser's own objects for it, such as nodes and listeners.
 */
export async function heapOf(cdp: CDPSession): Promise<number> {
  // What one collection sets free may hold what only the next one finds.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize) / 1000;
}
