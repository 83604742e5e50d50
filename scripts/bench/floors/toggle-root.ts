/** Marks the element of a floor's panel. */
const MARK = 'data-bench-floor';

/**
 * Takes the panel out of the page when it is there; else puts one in, a closed shadow root in a fixed
 * box over the page, and lets `fill` fill it.
 */
export function toggleRoot(fill: (root: ShadowRoot) => void): void {
  const open = document.querySelector(`[${MARK}]`);
  if (open !== null) {
    open.remove();
    return;
  }
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  host.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:2147483647';
  fill(host.attachShadow({ mode: 'closed' }));
  document.documentElement.append(host);
}
