import type { Article } from '../core/article/article.ts';
import { resolveLanguage } from '../core/preferences.ts';
import { quotesSlot } from '../platform/quotes-slot.ts';
import { onPreferences, type ReaderSession } from './reader-session.ts';

/**
 * Hands the open panel to the script of the quotations as soon as it has loaded. To be called when the body is
 * complete. Never rejects: without it the article is readable all the same.
 * @param findRoot the panel's shadow root at this moment
 */
export async function markQuotes(
  findRoot: () => ShadowRoot,
  session: ReaderSession,
  article: Article,
  ended: AbortSignal,
): Promise<void> {
  try {
    const start = await quotesSlot.loaded();
    const dialog = findRoot().querySelector('dialog');
    if (ended.aborted || dialog === null) return;
    start({
      dialog,
      article,
      change: session.change,
      watch: (listen) => {
        const tell = () => {
          const preferences = session.preferences.value;
          listen(preferences, resolveLanguage(preferences.language, navigator.languages));
        };
        onPreferences(session, tell, ended);
      },
      ended,
    });
  } catch (error) {
    console.warn('Sitat could not mark the quotations:', error);
  }
}
