/**
 * A property as the target's prototypes define it, even if an element of the page stands in its way (DOM
 * clobbering: `<img name="documentElement">` hides `document.documentElement`). Undefined when none defines it.
 */
export function fromPrototype(target: object, name: string): unknown {
  let prototype: unknown = Object.getPrototypeOf(target);
  while (typeof prototype === 'object' && prototype !== null) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found.get === undefined ? found.value : found.get.call(target);
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** The page's root element and body, past any element that hides them. */
export function findPageRoots(document: Document): { root: Element | null; body: Element | null } {
  return {
    root: elementFrom(fromPrototype(document, 'documentElement')),
    body: elementFrom(fromPrototype(document, 'body')),
  };
}

/** A new element by the interface's own method, whatever the page has named `createElement`. */
export function createElement(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** A new range at the document's beginning, whatever the page has named `createRange`. */
export function createRange(document: Document): Range {
  return Document.prototype.createRange.call(document);
}

/** A node's children; a field of a form may be named `childNodes`. */
export function childrenOf(node: Node): Iterable<Node> {
  if (!(node instanceof HTMLFormElement)) return node.childNodes;
  const found = fromPrototype(node, 'childNodes');
  return found instanceof NodeList ? found : [];
}

function elementFrom(value: unknown): Element | null {
  return value instanceof Element ? value : null;
}
