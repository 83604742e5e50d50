import type { NoArticleReason } from './article.ts';
import { parseWebAddress } from './address.ts';

/** What is counted in a page to tell an article from other pages. */
export interface PageCounts {
  /** Words and paragraphs of running text selected as body. */
  words: number;
  sentences: number;
  /** Links to other pages that read as headlines, and how many of them have running text below. */
  headlineLinks: number;
  teasers: number;
  /** Whether the page declares itself an article, in JSON-LD or `og:type`. */
  declared: boolean;
}

/**
 * The least text of an article. A brief of two short paragraphs has about fifty words; a notice ("this page
 * has moved") one sentence. A page that declares itself an article may be shorter.
 */
const FEWEST_WORDS = 45;
const FEWEST_WORDS_DECLARED = 30;

const MANY_HEADLINES = 8;

/** Why a page holds no article, or null when it holds one. */
export function whyNoArticle(counts: PageCounts, location: string): NoArticleReason | null {
  const path = parseWebAddress(location)?.pathname ?? '/';
  const tooShort = isTooShort(counts);
  if (isFrontPath(path) && (tooShort || !counts.declared))
    return isFront(counts, path) ? 'front-page' : 'too-short';
  if (isListOfTeasers(counts)) return 'list';
  if (!tooShort) return null;
  return isShortList(counts, location) ? 'list' : 'too-short';
}

function isTooShort({ words, sentences, declared }: PageCounts): boolean {
  return words < (declared ? FEWEST_WORDS_DECLARED : FEWEST_WORDS) || sentences === 0;
}

function isShortList({ headlineLinks }: PageCounts, location: string): boolean {
  return headlineLinks >= MANY_HEADLINES || isListAddress(location);
}

function isFrontPath(path: string): boolean {
  return /^\/(?:index\.\w+\/?)?(?:[a-z]{2}\/?)?(?:index\.\w+|home|main)?\/?$/i.test(path);
}

function isFront({ headlineLinks, words }: PageCounts, path: string): boolean {
  return headlineLinks > 0 || words === 0 || path === '/';
}

function isListOfTeasers({ teasers, sentences, declared }: PageCounts): boolean {
  return teasers >= 3 && teasers >= sentences / 2 && !(declared && sentences > teasers);
}

function isListAddress(location: string): boolean {
  const url = parseWebAddress(location);
  if (url === null) return false;
  return (
    /\/(?:category|categories|section|tag|tags|search|archive|author|topic|topics|axtar|poisk|arama)(?:\/|$)/i.test(
      url.pathname,
    ) ||
    url.searchParams.has('q') ||
    url.searchParams.has('s')
  );
}
