/** Writes values under keys, the latest of each. */
export interface LatestWriter<Key, Value> {
  write: (key: Key, value: Value) => void;
  /** Resolves when nothing is left to be written. */
  settled: () => Promise<void>;
}

/**
 * Writes at once where nothing is being written under the key. What comes meanwhile waits, and only the last of it is
 * written: a slow disk is never behind by more than one value.
 * @param failed is told of a value that could not be written
 */
export function writeLatest<Key, Value>(
  put: (key: Key, value: Value) => Promise<void>,
  failed: (error: unknown) => void,
): LatestWriter<Key, Value> {
  const waiting = new Map<Key, { value: Value }>();
  const running = new Map<Key, Promise<void>>();
  const run = async (key: Key): Promise<void> => {
    for (let next = waiting.get(key); next !== undefined; next = waiting.get(key)) {
      waiting.delete(key);
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what this is for
      await put(key, next.value).catch(failed);
    }
    running.delete(key);
  };
  return {
    write: (key, value) => {
      waiting.set(key, { value });
      if (!running.has(key)) running.set(key, run(key));
    },
    settled: async () => {
      await Promise.all(running.values());
    },
  };
}
