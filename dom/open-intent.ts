/**
 * Calls back once, when the reader seems to be about to open the panel: the pointer leaves the page through its top
 * edge, where the toolbar is, or Alt goes down, with which its keys begin. Events that the page made do not count.
 */
export function watchOpenIntent(page: Document, intended: () => void): void {
  const watching = new AbortController();
  const tell = (event: Event): void => {
    if (!event.isTrusted) return;
    watching.abort();
    intended();
  };
  const { signal } = watching;
  const onLeave = (event: Event): void => {
    if (event instanceof MouseEvent && event.clientY <= 0) tell(event);
  };
  const onKey = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Alt') tell(event);
  };
  const { prototype } = EventTarget;
  prototype.addEventListener.call(page, 'mouseleave', onLeave, { signal, passive: true });
  prototype.addEventListener.call(page, 'keydown', onKey, { signal, capture: true, passive: true });
}
