import { readPreferences, watchPreferences, writePreferences } from './preferences-store.ts';

/** Least time between two synced writes, in ms: browsers refuse more than 120 a minute (Chrome), we ask for half. */
const SYNC_INTERVAL = 1000;

/**
 * Keeps `storage.local`, which every view reads and writes at once, and `storage.sync`, which the browser
 * carries to the reader's other devices, at the later of their two states. Runs in the background, which
 * may be stopped at any moment: what a stop left unsynced is found and synced at the next start.
 */
export function keepPreferencesSynced(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  // What has started the background, most likely a click, comes first.
  let written = Date.now();
  const schedule = (): void => {
    if (timer !== null) return;
    const wait = Math.max(0, written + SYNC_INTERVAL - Date.now());
    timer = setTimeout(() => {
      timer = null;
      written = Date.now();
      reconcile().catch((error: unknown) => console.warn('Sitat could not sync:', error));
    }, wait);
  };
  watchPreferences(schedule, signal, 'local');
  watchPreferences(schedule, signal, 'sync');
  schedule();
}

async function reconcile(): Promise<void> {
  const [local, synced] = await Promise.all([readPreferences('local'), readPreferences('sync')]);
  if (local.changedAt > synced.changedAt) await writePreferences(local, 'sync');
  else if (synced.changedAt > local.changedAt) await writePreferences(synced, 'local');
}
