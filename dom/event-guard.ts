/** Events that the panel's own controls listen to: the page gets none, the panel a copy. */
const RELAYED = [
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

/**
 * Events that nothing in the panel listens to. The page must not get them either: they tell where the
 * reader points, and in Firefox `originalTarget` of each of them leads into the closed root.
 */
const SILENCED = [
  'auxclick',
  'contextmenu',
  'drag',
  'dragend',
  'dragenter',
  'dragleave',
  'dragover',
  'dragstart',
  'drop',
  'focus',
  'focusin',
  'blur',
  'focusout',
  'gotpointercapture',
  'lostpointercapture',
  'mousemove',
  'mouseout',
  'mouseover',
  'pointercancel',
  'pointermove',
  'pointerout',
  'pointerover',
  'selectstart',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
] as const;

/** Where the guard finds the open panel; shared by the scripts of this extension in one page. */
export interface GuardedPanel {
  host: Element;
  root: ShadowRoot;
}

type GuardScope = typeof globalThis & { sitatGuard?: { panel: GuardedPanel | null } };

/**
 * Keeps what happens in the panel from the page's listeners, by capture listeners on `window`. The default
 * action of an event (typing, activation, scrolling) stays unless the panel's copy is cancelled. The wheel
 * is stopped too, but for the wheel with Ctrl, which the panel must be able to cancel.
 *
 * Complete only where it is installed before the page's own listeners, at `document_start`. Installing it
 * again does nothing but return the slot for the panel; it stays as long as the page, and idles without one.
 */
export function installEventGuard(window: Window): { panel: GuardedPanel | null } {
  const scope: GuardScope = globalThis;
  if (scope.sitatGuard !== undefined) return scope.sitatGuard;
  const guard: { panel: GuardedPanel | null } = { panel: null };
  scope.sitatGuard = guard;
  const relay = (event: Event): void => {
    if (guard.panel !== null && isPanelEvent(event, guard.panel)) keepInside(event, guard.panel);
  };
  const silence = (event: Event): void => {
    if (event.target === guard.panel?.host) event.stopImmediatePropagation();
  };
  const silenceWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) silence(event);
  };
  for (const type of RELAYED) window.addEventListener(type, relay, { capture: true });
  const quiet = { capture: true, passive: true };
  for (const type of SILENCED) window.addEventListener(type, silence, quiet);
  window.addEventListener('wheel', silenceWheel, quiet);
  return guard;
}

/** While the panel is open the page behind is inert: a key that goes to nothing is meant for the panel. */
function isPanelEvent(event: Event, { host }: GuardedPanel): boolean {
  if (!event.isTrusted) return false;
  if (event.target === host) return true;
  const isLost = event.target instanceof Element && event.target.matches('html, body');
  return isLost && event instanceof KeyboardEvent;
}

function keepInside(event: Event, { root }: GuardedPanel): void {
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
