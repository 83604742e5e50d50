import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Article, NoArticleReason } from '../core/article/article.ts';
import { changePreferences, type Preferences, type PreferencesPatch } from '../core/preferences.ts';
import type { TextSizeAction } from '../core/panel-shortcut.ts';
import { largerTextSize, smallerTextSize, TEXT_SIZE } from '../core/text-size.ts';

/** What the panel shows: an article with its body, or why there is none. */
export type ReaderView =
  | { kind: 'article'; article: Article; body: DocumentFragment }
  | { kind: 'none'; reason: NoArticleReason };

/** Where the session keeps preferences; the real one is the extension's storage. */
export interface PreferencesPort {
  write: (preferences: Preferences) => Promise<void>;
  watch: (listen: (preferences: Preferences) => void, signal: AbortSignal) => void;
  now: () => number;
}

/** One opening of the panel: its state as signals, and what the reader can do. */
export interface ReaderSession {
  view: ReaderView;
  preferences: ReadonlySignal<Preferences>;
  change: (patch: PreferencesPatch) => void;
  resize: (action: TextSizeAction) => void;
}

const RESIZE: Record<TextSizeAction, (size: number) => number> = {
  larger: largerTextSize,
  smaller: smallerTextSize,
  default: () => TEXT_SIZE.default,
};

/**
 * Starts a session over `view` with the preferences as stored. A change shows at once and is stored at once;
 * a change from elsewhere shows unless it is older than what is shown; one without a time counts as new. Ends when `ended` aborts.
 */
export function startReaderSession(
  view: ReaderView,
  stored: Preferences,
  port: PreferencesPort,
  ended: AbortSignal,
): ReaderSession {
  const preferences = signal(stored);
  const change = (patch: PreferencesPatch): void => {
    preferences.value = changePreferences(preferences.value, patch, port.now());
    port.write(preferences.value).catch((error: unknown) => {
      console.warn('Sitat could not keep a setting:', error);
    });
  };
  port.watch((incoming) => {
    const isOlder = incoming.changedAt < preferences.value.changedAt;
    if (incoming.changedAt === 0 || !isOlder) preferences.value = incoming;
  }, ended);
  const resize = (action: TextSizeAction): void => {
    const { textSize } = preferences.value;
    const next = RESIZE[action](textSize);
    if (next !== textSize) change({ textSize: next });
  };
  return { view, preferences, change, resize };
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
