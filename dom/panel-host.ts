import { addStyles, carryStyles } from './add-styles.ts';
import { installEventGuard } from './event-guard.ts';
import { followPlace, onDialogClosed, presentDialog } from './panel-dialog.ts';
import { createElement, findPageRoots } from './unclobbered.ts';

/**
 * The attribute that marks the element of the panel. The element is a plain `div`: a page could define a
 * custom element of any name of ours and reach the closed root through its `ElementInternals`.
 */
const HOST_MARK = 'data-sitat-reader';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** A place for the panel: a closed shadow root that can be put into the page and taken out of it. */
export interface PanelHost {
  /** The shadow root that the panel stands in now. */
  readonly root: ShadowRoot;
  /** Whether the panel can be put into the page again: not when the page has taken it out. */
  readonly isKept: boolean;
  /**
   * Puts the panel into the page and opens its dialog, at the place where it was left, until `closed` aborts. What an
   * earlier version of the extension has left in the page is removed. `close` is called when the reader closes
   * the dialog, and when the page takes the panel out and its body has a shadow root already: else the panel
   * moves into a shadow root of the body, which no mutation observer sees.
   */
  show: (close: () => void, closed: AbortSignal) => void;
}

/**
 * Makes an empty, closed shadow root outside the page, styled by `css` alone. Throws in a document that is not HTML
 * (an SVG image, a feed), where no panel can be drawn.
 */
export function createPanelHost(document: Document, css: string): PanelHost {
  const { root: page, body } = findPageRoots(document);
  if (page?.namespaceURI !== XHTML) throw new Error('not an HTML document');
  const host = createElement(document, 'div');
  host.setAttribute(HOST_MARK, '');
  const own = host.attachShadow({ mode: 'closed' });
  addStyles(own, css);
  const guard = installEventGuard(window);
  let refuge: ShadowRoot | null = null;
  let isKept = true;
  let place = 0;
  const flee = (): boolean => {
    isKept = false;
    refuge = body === null ? null : moveIntoBody(own, body);
    guard.panel = body === null || refuge === null ? null : { host: body, root: refuge };
    if (refuge !== null) presentDialog(refuge);
    return refuge !== null;
  };
  const hide = (): void => {
    (refuge ?? own).querySelector('dialog')?.close();
    guard.panel = null;
    host.remove();
    if (refuge !== null) leaveOnlySlot(refuge);
  };
  return {
    get root() {
      return refuge ?? own;
    },
    get isKept() {
      return isKept;
    },
    show: (close, closed) => {
      for (const old of page.querySelectorAll(`[${HOST_MARK}]`)) old.remove();
      page.append(host);
      guard.panel = { host, root: own };
      presentDialog(own);
      const keep = (top: number): void => {
        place = top;
      };
      followPlace(own, place, keep, closed);
      onDialogClosed(own, close, closed);
      onRemoved(host, () => flee() || close(), closed);
      closed.addEventListener('abort', hide);
    },
  };
}

/** Calls back once when the page takes an element out of its place. */
function onRemoved(element: Element, removed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    removed();
  });
  if (element.parentNode !== null) observer.observe(element.parentNode, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The shadow root that this extension gave the body; a shadow root cannot be taken away again. */
type BodyScope = typeof globalThis & { sitatBodyRoot?: ShadowRoot };

/** Null where the page has already given its body a shadow root of its own. */
function moveIntoBody(from: ShadowRoot, body: Element): ShadowRoot | null {
  const scope: BodyScope = globalThis;
  try {
    const root = scope.sitatBodyRoot ?? body.attachShadow({ mode: 'closed' });
    scope.sitatBodyRoot = root;
    carryStyles(from, root);
    root.append(createElement(body.ownerDocument, 'slot'), ...from.childNodes);
    return root;
  } catch (error) {
    console.warn('Sitat found no place in this page:', error);
    return null;
  }
}

/** With a slot alone the page looks as it did without a shadow root. */
function leaveOnlySlot(root: ShadowRoot): void {
  root.adoptedStyleSheets = [];
  root.replaceChildren(createElement(root.ownerDocument, 'slot'));
}
