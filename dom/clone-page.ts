import { ID_ATTRIBUTE } from './copy-attributes.ts';
import { emptyDocument } from './parse-html.ts';
import { fromPrototype } from './unclobbered.ts';

/** The constructors of a page's window that extraction needs; `document.defaultView` has them all. */
export type DomView = Window & typeof globalThis;

/** A copy of a page in a document of its own, where nothing runs and nothing loads. */
export interface PageCopy {
  document: Document;
  view: DomView;
  /** Absolute address against which the page's links are resolved. */
  baseUrl: string;
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Copies a page without touching it. Page elements can hide properties of `document` and of forms behind
 * themselves (`<img name="documentElement">`, `<input name="attributes">`), so every property is read from
 * a prototype, and names and ids are taken off the copy before it enters a document. `importNode` into a
 * document without a window runs no custom element's code. Null when the document is no HTML page.
 */
export function copyPage(
  live: Document,
  url: string,
  view: DomView | null = viewOf(live),
): PageCopy | null {
  const root = fromPrototype(live, 'documentElement');
  const type = fromPrototype(live, 'contentType');
  if (view === null || !(root instanceof view.Element) || !HTML_TYPES.has(String(type)))
    return null;
  const inert = emptyDocument(new view.DOMParser());
  const copy = inert.importNode(root, true);
  disarm(copy, inert, view);
  inert.replaceChild(copy, inert.documentElement);
  return { document: inert, view, baseUrl: baseOf(inert, url) };
}

/** The window of a document, read past any element that hides it. */
export function viewOf(live: Document): DomView | null {
  const view = fromPrototype(live, 'defaultView');
  return isView(view) ? view : null;
}

function isView(value: unknown): value is DomView {
  return typeof value === 'object' && value !== null;
}

/** Takes names and ids off a tree that is in no document yet. Only `<meta>` needs its name. */
function disarm(root: Element, inert: Document, view: DomView): void {
  const methods = view.Element.prototype;
  const walker = inert.createTreeWalker(root, view.NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (!(node instanceof view.Element)) continue;
    const id = methods.getAttribute.call(node, 'id');
    if (id !== null) methods.setAttribute.call(node, ID_ATTRIBUTE, id);
    methods.removeAttribute.call(node, 'id');
    if (!(node instanceof view.HTMLMetaElement)) methods.removeAttribute.call(node, 'name');
  }
}

function baseOf(copy: Document, url: string): string {
  const declared = copy.querySelector('base[href]')?.getAttribute('href') ?? '';
  try {
    return new URL(declared, url).href;
  } catch {
    return url;
  }
}
