import {
  bareHost,
  canonicalAddress,
  isCredibleCanonical,
  isSameArticle,
  parseWebAddress,
} from './address.ts';
import type { LinkedData } from './linked-data.ts';
import { flattenMarkup, letterKey } from './plain-text.ts';
import { isSameHeadline } from './title.ts';

/** A text or value marked up in the page, with the index of the block element around it. */
export interface Marked {
  element: number;
  value: string;
}

/** What a page says of itself, unjudged: strings as written, null and empty lists where it is silent. */
export interface MetadataCandidates {
  linkedData: LinkedData[];
  /** The `<title>`. */
  title: string | null;
  metaTitle: string | null;
  siteName: string | null;
  metaAuthors: string[];
  metaDates: string[];
  section: string | null;
  /** Addresses the page declares for itself, most trusted first. */
  addresses: string[];
  image: string | null;
  /** `og:type`. */
  type: string | null;
  /** Language of the root element. */
  lang: string | null;
  /** Values of `<time datetime>` and its like. */
  times: Marked[];
  /** Texts marked up as an author. */
  authors: Marked[];
}

/**
 * Address of the article: the first declared one that belongs to this page, made canonical, else the
 * page's own. A page that declares another article's address is not believed.
 */
export function articleAddress(candidates: MetadataCandidates, location: string): string {
  const declared = candidates.addresses.find((address) => isCredibleCanonical(address, location));
  const absolute = declared === undefined ? null : parseWebAddress(declared, location);
  return canonicalAddress(absolute?.href ?? location);
}

/** The article in the JSON-LD that is this page's, or null: its headline is the one shown, its address ours. */
export function trustedLinkedData(
  candidates: MetadataCandidates,
  title: string,
  location: string,
): LinkedData | null {
  const isOurs = (data: LinkedData) => {
    const addresses = data.addresses.filter((address) =>
      /^https?:.*\/[^/]+$/i.test(address.split('#', 1)[0] ?? ''),
    );
    const foreign =
      addresses.length > 0 &&
      !addresses.some(
        (address) => isSameArticle(address, location) || isCredibleCanonical(address, location),
      );
    if (foreign) return false;
    return data.headline === null ? addresses.length > 0 : isSameHeadline(data.headline, title);
  };
  return candidates.linkedData.find(isOurs) ?? null;
}

/** Name of the site as it writes it: declared, or the host's. */
export function siteNameOf(candidates: MetadataCandidates, location: string): string {
  const declared = flattenMarkup(candidates.siteName ?? candidates.linkedData[0]?.publisher ?? '');
  const url = parseWebAddress(location);
  return declared !== '' ? declared : url === null ? '' : bareHost(url);
}

/** Letter keys of all names of the site: as declared, of the publisher, of the host and its first part. */
export function siteKeys(candidates: MetadataCandidates, location: string): string[] {
  const url = parseWebAddress(location);
  const host = url === null ? '' : bareHost(url);
  const names = [
    candidates.siteName ?? '',
    ...candidates.linkedData.map(({ publisher }) => publisher ?? ''),
    host,
  ];
  const short = host.split('.').at(-2) ?? '';
  if (short.length > 4) names.push(short);
  return [...new Set(names.map((name) => letterKey(name)).filter((key) => key !== ''))];
}

/** Section of the article: from its JSON-LD, its metadata or its breadcrumb; null when that is the site or the headline. */
export function sectionOf(
  candidates: MetadataCandidates,
  data: LinkedData | null,
  title: string,
  keys: readonly string[],
): string | null {
  const section = flattenMarkup(data?.section ?? candidates.section ?? '');
  const key = letterKey(section);
  return key === '' || section.length > 60 || keys.includes(key) || key === letterKey(title)
    ? null
    : section;
}
