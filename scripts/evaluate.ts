import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateArticles } from './evaluation/articles.ts';
import { evaluateQuotes } from './evaluation/quotes.ts';

const USAGE = `usage: npm run evaluate -- articles [DIR]
       npm run evaluate -- quotes GOLD.jsonl [--errors FILE]`;
const FIXTURES = join(import.meta.dirname, '../tests/fixtures/articles');

/** The exit code: 0 when all is right, 1 when something is wrong, 2 when there is nothing to measure. */
function evaluate([command, path, ...options]: readonly string[]): number {
  const source = path ?? (command === 'articles' ? FIXTURES : null);
  if ((command !== 'articles' && command !== 'quotes') || source === null) {
    console.error(USAGE);
    return 2;
  }
  if (!existsSync(source)) {
    console.error(`not found: ${source}`);
    return 2;
  }
  if (command === 'articles') return evaluateArticles(source, (line) => console.log(line)) && 1;
  evaluateQuotes([source, ...options]);
  return 0;
}

process.exitCode = evaluate(process.argv.slice(2));
