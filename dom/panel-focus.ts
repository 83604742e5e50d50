/** Whether a key pressed here is a letter of a text or of a choice. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/**
 * Gives the focus to the first of some controls that can take it, when what had it has gone.
 * @param selectors of controls in `panel`, the best first
 */
export function returnFocus(panel: Element, selectors: readonly string[]): void {
  const root = panel.getRootNode();
  if (!(root instanceof ShadowRoot) || holdsFocus(root)) return;
  for (const control of selectors.flatMap((selector) => [...panel.querySelectorAll(selector)])) {
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    if (root.activeElement === control) return;
  }
}

/** The dialog itself has the focus when nothing in it has. */
function holdsFocus(root: ShadowRoot): boolean {
  const { activeElement } = root;
  return activeElement !== null && activeElement.localName !== 'dialog';
}
