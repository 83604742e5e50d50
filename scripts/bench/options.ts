import { parseArgs } from 'node:util';

/** What can be measured, in the order in which it is. */
const PARTS = ['opening', 'long', 'growth', 'text-size', 'idle', 'memory', 'sizes'] as const;
export type BenchPart = (typeof PARTS)[number];

/** What the command line asked for. */
export interface BenchOptions {
  rounds: number;
  parts: readonly BenchPart[];
  json: boolean;
  /** Few pages and rounds: shows that the benchmark works, its figures are rough. */
  quick: boolean;
  /** All gold pages instead of the usual few. */
  allPages: boolean;
}

/** How `npm run bench` is called. */
export const USAGE = `usage: npm run bench -- [--rounds N] [--only PART,...] [--quick] [--all-pages] [--json]
parts: ${PARTS.join(', ')}`;

/** Reads the command line; `null` when it asks for what there is not. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      'all-pages': { type: 'boolean', default: false },
    },
  });
  const { json, quick } = values;
  const wanted = values.only?.split(',') ?? PARTS;
  const parts = PARTS.filter((part) => wanted.includes(part));
  const rounds = Number(values.rounds ?? (quick ? 3 : 9));
  if (parts.length !== wanted.length || !Number.isInteger(rounds) || rounds < 1) return null;
  return { rounds, parts, json, quick, allPages: values['all-pages'] };
}
