import type { Article } from '../article/article.ts';
import { identifyArticle } from '../article/identity.ts';
import type { ArticleFacts } from './saved-article.ts';

/**
 * What a saved quote keeps of its article.
 * @param location the page's address as the browser shows it
 */
export function articleFacts(article: Article, location: string): ArticleFacts {
  const { url, title, siteName, section, byline, published, lang } = article;
  const { address, aliases } = identifyArticle({ location, declared: [url], redirectedFrom: [] });
  return {
    key: address,
    aliases: [...aliases],
    address: location,
    title,
    siteName,
    section,
    byline,
    published,
    lang,
  };
}
