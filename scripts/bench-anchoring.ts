/**
 * Measures how saved quotes are found again in edited articles, beside exact search and approximate search in the same run,
 * and what it costs beside a floor. See `USAGE` for its options; progress goes to the error stream. Exit code 1 when an
 * aim is missed.
 */
import { measureBundle } from './bench/bundle-size.ts';
import { verdictLines } from './bench/report.ts';
import { readOptions, USAGE, type Options } from './bench-anchoring/options.ts';
import { measureRecall } from './bench-anchoring/recall.ts';
import {
  judgeRecall,
  judgeSpeed,
  recallLines,
  sizeLine,
  speedLines,
} from './bench-anchoring/report.ts';
import { measureSpeed } from './bench-anchoring/speed.ts';

function note(text: string): void {
  console.error(`  … ${text}`);
}

async function run({ seed, repeats, rounds, json }: Options): Promise<boolean> {
  const timings = measureSpeed(seed, rounds, note);
  const recall = measureRecall(seed, repeats, note);
  const size = await measureBundle('scripts/bench-anchoring/bundle-entry.ts');
  const verdicts = [...judgeRecall(recall), ...judgeSpeed(timings)];
  if (json) {
    const tallies = Object.entries(recall).map(([name, kinds]) => [
      name,
      Object.fromEntries(kinds),
    ]);
    console.log(
      JSON.stringify({ seed, verdicts, recall: Object.fromEntries(tallies), timings, size }),
    );
  } else {
    console.log([...recallLines(recall), ...speedLines(timings), sizeLine(size)].join('\n'));
    console.log(`\nAims\n${verdictLines(verdicts).join('\n')}`);
  }
  return verdicts.every(({ ok }) => ok);
}

const options = readOptions(process.argv.slice(2));
if (options === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (!(await run(options))) {
  process.exitCode = 1;
}
