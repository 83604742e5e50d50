import type { Article } from '../../core/article/article.ts';
import { squeeze } from '../../core/article/plain-text.ts';
import type { Extraction } from '../../dom/extract-article.ts';

/** What the panel must show of a page; the format is that of `<id>.truth.json`. */
export interface Truth {
  url: string;
  title: string;
  byline: string | null;
  published: string | null;
  lang: string;
  /** Paragraphs, subheads and list items that must appear, in order, once. */
  body: string[];
  /** Images that stand in the text: file names or data addresses. */
  images: string[];
  leadImage: string | null;
  captions: string[];
  tables: string[][][];
  /** Texts that must not occur. */
  absent: string[];
  /** Texts that must not occur as a whole paragraph. */
  absentParagraphs: string[];
}

/** One thing that is wrong: which kind, and the text or the two values that differ. */
export interface Fault {
  kind: string;
  detail: string;
}

/** What the panel shows, as plain strings. */
export interface Shown {
  paragraphs: string[];
  captions: string[];
  images: string[];
  tables: string[][][];
  text: string;
}

/** Compares an extraction with the truth; an empty list means that the page is perfect. */
export function compareArticle(extraction: Extraction, truth: Truth): Fault[] {
  if (extraction.kind === 'none') return [{ kind: 'no article', detail: extraction.reason }];
  const shown = readShown(extraction.article, extraction.body);
  return [
    ...bodyFaults(shown, truth),
    ...absentFaults(shown, truth),
    ...factFaults(extraction.article, truth),
    ...pictureFaults(extraction.article, shown, truth),
  ];
}

/** Texts that the panel shows beyond the truth: to be looked at, not wrong in themselves. */
export function extraParagraphs(extraction: Extraction, truth: Truth): string[] {
  if (extraction.kind === 'none') return [];
  const known = new Set(
    [...truth.body, ...truth.captions, ...truth.tables.flat(2)].map((text) => squeeze(text)),
  );
  return readShown(extraction.article, extraction.body).paragraphs.filter(
    (text) => !known.has(text),
  );
}

/** Reads the body of an extraction back as plain strings. */
export function readShown(article: Article, body: DocumentFragment): Shown {
  const paragraphs = [...body.querySelectorAll('p, h2, h3, li, td, th')]
    .filter(
      (element) => element.querySelector('p, li') === null && element.closest('td, th') === null,
    )
    .map((element) => squeeze(element.textContent));
  const captions = [...body.querySelectorAll('figcaption')].map((element) =>
    squeeze(element.textContent),
  );
  const images = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
  const tables = [...body.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => squeeze(cell.textContent)),
    ),
  );
  const lead = article.leadImage?.caption ?? null;
  const allCaptions = lead === null ? captions : [lead, ...captions];
  const text = [
    article.title,
    article.byline ?? '',
    ...allCaptions,
    ...paragraphs,
    ...tables.flat(2),
  ].join('\n');
  return { paragraphs, captions: allCaptions, images, tables, text };
}

function bodyFaults(shown: Shown, truth: Truth): Fault[] {
  const faults: Fault[] = [];
  let last = -1;
  for (const [index, paragraph] of truth.body.entries()) {
    const wanted = squeeze(paragraph);
    const found = positionsOf(shown.paragraphs, wanted);
    const times = positionsOf(
      truth.body.map((text) => squeeze(text)),
      wanted,
    );
    const here = found[times.indexOf(index)] ?? -1;
    if (here < 0) faults.push({ kind: 'missing', detail: wanted });
    else if (here < last) faults.push({ kind: 'out of order', detail: wanted });
    if (found.length > times.length && times[0] === index)
      faults.push({ kind: 'doubled', detail: wanted });
    last = Math.max(last, here);
  }
  return faults;
}

function positionsOf(texts: readonly string[], wanted: string): number[] {
  return texts.flatMap((text, position) => (text === wanted ? [position] : []));
}

function absentFaults(shown: Shown, truth: Truth): Fault[] {
  const inText = truth.absent.filter((text) => shown.text.includes(squeeze(text)));
  const alone = truth.absentParagraphs.filter((text) => shown.paragraphs.includes(squeeze(text)));
  return [...inText, ...alone].map((detail) => ({ kind: 'furniture shown', detail }));
}

function factFaults(article: Article, truth: Truth): Fault[] {
  const pairs: [string, string | null, string | null][] = [
    ['title', article.title, squeeze(truth.title)],
    ['byline', article.byline, truth.byline],
    ['published', article.published?.slice(0, 10) ?? null, truth.published?.slice(0, 10) ?? null],
    ['lang', article.lang.split('-', 1)[0] ?? '', truth.lang],
  ];
  return pairs
    .filter(([, is, should]) => is !== should)
    .map(([kind, is, should]) => ({
      kind,
      detail: `${is ?? 'none'} instead of ${should ?? 'none'}`,
    }));
}

function pictureFaults(article: Article, shown: Shown, truth: Truth): Fault[] {
  const lead = article.leadImage?.src ?? null;
  const all = lead === null ? shown.images : [lead, ...shown.images];
  const lost = truth.images.filter((name) => !all.some((src) => isImage(src, name)));
  const known = [...truth.images, truth.leadImage ?? ''].filter((name) => name !== '');
  const strange = all.filter((src) => !known.some((name) => isImage(src, name)));
  const leadRight =
    truth.leadImage === null ? lead === null : lead !== null && isImage(lead, truth.leadImage);
  const captions = truth.captions.filter(
    (caption) => !shown.captions.some((text) => text.includes(squeeze(caption))),
  );
  const tables = truth.tables.filter(
    (table) => !shown.tables.some((other) => JSON.stringify(other) === JSON.stringify(table)),
  );
  return [
    ...lost.map((detail) => ({ kind: 'image missing', detail })),
    ...strange.map((detail) => ({ kind: 'image not of the article', detail })),
    ...(leadRight
      ? []
      : [{ kind: 'lead image', detail: `${short(lead)} instead of ${short(truth.leadImage)}` }]),
    ...captions.map((detail) => ({ kind: 'caption missing', detail })),
    ...tables.map((table) => ({ kind: 'table missing', detail: table.flat().join(' | ') })),
    ...(shown.tables.length > truth.tables.length
      ? [{ kind: 'table not of the article', detail: '' }]
      : []),
  ];
}

function isImage(src: string, name: string): boolean {
  return (
    src === name ||
    (!name.startsWith('data:') && decodeURI(src).endsWith(`/${name.replace(/^.*\//, '')}`))
  );
}

function short(text: string | null): string {
  return text === null ? 'none' : text.slice(0, 80);
}
