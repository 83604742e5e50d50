import { isSameArticle } from '../core/article/address.ts';

/** How often the address is compared, in ms: no browser tells a content script of every change. */
const POLL_INTERVAL = 300;

/**
 * Calls `changed` when the page has moved, or moves, from the address `first` to another article's without a reload (single-page navigation,
 * back and forward). A fragment, or a tracking parameter that the page tidies away, is no other article.
 * Stops when `signal` aborts.
 */
export function watchAddress(
  window: Window,
  first: string,
  changed: () => void,
  signal: AbortSignal,
): void {
  const check = (): void => {
    if (!isSameArticle(first, window.location.href)) changed();
  };
  const timer = setInterval(check, POLL_INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('popstate', check, { signal });
  check();
}
