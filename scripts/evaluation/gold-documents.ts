import { readFileSync } from 'node:fs';
import type { GoldDocument, GoldQuote } from './quote-scores.ts';

/** A document of the gold files, as far as scoring reads it. */
interface RawDocument {
  id: string;
  lang?: string;
  source?: string;
  text?: string;
  paragraphs?: string[];
  quotes: RawQuote[];
}

interface RawQuote {
  start: number;
  end: number;
  /** A name in one kind of file, the span of the attribution's words in the other. */
  speaker: string | { start: number; end: number } | null;
  speakerText?: string | null;
  kind: string;
  resolved?: string;
  entity?: string[] | null;
  optional?: boolean;
}

/** A document with its language, and whether its quotations are given paragraph by paragraph. */
export interface Gold {
  document: GoldDocument;
  lang: string;
  byParagraph: boolean;
}

const RESOLVED: ReadonlyMap<string, string> = new Map([
  ['explicit', 'name'],
  ['surname', 'name'],
  ['role', 'nominal'],
  ['pronoun', 'pronoun'],
]);

function goldQuote(raw: RawQuote): GoldQuote {
  const { start, end, resolved } = raw;
  if (raw.speakerText !== undefined) {
    const { speakerText: text, kind, optional = false } = raw;
    return { start, end, text, names: raw.entity ?? [], kind, optional };
  }
  const name = typeof raw.speaker === 'string' ? raw.speaker : null;
  const kind = RESOLVED.get(resolved ?? '') ?? 'name';
  return { start, end, text: name, names: name === null ? [] : [name], kind, optional: false };
}

function isDocument(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && 'quotes' in value && 'id' in value;
}

function goldOf(raw: RawDocument): Gold {
  const text = raw.text ?? (raw.paragraphs ?? []).join('\n');
  const others = raw.quotes.filter((quote) => quote.kind === 'other');
  const quotes = raw.quotes.filter((quote) => quote.kind !== 'other').map(goldQuote);
  const document = { id: raw.id, text, quotes, others };
  return { document, lang: raw.lang ?? 'en', byParagraph: raw.source === 'PolNeAR' };
}

/** Reads a gold file of either form, one document a line. */
export function readGold(file: string): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const values = lines
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
  return values.filter(isDocument).map(goldOf);
}
