import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PREFERENCES } from '../../core/preferences.ts';
import { readPreferences, writePreferences } from '../../platform/preferences-store.ts';
import { keepPreferencesSynced } from '../../platform/preferences-sync.ts';

let ended = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  ended = new AbortController();
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

it('writes to the synced storage at most once a second, and the last state of all', async () => {
  keepPreferencesSynced(ended.signal);
  await vi.advanceTimersByTimeAsync(5000);
  const write = vi.spyOn(fakeBrowser.storage.sync, 'set');
  for (let step = 1; step <= 30; step += 1) {
    // Thirty presses in three seconds.
    // oxlint-disable-next-line no-await-in-loop
    await writePreferences({ ...DEFAULT_PREFERENCES, textSize: 10 + step, changedAt: step });
    // oxlint-disable-next-line no-await-in-loop
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(write.mock.calls.length).toBeLessThanOrEqual(5);
  expect((await readPreferences('sync')).textSize).toBe(40);
});

it('takes over what another device has chosen later', async () => {
  await writePreferences({ ...DEFAULT_PREFERENCES, textSize: 20, changedAt: 10 });
  keepPreferencesSynced(ended.signal);
  await vi.advanceTimersByTimeAsync(5000);
  await writePreferences({ ...DEFAULT_PREFERENCES, textSize: 30, changedAt: 20 }, 'sync');
  await vi.advanceTimersByTimeAsync(5000);
  expect((await readPreferences()).textSize).toBe(30);
});

it('finds at its start what a stop left unsynced', async () => {
  await writePreferences({ ...DEFAULT_PREFERENCES, textSize: 33, changedAt: 5 });
  keepPreferencesSynced(ended.signal);
  await vi.advanceTimersByTimeAsync(5000);
  expect((await readPreferences('sync')).textSize).toBe(32);
});
