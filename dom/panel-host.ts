import { installEventGuard } from './event-guard.ts';

/** The tag of the element that holds the panel; no other element of a page has a name like it. */
const HOST_NAME = 'sitat-reader';

/** The panel's place in the page: a closed shadow root, and the way to take it out again. */
export interface PanelHost {
  root: ShadowRoot;
  /** Removes every trace from the page. */
  remove: () => void;
}

/**
 * Puts an empty, closed shadow root into the page, styled by `css` alone. A left-over of an earlier version
 * of the extension is removed. `onLost` is called when the page takes the element out by itself.
 */
export function attachPanelHost(document: Document, css: string, onLost: () => void): PanelHost {
  const parent = rootElement(document);
  for (const old of parent.querySelectorAll(HOST_NAME)) old.remove();
  const host = createElement(document, HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(document, root, css);
  parent.append(host);
  const guard = installEventGuard(window);
  guard.panel = { host, root };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onLost();
  });
  observer.observe(parent, { childList: true });
  return {
    root,
    remove: () => {
      observer.disconnect();
      guard.panel = null;
      host.remove();
    },
  };
}

/** `document.documentElement`, also on a page that has an element named like it (DOM clobbering). */
function rootElement(document: Document): Element {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  return (getter?.call(document) as Element | undefined) ?? document.documentElement;
}

function createElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** A constructed sheet is outside the page's content security policy; where it is refused, an element serves. */
function adoptStyles(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = createElement(document, 'style');
    style.textContent = css;
    root.append(style);
  }
}
