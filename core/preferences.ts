import { repairTextSize, TEXT_SIZE } from './text-size.ts';

/** The themes of the panel; `auto` follows the system's light or dark. */
export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The languages that the interface speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language setting: one of the languages, or `auto`, the first of the browser's that Sitat speaks. */
export const LANGUAGE_SETTINGS = ['auto', ...LANGUAGES] as const;
export type LanguageSetting = (typeof LANGUAGE_SETTINGS)[number];

/** What the reader has chosen; one small stored item. */
export interface Preferences {
  version: 1;
  /** CSS px, a step of {@link TEXT_SIZE}. */
  textSize: number;
  theme: Theme;
  language: LanguageSetting;
  /** Whether quotations are marked and named in the text. */
  marking: boolean;
  /** When it was changed, in ms since 1970 by the changing device's clock; the later one wins. */
  changedAt: number;
}

/** What a reader may change. */
export type PreferencesPatch = Partial<
  Pick<Preferences, 'textSize' | 'theme' | 'language' | 'marking'>
>;

/** The preferences of a reader who has chosen nothing. */
export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  textSize: TEXT_SIZE.default,
  theme: 'auto',
  language: 'auto',
  marking: true,
  changedAt: 0,
};

/** Valid preferences from whatever was stored: each broken field becomes its default, a good one stays. */
export function repairPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_PREFERENCES;
  const record = new Map<string, unknown>(Object.entries(stored));
  return {
    version: 1,
    textSize: repairTextSize(record.get('textSize')),
    theme: oneOf(THEMES, record.get('theme'), DEFAULT_PREFERENCES.theme),
    language: oneOf(LANGUAGE_SETTINGS, record.get('language'), DEFAULT_PREFERENCES.language),
    marking: repairSwitch(record.get('marking'), DEFAULT_PREFERENCES.marking),
    changedAt: repairTime(record.get('changedAt')),
  };
}

/** The preferences after a change at `now` (ms since 1970); always later than what was there. */
export function changePreferences(
  current: Preferences,
  patch: PreferencesPatch,
  now: number,
): Preferences {
  return { ...current, ...patch, changedAt: Math.max(now, current.changedAt + 1) };
}

/** The interface's language for a setting and the browser's languages, best first; English if none fits. */
export function resolveLanguage(
  setting: LanguageSetting,
  browserLanguages: readonly string[],
): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The setting that a form's value means; `auto` for anything unknown. */
export function languageSettingOf(value: string): LanguageSetting {
  return oneOf(LANGUAGE_SETTINGS, value, DEFAULT_PREFERENCES.language);
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((item) => item === value) ?? fallback;
}

function repairSwitch(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** A clock far ahead must not freeze the preferences for ever, so it counts as unknown. */
function repairTime(value: unknown): number {
  const farFuture = 4e12;
  return typeof value === 'number' && value >= 0 && value < farFuture ? value : 0;
}
