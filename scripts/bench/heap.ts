import type { CDPSession } from 'puppeteer-core';

/** What a tab holds after garbage collection. */
export interface Held {
  /** Heap of script, in all worlds of the page together, kB of 1,000 bytes. */
  heap: number;
  /** The browser's own objects for the page, such as nodes, style sheets and listeners, kB. */
  objects: number;
  /** DOM nodes, those that stand in no document too. */
  nodes: number;
  listeners: number;
}

async function collectGarbage(cdp: CDPSession): Promise<void> {
  // What one collection sets free may hold what only the next one finds.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
}

async function readHeap(cdp: CDPSession): Promise<Pick<Held, 'heap' | 'objects'>> {
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1000, objects: embedderHeapUsedSize / 1000 };
}

/** Collects garbage and counts what is left; `Performance` must be enabled in the session. */
export async function countHeld(cdp: CDPSession): Promise<Held> {
  await collectGarbage(cdp);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { ...(await readHeap(cdp)), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The heap of a tab after garbage collection, of script and of the browser's objects together, kB of 1,000 bytes. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await collectGarbage(cdp);
  const { heap, objects } = await readHeap(cdp);
  return heap + objects;
}
