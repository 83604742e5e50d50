import { scriptSlot } from './script-slot.ts';
import type { Article } from '../core/article/article.ts';
import type { Language, Preferences, PreferencesPatch } from '../core/preferences.ts';

/** What the open panel gives to the quotations: the places that are theirs, and the preferences. */
export interface QuotesHost {
  /** The panel's dialog. The complete body of the article stands in `.body`; `.quotes-control` and `.quotes-place` are empty. */
  dialog: HTMLElement;
  article: Article;
  /** Tells the preferences and the interface's language, now and after each change, until the panel closes. */
  watch: (listen: (preferences: Preferences, language: Language) => void) => void;
  change: (patch: PreferencesPatch) => void;
  /** Aborts when the panel closes. */
  ended: AbortSignal;
}

/** Finds, marks and lists the quotations of an open panel. Throws when it cannot; the article stays readable. */
type StartQuotes = (host: QuotesHost) => void;

/** Where the reader and the script of the quotations meet. */
export const quotesSlot = scriptSlot<StartQuotes>('sitatQuotes');
