/** Elements nested deeper than this are read as plain text: only a hostile page has them. */
export const DEEPEST = 300;

/** Elements whose content no reader sees as text. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'head',
  'link',
  'meta',
  'title',
  'noscript',
  'svg',
  'canvas',
  'button',
  'input',
  'select',
  'textarea',
  'option',
  'datalist',
  'optgroup',
  'nav',
  'dialog',
  'map',
  'area',
  'progress',
  'meter',
  'menu',
  'amp-ad',
  'amp-analytics',
  'amp-pixel',
  'amp-sidebar',
  'amp-social-share',
  'amp-consent',
  'frameset',
  'applet',
]);

/** Roles of the same kind. */
const SKIPPED_ROLES = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'alert',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'contentinfo',
  'button',
  'tablist',
  'tooltip',
  'complementary',
]);

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'caption',
  'ul',
  'legend',
  'listing',
  'xmp',
]);

const IMAGES = new Set(['img', 'amp-img', 'amp-anim']);

const PLAYERS = new Set([
  'iframe',
  'embed',
  'object',
  'video',
  'audio',
  'amp-youtube',
  'amp-iframe',
  'amp-video',
  'amp-twitter',
]);

/** What the reading of a page does with an element. */
export type ElementKind = 'skip' | 'break' | 'image' | 'player' | 'block' | 'inline';

/** Tells how an element takes part in the text. */
export function kindOf(element: Element): ElementKind {
  const tag = element.localName;
  if (SKIPPED.has(tag) || SKIPPED_ROLES.has(element.getAttribute('role') ?? '')) return 'skip';
  if (tag === 'footer' && element.closest('blockquote, figure') === null) return 'skip';
  if (tag === 'br') return 'break';
  if (IMAGES.has(tag)) return 'image';
  if (PLAYERS.has(tag)) return 'player';
  return isBlock(element, tag) ? 'block' : 'inline';
}

/** Matches nearly all that can be hidden by `isHidden`: what a page hides or unfolds changes how many match. */
export const HIDDEN_SELECTOR = '[hidden], [aria-hidden="true"], [style*="none"], [style*="hidden"]';

/** Whether the page itself says that an element is not shown. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?)(?:$|\s)/.test(
      element.getAttribute('class') ?? '',
    )
  ) {
    return true;
  }
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Unknown elements and spans are blocks when they are styled so, or when no text stands beside them. */
function isBlock(element: Element, tag: string): boolean {
  if (BLOCKS.has(tag)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style))
    return true;
  return tag.includes('-') && !hasTextBeside(element);
}

function hasTextBeside(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    (node) => node !== null && node.nodeType === node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );
}
