import type {
  Article,
  ArticleImage,
  ExtractionCheck,
  NoArticleReason,
} from '../core/article/article.ts';
import { divideBody } from '../core/article/body-parts.ts';
import { findByline } from '../core/article/byline.ts';
import { choosePublished } from '../core/article/date-choice.ts';
import { checkExtraction } from '../core/article/extraction-check.ts';
import { widgetPrefixLength } from '../core/article/furniture.ts';
import { articleLanguage } from '../core/article/language.ts';
import {
  articleAddress,
  sectionOf,
  siteKeys,
  siteNameOf,
  trustedLinkedData,
  type MetadataCandidates,
} from '../core/article/metadata.ts';
import { whyNoArticle } from '../core/article/no-article.ts';
import { countPage, nearbyBlocks } from '../core/article/page-counts.ts';
import type { Block } from '../core/article/page-model.ts';
import { countWords } from '../core/article/reading-time.ts';
import { selectArticle, type Selection } from '../core/article/select-body.ts';
import { findTitle, type FoundTitle } from '../core/article/title.ts';
import { buildBody, captionText } from './build-body.ts';
import { copyPage, viewOf, type DomView, type PageCopy } from './clone-page.ts';
import { INDEX_ATTRIBUTE } from './copy-attributes.ts';
import type { Workshop } from './inline-content.ts';
import { serializeHtml } from './parse-html.ts';
import { isElement } from './node-guards.ts';
import { plainLines } from './plain-lines.ts';
import { prepareCopy } from './prepare-copy.ts';
import { readBlocks, type ReadPage } from './read-blocks.ts';
import { readMetadata } from './read-metadata.ts';
import { createSanitizer } from './sanitize.ts';
import { endStage } from './stages.ts';

/** The article of a page, with its body as sanitized nodes ready to be put anywhere; or why there is none. */
export type Extraction =
  | {
      kind: 'article';
      article: Article;
      /** All of the body, or the first of its parts. */
      body: DocumentFragment;
      /** Makes the other parts of a long body, each of them once, in order; what is made is taken off. */
      rest: (() => DocumentFragment)[];
      /** Compares the page with the whole body that is shown. */
      checkShown: (body: Element) => ExtractionCheck;
      trace: readonly Removal[];
    }
  | { kind: 'none'; reason: NoArticleReason };

/** A text of the page that is not in the panel, and why: for the evaluation and for bug reports. */
interface Removal {
  text: string;
  why: string;
}

interface Found {
  copy: PageCopy;
  url: string;
  page: ReadPage;
  metadata: MetadataCandidates;
  siteNames: readonly string[];
  title: FoundTitle;
  selection: Selection;
}

/** Readability's vote: the indexes of the block elements that it keeps of a page. */
export type Vote = (copy: PageCopy, page: ReadPage) => ReadonlySet<number>;

/**
 * Extracts the article of a page without touching the page. `url` is its address as the browser shows it;
 * `view` gives the DOM constructors where the document has no window. Never throws: what goes wrong
 * unforeseen comes back as `unreadable`. Without a vote it gives null where the page leaves a doubt.
 */
export function extractArticle(
  document: Document,
  url: string,
  vote: Vote,
  view?: DomView | null,
): Extraction;
export function extractArticle(document: Document, url: string, vote: null): Extraction | null;
export function extractArticle(
  document: Document,
  url: string,
  vote: Vote | null,
  view: DomView | null = viewOf(document),
): Extraction | null {
  try {
    const copy = copyPage(document, url, view);
    return copy === null
      ? { kind: 'none', reason: 'not-a-page' }
      : extractFromCopy(copy, url, vote);
  } catch (error) {
    console.warn('Sitat could not read this page:', error);
    return { kind: 'none', reason: 'unreadable' };
  }
}

function extractFromCopy(copy: PageCopy, url: string, vote: Vote | null): Extraction | null {
  endStage('clone');
  prepareCopy(copy);
  endStage('prepare');
  const page = readBlocks(copy);
  endStage('blocks');
  const found = findArticle(copy, page, url, vote);
  endStage('select');
  return found === null ? null : buildArticle(found);
}

function buildArticle(found: Found): Extraction {
  const { page, url } = found;
  const [first = [], ...others] = divideBody(page.model, found.selection.body);
  const build = partBuilder(found);
  const body = build(first);
  endStage('build');
  const counts = countPage({
    page: page.model,
    selection: found.selection,
    declared: isDeclaredArticle(found),
  });
  const reason = whyNoArticle(counts, url);
  if (reason !== null) return { kind: 'none', reason };
  const article = describe(found, others.length === 0 ? body : null);
  endStage('describe');
  return {
    kind: 'article',
    article,
    body,
    rest: others.map((positions) => () => build(positions)),
    checkShown: (shown) => checkAgainstPage(found, linesOf(shown)),
    trace: traceOf(found),
  };
}

