import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import type { PageCopy } from './clone-page.ts';
import { parseHtml } from './parse-html.ts';

/** Everything that the panel shows, and nothing else; elements that are built on purpose, see `buildBody`. */
const ALLOWED_TAGS = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'figure',
  'figcaption',
  'img',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'a',
  'strong',
  'em',
  'sub',
  'sup',
  'code',
  'del',
  'br',
];

/** Attributes whose value is no address: a number or one of a few words. */
const PLAIN_ATTRIBUTES = ['width', 'height', 'colspan', 'rowspan', 'scope', 'start', 'value'];

const ALLOWED_ATTRIBUTES = ['href', 'rel', 'src', 'alt', ...PLAIN_ATTRIBUTES];

const CONFIG: Config = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // DOMPurify holds every other attribute against the pattern for addresses.
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  SANITIZE_DOM: true,
  KEEP_CONTENT: true,
};

/**
 * A sanitizer with DOMPurify against a strict list: takes HTML, gives its nodes. Links open nothing of ours,
 * and nothing can run script. The purifier gets the inert document, because page elements can hide
 * properties of the live one from it.
 */
export function createSanitizer(copy: PageCopy): (html: string) => DocumentFragment {
  const purifier = createDOMPurify(inertWindow(copy));
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'a') element.setAttribute('rel', 'noopener noreferrer');
  });
  return (html) => parseHtml(purifier.sanitize(html, CONFIG), copy.document);
}

/** The parts of a window that DOMPurify asks for. */
function inertWindow({ document, view }: PageCopy): WindowLike {
  return {
    document,
    DocumentFragment: view.DocumentFragment,
    HTMLTemplateElement: view.HTMLTemplateElement,
    Node: view.Node,
    Element: view.Element,
    NodeFilter: view.NodeFilter,
    NamedNodeMap: view.NamedNodeMap,
    HTMLFormElement: view.HTMLFormElement,
    DOMParser: view.DOMParser,
  };
}
