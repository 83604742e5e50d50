import type { Language, Preferences, PreferencesPatch } from '../core/preferences.ts';

/** What the open panel gives to the quotations: the places that are theirs, and the preferences. */
export interface QuotesHost {
  /** The panel's dialog. The complete body of the article stands in `.body`; `.quotes-control` and `.quotes-place` are empty. */
  dialog: HTMLElement;
  /** BCP 47 language of the article's text. */
  lang: string;
  /** Tells the preferences and the interface's language, now and after each change, until the panel closes. */
  watch: (listen: (preferences: Preferences, language: Language) => void) => void;
  change: (patch: PreferencesPatch) => void;
  /** Aborts when the panel closes. */
  ended: AbortSignal;
}

/** Finds, marks and lists the quotations of an open panel. Throws when it cannot; the article stays readable. */
export type StartQuotes = (host: QuotesHost) => void;

type QuotesScope = typeof globalThis & {
  sitatQuotes?: { start: StartQuotes | null; waiting: ((start: StartQuotes) => void)[] };
};

/**
 * The place in the isolated world of a page where the script of the quotations and the reader meet: they are
 * two scripts, so that the reader, which opens the panel, stays small.
 */
function slot() {
  const scope: QuotesScope = globalThis;
  scope.sitatQuotes ??= { start: null, waiting: [] };
  return scope.sitatQuotes;
}

/** Called by the script of the quotations when it has loaded. */
export function offerQuotes(start: StartQuotes): void {
  const { waiting } = slot();
  slot().start = start;
  for (const give of waiting.splice(0)) give(start);
}

/** Resolves when the script of the quotations has loaded, whichever of the two came first. */
export function whenQuotesLoaded(): Promise<StartQuotes> {
  const { start, waiting } = slot();
  if (start !== null) return Promise.resolve(start);
  return new Promise((resolve) => {
    waiting.push(resolve);
  });
}
