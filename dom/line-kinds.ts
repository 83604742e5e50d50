/** Deeper elements are not read: only a broken page nests so far. */
export const DEEPEST = 400;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'select',
  'textarea',
  'svg',
  'nav',
  'head',
]);

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);

/** Whether an element of this name (lower case) holds no words of the text. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/** Whether a line of text ends before and after an element of this name (lower case). */
export function breaksLine(name: string): boolean {
  return !INLINE.has(name);
}
