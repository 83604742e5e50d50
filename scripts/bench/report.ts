import type { Verdict } from './aims.ts';
import type { Environment } from './environment.ts';
import type { OpeningResults, OpeningTimes } from './opening-results.ts';
import type { Summary } from './statistics.ts';

/** A number for people: the fewer digits the larger it is. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** A median with its quartiles. */
export function spread({ median, lower, upper }: Summary): string {
  return `${figure(median).padStart(7)}  (${figure(lower)}–${figure(upper)})`;
}

/** The head of the report. */
export function environmentLines(environment: Environment): string[] {
  const { cpu, cores, memory, system, browser, node, sitat, rounds, date } = environment;
  return [
    `Sitat ${sitat} with Readability ${environment.readability}, DOMPurify ${environment.dompurify}`,
    `${browser}, Node ${node}, ${system}`,
    `${cpu}, ${cores} cores, ${memory} GiB; ${date}`,
    `medians of ${rounds} rounds, quartiles in brackets`,
  ];
}

function timesLine({ contender, state, ...summary }: OpeningTimes): string {
  return `  ${state.padEnd(9)} ${contender.padEnd(6)} ${spread(summary)} ms, ${summary.count} openings`;
}

/** One line a page: its medians. */
function pageLine(page: string, times: readonly OpeningTimes[]): string {
  const medians = times.map((one) => `${one.contender} ${one.state} ${figure(one.median)}`);
  return `    ${page}: ${medians.join(', ')}`;
}

function stageLines({ stages }: OpeningResults): string[] {
  return stages.flatMap(({ state, parts }) => {
    if (parts.length === 0) return [];
    const lines = parts.map(({ name, beforeClick, ...summary }) => {
      return `    ${(beforeClick ? `${name} (before the click)` : name).padEnd(28)} ${spread(summary)} ms`;
    });
    return [`  parts of Sitat's ${state} opening`, ...lines];
  });
}

/** What the openings of a set of pages came to. */
export function openingLines(title: string, results: OpeningResults): string[] {
  const { times, pages, stages } = results;
  return [
    title,
    ...times.map(timesLine),
    ...(pages.length > 1 ? pages.map(({ page, times: own }) => pageLine(page, own)) : []),
    ...stageLines(results),
    ...(stages.every(({ parts }) => parts.length === 0)
      ? ['  (this build records no parts of its opening)']
      : []),
  ];
}

/** Every figure that has an aim, beside it. */
export function verdictLines(verdicts: readonly Verdict[]): string[] {
  return verdicts.map(({ what, value, unit, aim, ok }) => {
    const measured = `${figure(value)}${unit === '' ? '' : ` ${unit}`}`;
    return `  ${ok ? 'ok    ' : 'missed'} ${what}: ${measured} (aim ≤ ${figure(aim)})`;
  });
}
