import { addStyles, carryStyles } from './add-styles.ts';
import { installEventGuard } from './event-guard.ts';
import { createElement, findPageRoots } from './unclobbered.ts';

/**
 * The attribute that marks the element of the panel. The element is a plain `div`: a page could define a
 * custom element of any name of ours and reach the closed root through its `ElementInternals`.
 */
const HOST_MARK = 'data-sitat-reader';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The panel's place in the page: a closed shadow root, and the way to take it out again. */
export interface PanelHost {
  root: ShadowRoot;
  /** Removes the panel from the page. */
  remove: () => void;
}

/**
 * Puts an empty, closed shadow root into the page, styled by `css` alone; a left-over of an earlier version
 * of the extension is removed. When the page takes the element out, the content moves into a shadow root
 * of the page's own body, which no mutation observer sees, and `onMoved` gets the new root, or null
 * where the body has a shadow root already and the panel is lost. Throws in a
 * document that is not HTML (an SVG image, a feed), where no panel can be drawn.
 */
export function attachPanelHost(
  document: Document,
  css: string,
  onMoved: (root: ShadowRoot | null) => void,
): PanelHost {
  const { root: page, body } = findPageRoots(document);
  if (page?.namespaceURI !== XHTML) throw new Error('not an HTML document');
  for (const old of page.querySelectorAll(`[${HOST_MARK}]`)) old.remove();
  const host = createElement(document, 'div');
  host.setAttribute(HOST_MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, css);
  page.append(host);
  const guard = installEventGuard(window);
  guard.panel = { host, root };
  let refuge: ShadowRoot | null = null;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    observer.disconnect();
    refuge = body === null ? null : moveIntoBody(root, body);
    guard.panel = body === null || refuge === null ? null : { host: body, root: refuge };
    onMoved(refuge);
  });
  observer.observe(page, { childList: true });
  return {
    root,
    remove: () => {
      observer.disconnect();
      guard.panel = null;
      host.remove();
      if (refuge !== null) leaveOnlySlot(refuge);
    },
  };
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
