import { parseArgs } from 'node:util';

/** What the command line asked for. */
export interface Options {
  /** Of all random choices; another one gives other articles and edits. */
  seed: number;
  /** How many articles of each length and language go through each edit. */
  repeats: number;
  /** How often the long article's quotes are placed, in turns with the floor; ten times as often where that is quick. */
  rounds: number;
  json: boolean;
}

/** How `npm run bench:anchoring` is called. */
export const USAGE =
  'usage: npm run bench:anchoring -- [--seed N] [--repeats N] [--rounds N] [--json]';

/** Reads the command line; null when it asks for what there is not. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        repeats: { type: 'string', default: '1' },
        rounds: { type: 'string', default: '9' },
        json: { type: 'boolean', default: false },
      },
    });
    const [seed, repeats, rounds] = [values.seed, values.repeats, values.rounds].map(Number);
    const options = { seed: seed ?? NaN, repeats: repeats ?? NaN, rounds: rounds ?? NaN };
    const isSound = Object.values(options).every((value) => Number.isInteger(value) && value > 0);
    return isSound ? { ...options, json: values.json } : null;
  } catch {
    return null;
  }
}
