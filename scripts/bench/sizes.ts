import { judge } from './aims.ts';
import { SITAT } from './bench-browser.ts';
import { BUDGETS, KB, type Budget } from './budgets.ts';
import { measureBuild, sizeFor, type BuildSizes } from './build-sizes.ts';
import type { MeasurePart } from './part.ts';
import { figure } from './report.ts';

const inKb = (bytes: number): string => figure(bytes / KB);

function budgetLines(sizes: BuildSizes): string[] {
  return BUDGETS.flatMap((budget) => {
    const size = sizeFor(budget, sizes);
    const { what, form, aim, limit } = budget;
    const tight = Math.max(aim, Math.ceil(size / KB) * KB);
    if (tight >= limit) return [];
    return [
      `  the limit of ${what} ${form} can be lowered from ${inKb(limit)} to ${inKb(tight)} kB`,
    ];
  });
}

function sizeLines(sizes: BuildSizes): string[] {
  return [
    'Sizes of the build, kB of 1,000 bytes',
    ...sizes.scripts.map(({ file, minified, gzipped }) => {
      return `  ${file.padEnd(28)} ${inKb(minified).padStart(6)} minified, ${inKb(gzipped).padStart(6)} gzipped`;
    }),
    `  ${'package'.padEnd(28)} ${inKb(sizes.zipped).padStart(6)} zipped`,
    ...budgetLines(sizes),
  ];
}

function judgeSize(budget: Budget, sizes: BuildSizes) {
  const { what, form, aim } = budget;
  return judge(`${what} ${form}`, sizeFor(budget, sizes) / KB, aim / KB, 'kB');
}

/** Weighs the scripts and the package of the build that is measured, against the aims of their budgets. */
export const measureSizes: MeasurePart = () => {
  const sizes = measureBuild(SITAT);
  const verdicts = BUDGETS.map((budget) => judgeSize(budget, sizes));
  return Promise.resolve({ lines: sizeLines(sizes), data: sizes, verdicts });
};
