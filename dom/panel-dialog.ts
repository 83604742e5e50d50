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

/** Gives back the place in the text at which the panel was left, in px from the top; see {@link readPlace}. */
export function restorePlace(root: ShadowRoot, top: number): void {
  const scroller = root.querySelector('.scroller');
  if (scroller !== null && top > 0) scroller.scrollTop = top;
}

/** How far the text of an open panel is scrolled, in px. */
export function readPlace(root: ShadowRoot): number {
  return root.querySelector('.scroller')?.scrollTop ?? 0;
}
