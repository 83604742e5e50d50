/** Opens the dialog of a panel over the page; also after a move, which takes a dialog out of the top layer. */
export function presentDialog(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog');
  dialog?.removeAttribute('open');
  dialog?.showModal();
}

/** Calls back when the reader closes the dialog: with Esc, or with its button, which works without any script. */
export function onDialogClosed(root: ShadowRoot, closed: () => void, signal: AbortSignal): void {
  const dialog = root.querySelector('dialog');
  const tell = (): void => {
    if (dialog?.open === false) closed();
  };
  dialog?.addEventListener('close', tell, { signal });
}

/**
 * Goes to a place in the text of an open panel, in px from the top, and tells each place that the reader scrolls to.
 * When the dialog has closed it is too late to ask: Chromium has forgotten it.
 */
export function followPlace(
  root: ShadowRoot,
  top: number,
  scrolled: (top: number) => void,
  signal: AbortSignal,
): void {
  const scroller = root.querySelector('.scroller');
  if (scroller === null) return;
  if (top > 0) scroller.scrollTop = top;
  scroller.addEventListener('scroll', () => scrolled(scroller.scrollTop), { signal });
}
