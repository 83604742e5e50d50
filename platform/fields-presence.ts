import { browser } from 'wxt/browser';
import { fieldsOf } from '../core/saved/read-value.ts';

/** The item of `storage.local` that tells which quote's fields have been shown last. */
const SHOWN_KEY = 'fields-shown';

/**
 * Tells that the fields of a quote are there, from their frame: the panel around it learns by no other way, and no page
 * by this one, whether the page lets the frame run.
 */
export async function tellFieldsShown(quote: string): Promise<void> {
  await browser.storage.local
    .set({ [SHOWN_KEY]: { quote, at: Date.now() } })
    .catch((error: unknown) => console.warn('Sitat could not tell of the fields:', error));
}

/** Hears that the fields of a quote are there, until `signal` aborts. */
export function watchFieldsShown(quote: string, listen: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const shown = fieldsOf(changes[SHOWN_KEY]?.newValue)?.get('quote');
    if (area === 'local' && shown === quote) listen();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
