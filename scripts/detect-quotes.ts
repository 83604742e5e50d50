import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { detectQuotations } from '../core/quotes/detect-quotations.ts';
import type { Quotation, Span } from '../core/quotes/quotation.ts';

/** A document to read: its text, or its paragraphs. Without a language it is taken as English. */
interface Input {
  id: string;
  lang?: string;
  text?: string;
  paragraphs?: string[];
}

interface Prediction extends Span {
  speaker: Span | null;
  speakerText: string | null;
}

function predictionOf(quotation: Quotation): Prediction {
  const { start, end, mention, antecedent, speaker } = quotation;
  return { start, end, speaker: mention ?? antecedent, speakerText: speaker };
}

function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** The quotations of a document that are speech, in the form in which they are scored. */
export function predict(input: Input): { id: string; quotes: Prediction[] } {
  const text = input.text ?? (input.paragraphs ?? []).join('\n');
  const speech = detectQuotations(text, input.lang ?? 'en').filter(({ kind }) => kind === 'speech');
  return { id: input.id, quotes: speech.map(predictionOf) };
}

async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('usage: detect-quotes INPUT.jsonl');
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const input: unknown = line.trim() === '' ? null : JSON.parse(line);
    if (isInput(input)) process.stdout.write(`${JSON.stringify(predict(input))}\n`);
  }
}

if (import.meta.main) await main(process.argv[2]);
