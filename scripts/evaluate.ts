import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateArticles } from './evaluation/articles.ts';

const USAGE = 'usage: npm run evaluate -- articles [DIR]';
const [command = '', folder = join(import.meta.dirname, '../tests/fixtures/articles')] =
  process.argv.slice(2);

if (command !== 'articles' || !existsSync(folder)) {
  console.error(command === 'articles' ? `no such folder: ${folder}` : USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = evaluateArticles(folder, (line) => console.log(line)) === 0 ? 0 : 1;
}
