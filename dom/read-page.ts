import { isSameArticle } from '../core/article/address.ts';
import { extractArticle, type Extraction, type Vote } from './extract-article.ts';
import { HIDDEN_SELECTOR } from './element-kinds.ts';
import { fromPrototype } from './unclobbered.ts';

/** The page in this window as it was read. */
export interface Reading {
  extraction: Extraction;
  /** The page's address when the reading began. */
  address: string;
  /** Whether there is an article, and reading the page again would give the same; why there is none is looked at anew. */
  isCurrent: () => boolean;
}

/**
 * Reads the article of the page in this window.
 * @param askVote brings the vote, where the page leaves a doubt
 */
export async function readPage(askVote: () => Promise<Vote>): Promise<Reading> {
  const address = location.href;
  const state = stateOf(document);
  const extraction =
    extractArticle(document, address, null) ?? extractArticle(document, address, await askVote());
  // The reading outlives the extraction, which holds a copy of the page.
  const isArticle = extraction.kind === 'article';
  return {
    extraction,
    address,
    isCurrent: () =>
      isArticle && isSameArticle(address, location.href) && stateOf(document) === state,
  };
}

/** What a page says at this moment: all its text, and how many of its elements are hidden. */
function stateOf(page: Document): string {
  const root = fromPrototype(page, 'documentElement');
  if (!(root instanceof Element)) return '';
  return `${root.querySelectorAll(HIDDEN_SELECTOR).length} ${root.textContent}`;
}
