import { createTextMap, type ElementKind, type TextMap } from './text-map.ts';
import { findPageRoots } from './unclobbered.ts';

/** What stands in these is no text of the page, or is not shown. */
const UNREAD = new Set([
  'audio',
  'canvas',
  'iframe',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'video',
]);

/** What is laid out within a line. */
const WITHIN_LINE = /^(?:inline|contents|ruby)/;

/** Reads the text of a page as it is shown: what is hidden is left out, and lines are those of its layout. */
export function readPageText(document: Document): TextMap {
  const { body } = findPageRoots(document);
  return createTextMap(body === null ? [] : [body], kindOnScreen);
}

function kindOnScreen(element: Element): ElementKind {
  const { localName } = element;
  if (UNREAD.has(localName)) return 'silent';
  if (localName === 'br') return 'lines';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible') return 'silent';
  return WITHIN_LINE.test(display) ? 'inline' : 'lines';
}
