import { browser } from 'wxt/browser';
import { allOf, fieldsOf } from '../core/saved/read-value.ts';
import { readName } from '../core/saved/read-record.ts';

/** The item of `storage.local` that tells which articles' quotes have changed last. */
const CHANGE_KEY = 'quotes-changed';

/**
 * Tells every open view that the quotes of some articles have changed. Through `storage.local`, because its changes
 * reach all of the extension's contexts without a list of them, which a background that has been stopped would have lost.
 * @param articles their keys
 * @param call UUID of the call that changed them
 */
export async function tellQuoteChange(articles: readonly string[], call: string): Promise<void> {
  await browser.storage.local
    .set({ [CHANGE_KEY]: { articles, call } })
    .catch((error: unknown) => console.warn('Sitat could not tell of a change:', error));
}

/** Hears the keys of articles whose quotes have changed, whoever changed them, until `signal` aborts. */
export function watchQuoteChanges(
  listen: (articles: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = fieldsOf(changes[CHANGE_KEY]?.newValue);
    const articles = allOf(change?.get('articles'), readName);
    if (area === 'local' && articles !== null) listen(articles);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
