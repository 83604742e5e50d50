// @ts-check
/**
 * Prints `N passed, N failed` of a Vitest JSON report: `node scripts/count-tests.mjs REPORT STATUS`.
 * STATUS is the exit status of the whole run: where it tells of a failure that no test tells of (lint, a
 * missing report, an unhandled error), that counts as one. Plain JavaScript: it must be able to speak even
 * when nothing could be installed.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {{ passed: number, failed: number }}
 */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

const [report = '', status = '1'] = process.argv.slice(2);
const { passed, failed } = countTests(report);
const untold = status !== '0' && failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + untold} failed`);
