/** Query parameters that tell where a reader came from, never which article it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|yclid|ysclid|msclkid|twclid|igshid|mc_[ce]id|_openstat|ref|ref_src|ref_url|from|source|share|amp|cmpid|ncid|spm|_ga)$/i;

/** Marks that stick to the end of an address copied out of a sentence. A hyphen can be the slug's own. */
const STUCK = /(?:[/.,;:!?'"“”‘’«»)\]]|%E2%80%9[89CD]|%C2%BB|%22|%20)+$/i;

/** An address parsed, or null when it is none of the web (`http`, `https`). */
export function parseWebAddress(address: string, base?: string): URL | null {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** Host name without a leading `www.`, in lower case. */
export function bareHost(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

/**
 * One address for all the ways to reach an article: https, no `www.`, no `index.php`, no fragment, no
 * tracking parameters, no trailing marks. An address outside the web comes back as it is.
 */
export function canonicalAddress(address: string): string {
  const url = parseWebAddress(address);
  if (url === null) return address;
  const path = url.pathname.replace(/^\/index\.php(?=\/|$)/, '').replace(STUCK, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `https://${bareHost(url)}${port}${path === '' ? '/' : path}${keptQuery(url)}`;
}

function keptQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length === 0) return '';
  return `?${new URLSearchParams(kept.toSorted(([a], [b]) => a.localeCompare(b))).toString()}`;
}

/** Whether two addresses lead to the same article. */
export function isSameArticle(one: string, other: string): boolean {
  return canonicalAddress(one) === canonicalAddress(other);
}

/**
 * Whether what a page declares as its canonical address can be believed: the same site and the same
 * last step of the path. A page that names another article, or the front page, is not believed.
 */
export function isCredibleCanonical(declared: string, location: string): boolean {
  const own = parseWebAddress(location);
  const said = parseWebAddress(declared, location);
  if (own === null || said === null || !sameSite(bareHost(own), bareHost(said))) return false;
  return lastStep(said) !== '' && lastStep(said) === lastStep(own) && sameQuery(own, said);
}

function sameQuery(own: URL, said: URL): boolean {
  return keptQuery(said) === '' || keptQuery(said) === keptQuery(own);
}

function sameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function lastStep(url: URL): string {
  const steps = canonicalAddress(url.href).split('?', 1)[0]?.split('/').slice(3) ?? [];
  return steps.findLast((step) => !/^(?:amp|print|m|index\.\w+)?$/i.test(step)) ?? '';
}
