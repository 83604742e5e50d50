import type { NoArticleReason } from './article.ts';
import { parseWebAddress } from './address.ts';

/** What is counted in a page to tell an article from other pages. */
export interface PageCounts {
  /** Words of the body, counted up to so many that there is an article; and its paragraphs of running text. */
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
export const FEWEST_WORDS = 45;
const FEWEST_WORDS_DECLARED = 30;

/** From so many linked headlines on, a page without text is a list; so many with text below are its teasers. */
const MANY_HEADLINES = 8;
const FEWEST_TEASERS = 3;

/** Front pages of the site and of its languages: `/`, `/az/`, `/index.php`. */
const FRONT_PATH = /^\/(?:index\.\w+\/?)?(?:[a-z]{2}\/?)?(?:index\.\w+|home|main)?\/?$/i;

/** Parts of paths under which sites list articles, in our languages. */
const LIST_PATH =
  /\/(?:category|categories|section|tag|tags|search|archive|author|topics?|axtar|poisk|arama|teq|teqler|etiket)(?:\/|$)/i;

/** Why a page holds no article, or null when it holds one. */
export function whyNoArticle(counts: PageCounts, location: string): NoArticleReason | null {
  const tooShort = isTooShort(counts);
  if (isFrontPath(location) && (tooShort || !counts.declared)) return 'front-page';
  if (isListOfTeasers(counts)) return 'list';
  if (!tooShort) return null;
  return isShortList(counts, location) ? 'list' : 'too-short';
}

function isFrontPath(location: string): boolean {
  return FRONT_PATH.test(parseWebAddress(location)?.pathname ?? '/');
}

function isTooShort({ words, sentences, declared }: PageCounts): boolean {
  return words < (declared ? FEWEST_WORDS_DECLARED : FEWEST_WORDS) || sentences === 0;
}

function isShortList({ headlineLinks }: PageCounts, location: string): boolean {
  return headlineLinks >= MANY_HEADLINES || isListAddress(location);
}

function isListOfTeasers({ teasers, sentences, declared }: PageCounts): boolean {
  return (
    teasers >= FEWEST_TEASERS && teasers >= sentences / 2 && !(declared && sentences > teasers)
  );
}

function isListAddress(location: string): boolean {
  const url = parseWebAddress(location);
  if (url === null) return false;
  return LIST_PATH.test(url.pathname) || url.searchParams.has('q') || url.searchParams.has('s');
}
