/**
 * Makes nodes of an HTML string, in a document where nothing runs or loads. This is the only file in which
 * strings become nodes; what is to be shown must have been sanitized before.
 */
export function parseHtml(html: string, inert: Document): DocumentFragment {
  const template = inert.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A document of its own, without a window: nothing in it runs or loads. */
export function emptyDocument(parser: DOMParser): Document {
  return parser.parseFromString('<!doctype html><html></html>', 'text/html');
}

/** The HTML of what stands inside an element. */
export function serializeHtml(element: Element): string {
  return element.innerHTML;
}
