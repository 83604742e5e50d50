import { writeFileSync } from 'node:fs';
import { detectQuotations } from '../../core/quotes/detect-quotations.ts';
import { readGold } from './gold-documents.ts';
import type { Gold } from './gold-documents.ts';
import { addCounts, scoreDocument } from './quote-scores.ts';
import type { Counts, FoundQuote, ScoreError } from './quote-scores.ts';

/** A quotation over several paragraphs as one piece a paragraph. */
function splitAtParagraphs(text: string, quote: FoundQuote): FoundQuote[] {
  const pieces: FoundQuote[] = [];
  let { start } = quote;
  for (const piece of text.slice(quote.start, quote.end).split('\n')) {
    if (piece.trim() !== '') pieces.push({ ...quote, start, end: start + piece.length });
    start += piece.length + 1;
  }
  return pieces;
}

function findQuotes({ document: { text }, lang, byParagraph }: Gold): FoundQuote[] {
  const found = detectQuotations(text, lang)
    .filter(({ kind }) => kind === 'speech')
    .map(({ start, end, speaker }) => ({ start, end, speakerText: speaker }));
  return byParagraph ? found.flatMap((quote) => splitAtParagraphs(text, quote)) : found;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   - ' : ((100 * part) / whole).toFixed(1).padStart(5);
}

function report(name: string, counts: Counts): void {
  const f1 = (right: number): string => percent(2 * right, counts.gold + counts.found);
  console.log(
    `${name.padEnd(6)} ${String(counts.gold).padStart(5)} quotations  span F1 ${f1(counts.matched)}  end-to-end F1 ${f1(counts.rightSpeaker)}` +
      `  names right ${percent(counts.namedRight, counts.named)}  not speech, shown as it ${percent(counts.othersShown, counts.others)}`,
  );
}

/**
 * Scores the detection against a gold file, by language, and prints the scores.
 * @param args the file; `--errors FILE` writes what went wrong there, one line each, the missed ones,
 *   the spurious ones and the wrong speakers together
 */
export function evaluateQuotes(args: readonly string[]): void {
  const [file, option, errorFile] = args;
  if (file === undefined) throw new Error('usage: evaluate quotes GOLD.jsonl [--errors FILE]');
  const byLanguage = new Map<string, Counts>();
  const errors: ScoreError[] = [];
  for (const gold of readGold(file)) {
    const scored = scoreDocument(gold.document, findQuotes(gold));
    const before = byLanguage.get(gold.lang);
    byLanguage.set(
      gold.lang,
      before === undefined ? scored.counts : addCounts(before, scored.counts),
    );
    errors.push(...scored.errors);
  }
  for (const [lang, counts] of byLanguage) report(lang, counts);
  if (byLanguage.size > 1) report('all', [...byLanguage.values()].reduce(addCounts));
  if (option !== '--errors' || errorFile === undefined) return;
  const lines = errors
    .toSorted((a, b) => a.type.localeCompare(b.type))
    .map((error) => JSON.stringify(error));
  writeFileSync(errorFile, `${lines.join('\n')}\n`);
}
