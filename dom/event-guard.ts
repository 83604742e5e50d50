/** The events that would tell the page what is typed or pressed in the panel. */
const GUARDED = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
] as const;

/** Where the guard finds the open panel; shared by the scripts of this extension in one page. */
export interface GuardedPanel {
  host: Element;
  root: ShadowRoot;
}

type GuardScope = typeof globalThis & { sitatGuard?: { panel: GuardedPanel | null } };

/**
 * Keeps what happens in the panel from the page's listeners: a capture listener on `window` stops each
 * guarded event whose target is the panel, and gives the panel a copy that does not leave its shadow root.
 * The default action of the original (typing, activation) stays unless the copy is cancelled.
 *
 * Complete only where it is installed before the page's own listeners, at `document_start`. Installing it
 * again does nothing but return the slot for the panel.
 */
export function installEventGuard(window: Window): { panel: GuardedPanel | null } {
  const scope = globalThis as GuardScope;
  if (scope.sitatGuard !== undefined) return scope.sitatGuard;
  const guard: { panel: GuardedPanel | null } = { panel: null };
  scope.sitatGuard = guard;
  const onEvent = (event: Event): void => {
    if (guard.panel !== null) keepInside(event, guard.panel);
  };
  for (const type of GUARDED) window.addEventListener(type, onEvent, { capture: true });
  return guard;
}

function keepInside(event: Event, { host, root }: GuardedPanel): void {
  if (event.target !== host || !event.isTrusted) return;
  event.stopImmediatePropagation();
  const target = innerTarget(event, root);
  if (target === null) return;
  if (!target.dispatchEvent(copyInside(event))) event.preventDefault();
}

/**
 * A mouse event goes to what is under it, any other to what has the focus. Enter and Space click the focused
 * control too: such a click has no pointer behind it, and a `detail` of 0.
 */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  if (event instanceof MouseEvent && event.detail !== 0) {
    return root.elementFromPoint(event.clientX, event.clientY) ?? root.activeElement;
  }
  return root.activeElement ?? root.querySelector('dialog');
}

/**
 * An event with the same facts (`key`, `clientX`, `data` and so on) that stays within the shadow root. It is a
 * plain `Event`: Firefox lets a constructed keyboard event out of the root whatever its `composed` says.
 */
function copyInside(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  for (const name in event) {
    if (name in copy) continue;
    Object.defineProperty(copy, name, { value: Reflect.get(event, name) });
  }
  return copy;
}
