import { flattenLinkedData, type LinkedData } from '../core/article/linked-data.ts';
import type { Marked, MetadataCandidates } from '../core/article/metadata.ts';
import { squeeze } from '../core/article/plain-text.ts';
import type { PageCopy } from './clone-page.ts';
import { INDEX_ATTRIBUTE } from './copy-attributes.ts';

/** Names of `<meta>` elements by what they say, most trusted first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  siteName: ['og:site_name', 'application-name', 'al:ios:app_name'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'twitter:data1',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publish-date',
    'publishdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'og:article:published_time',
  ],
  section: ['article:section', 'og:article:section', 'parsely-section', 'section'],
  address: ['og:url', 'twitter:url'],
  image: ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'],
  type: ['og:type'],
} as const;

/** Reads what a page says of its article, without judging it. The copy must have been read into blocks. */
export function readMetadata({ document }: PageCopy): MetadataCandidates {
  const metas = readMetas(document);
  const pick = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const all = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  return {
    linkedData: readLinkedData(document),
    title: document.querySelector('title')?.textContent ?? null,
    metaTitle: pick(META.title),
    siteName: pick(META.siteName),
    metaAuthors: all(META.author),
    metaDates: all(META.published),
    section: pick(META.section) ?? breadcrumb(document),
    addresses: [...attributes(document, 'link[rel~="canonical"]', ['href']), ...all(META.address)],
    image: pick(META.image),
    type: pick(META.type),
    lang:
      document.documentElement.getAttribute('lang') ??
      document.documentElement.getAttribute('xml:lang'),
    times: marked(document, 'time[datetime], [itemprop~="datePublished"], abbr[title]', [
      'datetime',
      'content',
      'title',
    ]),
    authors: marked(document, '[itemprop~="author"], [rel~="author"], a[href*="/author/"]', []),
  };
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = squeeze(meta.getAttribute('content') ?? '');
    if (name !== null && content !== '' && !metas.has(name.toLowerCase()))
      metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function readLinkedData(document: Document): LinkedData[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flattenLinkedData(
        JSON.parse(script.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')),
      );
    } catch {
      return [];
    }
  });
}

/** Values of marked-up elements: of the first attribute they have, else their text. */
function marked(document: Document, selector: string, names: readonly string[]): Marked[] {
  return [...document.querySelectorAll(selector)].map((element) => ({
    element: Number(element.closest(`[${INDEX_ATTRIBUTE}]`)?.getAttribute(INDEX_ATTRIBUTE) ?? -1),
    value:
      names.map((name) => element.getAttribute(name)).find((value) => value !== null) ??
      squeeze(element.textContent),
  }));
}

function attributes(document: Document, selector: string, names: readonly string[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (element) =>
      names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? [],
  );
}

/** The last link of the path that leads from the front page to the article. */
function breadcrumb(document: Document): string | null {
  const path = document.querySelector(
    '[aria-label*="breadcrumb" i], [class*="breadcrumb" i], [itemtype*="BreadcrumbList"], [class~="crumbs"], [class~="path"]',
  );
  const links =
    path === null ? [] : [...path.querySelectorAll('a')].map((link) => squeeze(link.textContent));
  const sections = links.slice(1).filter((text) => text !== '' && text.length <= 40);
  return sections.at(-1) ?? null;
}
