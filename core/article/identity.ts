import { bareHost, canonicalAddress, isCredibleCanonical, parseWebAddress } from './address.ts';

/** The addresses under which a page was met. */
export interface PageAddresses {
  /** Where it stands. */
  location: string;
  /** What it declares to be its own address: the canonical link, `og:url`; relative ones too. */
  declared: readonly string[];
  /** The addresses that led to it by redirects. */
  redirectedFrom: readonly string[];
}

/** What tells an article from all others. */
export interface ArticleIdentity {
  /** The address to file it under. */
  address: string;
  /** Every address that is this article's, `address` among them, sorted. */
  aliases: readonly string[];
}

/** Parameters which only tell where a reader came from, beyond those that `canonicalAddress` leaves out. */
const CAMPAIGN =
  /^(?:igsh|wt_mc|at_(?:medium|campaign|link_[a-z]+|ptr_[a-z]+)|ocid|_hs(?:enc|mi)|hsctatracking|mkt_tok|s_cid|srsltid|[wg]braid|mibextid|fb_(?:action_ids|source|ref)|(?:pk|piwik|mtm)_(?:campaign|kwd|keyword|source|medium|content|cid|group|placement)|oly_(?:anon|enc)_id|vero_id|guccounter)$/i;

/** Steps of a path that stand for a way of showing an article. */
const VIEW = /^(?:amp|print|m|mobile|amphtml)$/i;

/**
 * One form for all spellings of an article's address: what `canonicalAddress` does, and `index` files anywhere in the
 * path, doubled slashes, more campaign parameters, and escapes (`%7E` is `~`, `%d0` is `%D0`). A fragment that
 * begins with `!` or `/` is a route of a single-page site and stays. Comes back as it is when it is none of the web.
 */
export function articleAddress(address: string): string {
  const url = parseWebAddress(address);
  if (url === null) return address;
  const path = url.pathname.replace(/\/index\.(?:php|html?)(?=\/|$)/gi, '').replace(/\/{2,}/g, '/');
  url.pathname = evenEscapes(path);
  const campaign = Array.from(url.searchParams.keys()).filter((name) => CAMPAIGN.test(name));
  for (const name of campaign) url.searchParams.delete(name);
  const route = /^#[!/]+\w/.test(url.hash) ? url.hash.replace(/[/.,;:!?]+$/, '') : '';
  return canonicalAddress(url.href) + route;
}

/** Escapes in capitals, and none for letters, digits and `-._~`. */
function evenEscapes(path: string): string {
  return path.replace(/%([\da-f]{2})/gi, (escape, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}

/**
 * The identity of the article on a page. What the page declares, and what redirected to it, is believed only where it
 * cannot be the address of another article: on the same site, with the same last step of the path, and with a
 * step that names an article (a slug of three words; a number of five digits under the same language) when query or
 * folders differ.
 */
export function identifyArticle({
  location,
  declared,
  redirectedFrom,
}: PageAddresses): ArticleIdentity {
  const own = articleAddress(location);
  const canonical = declared
    .filter((address) => isOwnAddress(address, location))
    .map((address) => articleAddress(parseWebAddress(address, location)?.href ?? address));
  const earlier = redirectedFrom
    .map(articleAddress)
    .filter((address) => isOwnAddress(own, address) || isOwnAddress(address, own));
  return {
    address: canonical[0] ?? own,
    aliases: [...new Set([own, ...canonical, ...earlier])].toSorted(),
  };
}

/** Whether two pages are of one article: an address of the one is an address of the other. */
export function isSameIdentity(one: ArticleIdentity, other: ArticleIdentity): boolean {
  return one.aliases.some((alias) => other.aliases.includes(alias));
}

function isOwnAddress(declared: string, location: string): boolean {
  if (!isCredibleCanonical(declared, location)) return false;
  const said = parseWebAddress(declared, location);
  const own = parseWebAddress(location);
  if (said === null || own === null || routeOf(said) !== routeOf(own)) return false;
  if (namesArticle(said, own)) return true;
  return queryOf(said) === queryOf(own) && placeOf(said) === placeOf(own);
}

function routeOf(url: URL): string {
  const [, route = ''] = articleAddress(url.href).split('#');
  return route;
}

function queryOf(url: URL): string {
  const [, query = ''] = articleAddress(url.href).split('#')[0]?.split('?') ?? [];
  return query;
}

/** Host and path without what stands for a way of showing. */
function placeOf(url: URL): string {
  const host = bareHost(url).replace(/^(?:m|amp|mobile)\./, '');
  return [host, ...stepsOf(url)].join('/');
}

function stepsOf(url: URL): string[] {
  const path = new URL(articleAddress(url.href)).pathname;
  return path.split('/').filter((step) => step !== '' && !VIEW.test(step));
}

/** Whether the last step of two paths, which is the same, can only be one article's. */
function namesArticle(said: URL, own: URL): boolean {
  const step = stepsOf(said).at(-1) ?? '';
  if (step.split(/[-_]/).filter((word) => /[^\d]/.test(word)).length >= 3) return true;
  return /\d{5}/.test(step) && languageOf(said) === languageOf(own);
}

/** The step of a path that names a language: editions number their articles alike. */
function languageOf(url: URL): string {
  return stepsOf(url).find((step) => /^[a-z]{2}$/i.test(step)) ?? '';
}
