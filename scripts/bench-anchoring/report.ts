import { judge, type Verdict } from '../bench/aims.ts';
import { figure, spread } from '../bench/report.ts';
import { totalOf, type Recall } from './recall.ts';
import type { Timing } from './speed.ts';
import type { Share, Tally } from './tally.ts';

const percent = ({ hits, of }: Share): number => (of === 0 ? NaN : (100 * hits) / of);

function cell(share: Share): string {
  return share.of === 0
    ? '–'.padStart(15)
    : `${percent(share).toFixed(2)} ${`(${share.of})`.padStart(8)}`.padStart(15);
}

function tallyLine(name: string, tally: Tally): string {
  const { untouched, repeated, edited, editedMuch, quotes, wrong, wrongCertain } = tally;
  const shares = [untouched, repeated, edited, editedMuch].map(cell).join('');
  const share = percent({ hits: wrong, of: quotes }).toFixed(2);
  return `  ${name.padEnd(22)}${shares}${`${share} (${wrong})`.padStart(14)}${String(wrongCertain).padStart(9)}`;
}

/** The tables of recall, one for each way of searching. */
export function recallLines(recall: Recall): string[] {
  const head = ['untouched', 'repeated', 'edited ≤ 15 %', 'edited more'];
  const columns = `${head.map((name) => name.padStart(15)).join('')}${'wrong place'.padStart(14)}${'certain'.padStart(9)}`;
  return Object.entries(recall).flatMap(([name, tallies]) => {
    const lines = [...tallies].map(([kind, tally]) => tallyLine(kind, tally));
    return [
      `\n${name}: quotes found at their place and called what they are, % (of how many)`,
      `  ${''.padEnd(22)}${columns}`,
    ].concat(lines, tallyLine('all', totalOf(tallies)));
  });
}

/** What placing the quotes of the long article took. */
export function speedLines(timings: readonly Timing[]): string[] {
  return [
    '\n1,000 quotes in an article of 5,000 paragraphs, ms: median (quartiles)',
    ...timings.map(({ name, floor, sitat, ratio, verdicts }) => {
      const times = `floor ${spread(floor)}  sitat ${spread(sitat)}  ratio ${spread(ratio)}`;
      return `  ${name.padEnd(30)} ${times}  ${verdicts}`;
    }),
  ];
}

/** Holds the recall against its aims. */
export function judgeRecall({ sitat }: Recall): Verdict[] {
  const all = totalOf(sitat);
  return [
    judge('untouched words not found', 100 - percent(all.untouched), 0, '%'),
    judge(
      'words changed by up to 15 % not found or not called edited',
      100 - percent(all.edited),
      3,
      '%',
    ),
    judge('wrong places called certain', all.wrongCertain, 0),
    judge('wrong places shown', percent({ hits: all.wrong, of: all.quotes }), 0.2, '%'),
    judge('other words called the quote', all.calledExact, 0),
  ];
}

/** The most that finding may take, as a ratio to the floor. */
const RATIOS: Readonly<Record<string, number>> = {
  untouched: 1.5,
  shifted: 1.5,
  'every fifth edited': 2,
};
/** The most that it may take when quote and context are edited everywhere, ms. */
const EVERYTHING = 2000;

/** Holds the times against their aims. */
export function judgeSpeed(timings: readonly Timing[]): Verdict[] {
  return timings.flatMap(({ name, ratio, sitat }) => {
    const most = RATIOS[name];
    if (most !== undefined) return [judge(`${name}, ratio to the floor`, ratio.median, most)];
    return name === 'quote and context edited' ? [judge(name, sitat.median, EVERYTHING, 'ms')] : [];
  });
}

/** What core/anchoring weighs. */
export function sizeLine({ minified, gzipped }: { minified: number; gzipped: number }): string {
  return `\nsize of core/anchoring with its library: ${figure(minified)} bytes minified, ${figure(gzipped)} gzipped`;
}
