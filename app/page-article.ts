import { articleFacts } from '../core/saved/article-facts.ts';
import type { ArticleFacts } from '../core/saved/saved-article.ts';
import { bodyBlocks } from '../dom/body-blocks.ts';
import { identifyPage, pageFacts } from '../dom/page-facts.ts';
import { createTextMap } from '../dom/text-map.ts';
import { askReader } from '../platform/reader-slot.ts';

/** What the quotes of a page are saved with. */
export interface PageArticle {
  facts: ArticleFacts;
  /** The article's text as a panel has it; null where the page has no article. */
  text: string | null;
}

/** Asks the reader for the article of the page in this window. */
export async function readPageArticle(): Promise<PageArticle> {
  const { href } = location;
  const read = await askReader();
  const body = read?.root.querySelector('.body');
  if (read?.view.kind !== 'article' || !body) {
    return { facts: pageFacts(document, href), text: null };
  }
  const { article, rest } = read.view;
  const others = rest.flatMap((make) => Array.from(make().children));
  const blocks = [...bodyBlocks(body), ...others];
  const facts = articleFacts(article, href);
  const aliases = [...new Set([...facts.aliases, ...identifyPage(document, href).aliases])];
  return { facts: { ...facts, aliases }, text: createTextMap(blocks).text };
}
