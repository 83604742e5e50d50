/** How far below the top edge of the text the line is that stays, in CSS px: under the bar. */
const BELOW_BAR = 72;

/**
 * Runs `change`, which may set the text anew in another size, and brings the paragraph that stood at the top
 * of the scrolled box back to where it stood. At the very top of the text nothing is held.
 */
export function keepPlace<Result>(root: ShadowRoot, change: () => Result): Result {
  const scroller = root.querySelector('.scroller');
  const held = scroller === null || scroller.scrollTop === 0 ? null : blockAtTop(root, scroller);
  const before = held?.getBoundingClientRect().top ?? 0;
  const result = change();
  if (held === null || scroller === null || !held.isConnected) return result;
  scroller.scrollTop += held.getBoundingClientRect().top - before;
  return result;
}

function blockAtTop(root: ShadowRoot, scroller: Element): Element | null {
  const { left, top, width } = scroller.getBoundingClientRect();
  const found = root.elementFromPoint(left + width / 2, top + BELOW_BAR);
  return found?.closest('.part > *, .body > :not(.part), .head, figure') ?? null;
}