/** Builds and sanitizes the blocks at some positions of the body. */
function partBuilder({ copy, page, selection, url }: Found): (body: number[]) => DocumentFragment {
  const workshop = workshopOf(copy, url);
  const sanitize = createSanitizer(copy);
  return (body) => sanitize(serializeHtml(buildBody(page, { ...selection, body }, workshop)));
}

function findArticle(copy: PageCopy, page: ReadPage, url: string, vote: Vote | null): Found | null {
  const metadata = readMetadata(copy);
  const siteNames = siteKeys(metadata, url);
  const declared = {
    jsonLd: metadata.linkedData[0]?.headline ?? null,
    openGraph: metadata.metaTitle,
    document: metadata.title,
  };
  const title = findTitle(declared, page.model.blocks, siteNames);
  endStage('meta');
  const known = { page: page.model, headline: title.position, siteNames, url };
  const selection = selectArticle(known, vote === null ? null : () => vote(copy, page));
  return selection === null ? null : { copy, url, page, metadata, siteNames, title, selection };
}

/** The facts of the article; the check can be made only of a body that is there as a whole. */
function describe(found: Found, whole: DocumentFragment | null): Article {
  const { metadata, url, siteNames } = found;
  const title = found.title.title;
  const data = trustedLinkedData(metadata, title, url);
  const texts = bodyTexts(found);
  return {
    url: articleAddress(metadata, url),
    title,
    siteName: siteNameOf(metadata, url),
    section: sectionOf(metadata, data, title, siteNames),
    ...describeOrigin(found, data),
    ...articleLanguage(metadata.lang, texts.join('\n')),
    leadImage: leadImageOf(found),
    wordCount: texts.reduce((sum, text) => sum + countWords(text), 0),
    check: whole === null ? null : checkAgainstPage(found, linesOf(whole)),
  };
}

/** The texts of the body as the panel shows them, captions included. */
function bodyTexts(found: Found): string[] {
  const { blocks } = found.page.model;
  return found.selection.body.flatMap((position) => {
    const block = blocks[position];
    return block === undefined ? [] : [shownText(found, block, position)];
  });
}

function shownText({ page, selection }: Found, block: Block, position: number): string {
  if (block.kind === 'image') return captionText(page, selection, position) ?? '';
  const node = page.contents[position]?.[0]?.node;
  if (block.kind === 'table' && isElement(node)) return linesOf(node).join(' ');
  return block.text.slice(widgetPrefixLength(block.text));
}

function linesOf(shown: ParentNode): string[] {
  return [...shown.children].flatMap((element) => plainLines(element)).map(({ text }) => text);
}

function describeOrigin(
  found: Found,
  linkedData: ReturnType<typeof trustedLinkedData>,
): Pick<Article, 'byline' | 'published'> {
  const { metadata, siteNames } = found;
  const page = found.page.model;
  const { positions, isNear } = nearbyBlocks(page, found.selection, found.title.position);
  const byline = findByline({
    linkedData,
    metaAuthors: metadata.metaAuthors,
    marked: metadata.authors.filter(({ element }) => isNear(element)),
    page,
    nearby: positions,
    siteNames,
  });
  const published = choosePublished({
    linkedData: linkedData?.published ?? null,
    metadata: metadata.metaDates,
    times: metadata.times.filter(({ element }) => isNear(element)).map(({ value }) => value),
    texts: positions.map((position) => page.blocks[position]?.text ?? ''),
  });
  return { byline, published };
}

function leadImageOf({ page, selection }: Found): ArticleImage | null {
  const image = page.model.blocks[selection.lead]?.image ?? null;
  if (image === null) return null;
  return { src: image.src, alt: image.alt, caption: captionText(page, selection, selection.lead) };
}

function checkAgainstPage(
  { copy, page, selection, title }: Found,
  shown: readonly string[],
): ExtractionCheck {
  const container = copy.document.querySelector(`[${INDEX_ATTRIBUTE}="${selection.region}"]`);
  const caption = captionText(page, selection, selection.lead);
  return checkExtraction(container === null ? [] : plainLines(container), [
    ...shown,
    caption ?? '',
    title.title,
  ]);
}

function isDeclaredArticle({ metadata, title, url }: Found): boolean {
  return metadata.type === 'article' || trustedLinkedData(metadata, title.title, url) !== null;
}

function workshopOf({ document, baseUrl }: PageCopy, pageUrl: string): Workshop {
  return { document, baseUrl, pageUrl };
}

function traceOf({ page, selection }: Found): Removal[] {
  return page.model.blocks.flatMap((block, position) => {
    const why = selection.why[position] ?? null;
    return why === null || block.text === '' ? [] : [{ text: block.text, why }];
  });
}
