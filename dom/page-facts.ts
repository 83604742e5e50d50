import { bareHost, parseWebAddress } from '../core/article/address.ts';
import { identifyArticle, type ArticleIdentity } from '../core/article/identity.ts';
import type { ArticleFacts } from '../core/saved/saved-article.ts';
import { findPageRoots, fromPrototype } from './unclobbered.ts';

/** Where a page says which address is its own. */
const DECLARED = 'link[rel~="canonical" i][href], meta[property="og:url" i][content]';

/**
 * What tells a page's article from all others, by its own address and those that it declares.
 * @param location its address as the browser shows it
 */
export function identifyPage(document: Document, location: string): ArticleIdentity {
  const elements = Document.prototype.querySelectorAll.call(document, DECLARED);
  const declared = Array.from(
    elements,
    (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '',
  );
  return identifyArticle({ location, declared, redirectedFrom: [] });
}

/** What a quote keeps of a page that has no article. */
export function pageFacts(document: Document, location: string): ArticleFacts {
  const url = parseWebAddress(location);
  const { address, aliases } = identifyPage(document, location);
  const title = fromPrototype(document, 'title');
  return {
    key: address,
    aliases: [...aliases],
    address: location,
    title: (typeof title === 'string' && title.trim()) || location,
    siteName: url === null ? '' : bareHost(url),
    section: null,
    byline: null,
    published: null,
    lang: findPageRoots(document).root?.getAttribute('lang') ?? 'und',
  };
}
