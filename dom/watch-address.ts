/** How often the address is compared where the browser has no Navigation API, in ms. */
const POLL_INTERVAL = 300;

/**
 * Calls `changed` when the page moves to another address without a reload (single-page navigation, back and
 * forward). A change of the fragment alone does not count. Stops when `signal` aborts.
 */
export function watchAddress(window: Window, changed: () => void, signal: AbortSignal): void {
  const first = withoutFragment(window.location.href);
  const check = (): void => {
    if (withoutFragment(window.location.href) !== first) changed();
  };
  const timer = setInterval(check, POLL_INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('popstate', check, { signal });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? address;
}
