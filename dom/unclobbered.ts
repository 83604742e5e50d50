/**
 * The page's root element and body, also where the page has an element named like a property of `document`
 * (DOM clobbering): both are read through the interface's own getters.
 */
export function findPageRoots(document: Document): { root: Element | null; body: Element | null } {
  return {
    root: elementFrom(Reflect.get(Document.prototype, 'documentElement', document)),
    body: elementFrom(Reflect.get(Document.prototype, 'body', document)),
  };
}

/** A new element by the interface's own method, whatever the page has named `createElement`. */
export function createElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

function elementFrom(value: unknown): Element | null {
  return value instanceof Element ? value : null;
}
