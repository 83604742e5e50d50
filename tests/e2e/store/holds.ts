/* oxlint-disable typescript/unbound-method -- each is called on the object that it was taken from */
import type { Browser } from 'wxt/browser';

/** Where a save can be held: its message has come; it is being written; it is on the disk, and nobody knows. */
export const STEPS = ['received', 'writing', 'written'] as const;
export type Step = (typeof STEPS)[number];

/**
 * Runs in the background before its own script, sent as source: holds every save at the step that `hold` in
 * `storage.local` names, and says `reached` there, so that the background can be killed at that very moment. Changes
 * what the browser gives to the store, and nothing of the store.
 */
function installHolds(): void {
  const scope = globalThis as typeof globalThis & {
    browser?: typeof Browser;
    chrome: typeof Browser;
  };
  const { storage } = scope.browser ?? scope.chrome;
  let step: unknown = null;
  const reach = (): void => void storage.local.set({ reached: step });
  storage.onChanged.addListener(({ hold }) => {
    if (hold?.newValue === undefined) return;
    step = hold.newValue;
    void storage.local.set({ holding: step });
  });

  const { digest } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.digest = function (algorithm, data) {
    if (step !== 'received') return digest.call(this, algorithm, data);
    reach();
    return new Promise(() => undefined);
  };

  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    // The transaction does not end, because there is always one thing more to read.
    const goOn = (): void => this.count().addEventListener('success', goOn);
    if (step === 'writing') {
      goOn();
      reach();
    }
    return request;
  };

  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options);
    transaction.addEventListener('complete', (event) => {
      if (step !== 'written' || mode !== 'readwrite') return;
      event.stopImmediatePropagation();
      reach();
    });
    return transaction;
  };
}

/** The source that holds saves, for the background of a copy of the extension. */
export const HOLDS = `(${installHolds.toString()})();\n`;
