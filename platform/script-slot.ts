/** What a later script of this extension brings into a page, and who waits for it. */
export interface ScriptSlot<Part> {
  /** Called by the script when it has loaded. */
  offer: (part: Part) => void;
  /** Resolves when the script has loaded, whichever of the two came first. */
  loaded: () => Promise<Part>;
}

interface Slot<Part> {
  part: Part | null;
  waiting: ((part: Part) => void)[];
}

/**
 * The place in the isolated world of a page where two scripts of this extension meet: what the panel opens without
 * is a script of its own, so that the reader stays small.
 * @param name of the global variable, the same in both scripts
 */
export function scriptSlot<Part>(name: `sitat${string}`): ScriptSlot<Part> {
  const scope: typeof globalThis & Record<typeof name, Slot<Part> | undefined> = globalThis;
  const slot = (): Slot<Part> => (scope[name] ??= { part: null, waiting: [] });
  return {
    offer: (part) => {
      slot().part = part;
      for (const give of slot().waiting.splice(0)) give(part);
    },
    loaded: () => {
      const { part, waiting } = slot();
      return part === null ? new Promise((give) => waiting.push(give)) : Promise.resolve(part);
    },
  };
}
