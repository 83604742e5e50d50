import { isSameArticle } from '../core/article/address.ts';
import { extractArticle, type Extraction } from './extract-article.ts';
import { HIDDEN_SELECTOR } from './element-kinds.ts';
import { fromPrototype } from './unclobbered.ts';

/** The page in this window as it was read. */
interface Reading {
  extraction: Extraction;
  /** Whether reading the page again would give the same. */
  isCurrent: () => boolean;
}

/** Reads the article of the page in this window. */
export function readPage(): Reading {
  const address = location.href;
  const state = stateOf(document);
  return {
    extraction: extractArticle(document, address),
    isCurrent: () => isSameArticle(address, location.href) && stateOf(document) === state,
  };
}

/** What a page says at this moment: all its text, and how many of its elements are hidden. */
function stateOf(page: Document): string {
  const root = fromPrototype(page, 'documentElement');
  if (!(root instanceof Element)) return '';
  return `${root.querySelectorAll(HIDDEN_SELECTOR).length} ${root.textContent}`;
}
