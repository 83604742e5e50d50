import { browser } from 'wxt/browser';

/** How often an open panel looks whether its extension is still there, in ms. */
const CHECK_INTERVAL = 1000;

/**
 * Calls `ended` once when the extension that injected this script was updated, reloaded or removed. The
 * browser sends no event for it; its sign is that `runtime.id` is gone. Stops looking when `signal` aborts.
 */
export function watchExtensionEnd(ended: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isExtensionAlive()) return;
    clearInterval(timer);
    ended();
  }, CHECK_INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Whether the extension that injected this script is still the one that is installed. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
