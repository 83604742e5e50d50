import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Extraction } from '../dom/extract-article.ts';
import {
  changePreferences,
  DEFAULT_PREFERENCES,
  type Preferences,
  type PreferencesPatch,
} from '../core/preferences.ts';
import { resizeText, type TextSizeAction } from '../core/text-size.ts';

/** What the panel shows: an article with its body, or why there is none. */
export type ReaderView = Extraction;

/** Where the session keeps preferences; the real one is the extension's storage. */
export interface PreferencesPort {
  read: () => Promise<Preferences>;
  write: (preferences: Preferences) => Promise<void>;
  watch: (listen: (preferences: Preferences) => void, signal: AbortSignal) => void;
  /** ms since 1970. */
  now: () => number;
}

/** The reader's preferences while a panel is open, and what the reader can do to them. */
export interface ReaderSession {
  preferences: ReadonlySignal<Preferences>;
  change: (patch: PreferencesPatch) => void;
  resize: (action: TextSizeAction) => void;
  /** Takes what is stored now: a page that the browser keeps for going back hears of no change. */
  refresh: () => Promise<void>;
}

/**
 * Starts a session. A change shows at once and is stored at once; a change from elsewhere shows unless it is
 * older than what is shown, and one without a time counts as new. Ends when `ended` aborts.
 */
export function startReaderSession(port: PreferencesPort, ended: AbortSignal): ReaderSession {
  const preferences = signal(DEFAULT_PREFERENCES);
  const take = (incoming: Preferences): void => {
    const isOlder = incoming.changedAt < preferences.value.changedAt;
    if (incoming.changedAt === 0 || !isOlder) preferences.value = incoming;
  };
  const change = (patch: PreferencesPatch): void => {
    preferences.value = changePreferences(preferences.value, patch, port.now());
    port.write(preferences.value).catch((error: unknown) => {
      console.warn('Sitat could not keep a setting:', error);
    });
  };
  const resize = (action: TextSizeAction): void => {
    const { textSize } = preferences.value;
    const next = resizeText(textSize, action);
    if (next !== textSize) change({ textSize: next });
  };
  port.watch(take, ended);
  return { preferences, change, resize, refresh: () => port.read().then(take) };
}

/** Runs `show` now and after each change of the session's preferences, until `ended` aborts. */
export function onPreferences(
  session: ReaderSession,
  show: (preferences: Preferences) => void,
  ended: AbortSignal,
): void {
  const stop = effect(() => show(session.preferences.value));
  ended.addEventListener('abort', stop);
}
