import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { extractArticle, type Extraction } from '../../dom/extract-article.ts';
import { locateText } from '../../dom/locate-text.ts';
import { compareArticle, extraParagraphs, type Fault, type Truth } from './compare-article.ts';

/** A page with its truth, extracted and compared. */
interface Result {
  id: string;
  truth: Truth;
  extraction: Extraction;
  faults: Fault[];
}

/**
 * Extracts every `<id>.html` of a folder that has a `<id>.truth.json`, prints page by page what is wrong,
 * then totals. Returns the number of faults.
 */
export function evaluateArticles(folder: string, print: (line: string) => void): number {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .map((name) => name.replace(/\.truth\.json$/, ''))
    .toSorted();
  const results = ids.map((id) => evaluatePage(folder, id));
  for (const result of results) printPage(result, print);
  printTotals(results, print);
  return results.reduce((sum, { faults }) => sum + faults.length, 0);
}

function evaluatePage(folder: string, id: string): Result {
  const truth = JSON.parse(readFileSync(join(folder, `${id}.truth.json`), 'utf8')) as Truth;
  const page = new JSDOM(readFileSync(join(folder, `${id}.html`), 'utf8'), { url: truth.url });
  const extraction = wholeArticle(page.window.document, truth.url);
  const faults = compareArticle(extraction, truth);
  return { id, truth, extraction, faults };
}

function printPage({ id, truth, extraction, faults }: Result, print: (line: string) => void): void {
  const check = extraction.kind === 'article' ? extraction.article.check : null;
  const counts =
    check === null
      ? ''
      : `, check ${check.paragraphsShown}/${check.paragraphsInPage} paragraphs, ${check.quotationsShown}/${check.quotationsInPage} quotations`;
  print(
    `${faults.length === 0 ? 'ok   ' : 'WRONG'} ${id}: ${truth.body.length} paragraphs${counts}`,
  );
  for (const { kind, detail } of faults) print(`        ${kind}: ${detail.slice(0, 160)}`);
  for (const text of extraParagraphs(extraction, truth))
    print(`        (beyond the truth: ${text.slice(0, 120)})`);
  if (extraction.kind !== 'article') return;
  for (const { kind, detail } of faults) {
    const why = extraction.trace.find(
      ({ text }) => kind.endsWith('missing') && text === detail,
    )?.why;
    if (why !== undefined) print(`        left out as ${why}: ${detail.slice(0, 80)}`);
  }
}

function printTotals(results: readonly Result[], print: (line: string) => void): void {
  const kinds = new Map<string, number>();
  for (const { kind } of results.flatMap(({ faults }) => faults))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const perfect = results.filter(({ faults }) => faults.length === 0).length;
  const wanted = results.reduce((sum, { truth }) => sum + truth.body.length, 0);
  print('');
  print(
    `${perfect} of ${results.length} pages perfect; ${wanted - (kinds.get('missing') ?? 0)} of ${wanted} paragraphs shown`,
  );
  for (const [kind, count] of kinds) print(`  ${kind}: ${count}`);
}

/** Extracts an article with all parts of its body. */
function wholeArticle(document: Document, url: string): Extraction {
  const extraction = extractArticle(document, url, locateText);
  if (extraction.kind === 'article')
    for (const make of extraction.rest) extraction.body.append(make());
  return extraction;
}
