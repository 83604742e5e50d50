import { browser } from 'wxt/browser';
import {
  changePreferences,
  repairPreferences,
  type Preferences,
  type PreferencesPatch,
} from '../core/preferences.ts';

/** The key of the preferences in `storage.local`, where every view reads them, and in `storage.sync`. */
const PREFERENCES_KEY = 'preferences';

/** The areas of the browser's storage that hold preferences. */
type Area = 'local' | 'sync';

/** The stored preferences, repaired; the defaults where there are none. */
export async function readPreferences(area: Area = 'local'): Promise<Preferences> {
  const stored = await browser.storage[area].get(PREFERENCES_KEY);
  return repairPreferences(stored[PREFERENCES_KEY]);
}

/** Stores whole preferences; resolves when the browser has them. */
export async function writePreferences(
  preferences: Preferences,
  area: Area = 'local',
): Promise<void> {
  await browser.storage[area].set({ [PREFERENCES_KEY]: preferences });
}

/** Tells of every change of the stored preferences, whoever made it, until `signal` aborts. */
export function watchPreferences(
  listen: (preferences: Preferences) => void,
  signal: AbortSignal,
  area: Area = 'local',
): void {
  const onChanged = (
    changes: Record<string, { newValue?: unknown }>,
    changedArea: string,
  ): void => {
    const change = changes[PREFERENCES_KEY];
    if (changedArea === area && change !== undefined) listen(repairPreferences(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

let last: Promise<void> = Promise.resolve();

/** Changes the stored preferences by what is in them at that moment; changes wait for one another. */
export function updatePreferences(
  change: (current: Preferences) => PreferencesPatch,
): Promise<void> {
  const write = async (): Promise<void> => {
    const current = await readPreferences();
    await writePreferences(changePreferences(current, change(current), Date.now()));
  };
  last = last.then(write, write);
  return last;
}
