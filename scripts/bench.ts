/**
 * Measures Sitat in Chromium against two floors built from a few lines each. See `USAGE` for its options;
 * progress goes to the error stream. Exit code 1 when an aim is missed.
 */
import type { Verdict } from './bench/aims.ts';
import { openBenchBrowser, SITAT, type BenchBrowser } from './bench/bench-browser.ts';
import { buildFloors } from './bench/build-floors.ts';
import { describeEnvironment, type Environment } from './bench/environment.ts';
import { readOptions, USAGE, type BenchOptions, type BenchPart } from './bench/options.ts';
import { environmentLines, verdictLines } from './bench/report.ts';
import { benchSite } from './bench/pages.ts';
import { startPageServer } from './browser/page-server.ts';
import type { PartResult } from './bench/part.ts';
import { measurePart } from './bench/parts.ts';
import type { BenchBrowsers } from './bench/rounds.ts';

/** Runs `use` with a browser for each contender, and ends them whatever happens. */
async function withBrowsers<T>(use: (browsers: BenchBrowsers) => Promise<T>): Promise<T> {
  const floors = await buildFloors();
  const server = await startPageServer(benchSite());
  const opened: BenchBrowser[] = [];
  const open = async (folder: string): Promise<BenchBrowser> => {
    const browser = await openBenchBrowser(folder, server.port);
    opened.push(browser);
    return browser;
  };
  try {
    return await use({
      null: await open(floors.folders.null),
      plain: await open(floors.folders.plain),
      sitat: await open(SITAT),
    });
  } finally {
    await Promise.all(opened.map((browser) => browser.close()));
    await server.close();
    floors.remove();
  }
}

function note(text: string): void {
  console.error(`  … ${text}`);
}

interface Run {
  environment: Environment;
  results: (PartResult & { part: BenchPart })[];
}

async function run(browsers: BenchBrowsers, options: BenchOptions): Promise<Run> {
  const environment = describeEnvironment(browsers.sitat.version, options.rounds);
  if (!options.json) console.log(environmentLines(environment).join('\n'));
  const results: Run['results'] = [];
  for (const part of options.parts) {
    note(part);
    // oxlint-disable-next-line no-await-in-loop -- one at a time is the point
    const result = await measurePart(part, browsers, options, note);
    results.push({ part, ...result });
    if (!options.json) console.log(`\n${result.lines.join('\n')}`);
  }
  return { environment, results };
}

function report({ environment, results }: Run, json: boolean): Verdict[] {
  const verdicts = results.flatMap((result) => result.verdicts);
  if (json) {
    const parts = results.map(({ part, data }) => [part, data]);
    console.log(JSON.stringify({ environment, verdicts, ...Object.fromEntries(parts) }));
  } else {
    console.log(`\nAims\n${verdictLines(verdicts).join('\n')}`);
  }
  return verdicts;
}

const options = readOptions(process.argv.slice(2));
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const outcome = await withBrowsers((browsers) => run(browsers, options));
  const verdicts = report(outcome, options.json);
  if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1;
}
