import { detectQuotations } from '../core/quotes/detect-quotations.ts';
import { measureBundle } from './bench/bundle-size.ts';

/** Words for the invented text; the quotations are of usual length and density. */
const PARAGRAPHS = [
  'The head of the Caspian Wind Office, Kamran Talishli, visited the new mast on Monday, the office said in a statement.',
  '“We counted every gust for three winters, and the mast stood still, which cannot be said of the fence around it,” Talishli said. “The fence will be moved.”',
  'He added that the figures would be published in June, and thanked the engineers, the drivers and the cook.',
  'Engineer Nigar Valizade explained that the so-called “silent wing” turns more slowly than a bicycle wheel: “Birds have learned to fly around it, and children still have to.”',
  'According to the ministry, the second mast will be built near the road to the lighthouse before the end of the next year.',
];

function textOf(characters: number): string {
  const block = PARAGRAPHS.join('\n');
  return Array.from({ length: Math.ceil(characters / block.length) }, () => block)
    .join('\n')
    .slice(0, characters);
}

interface Times {
  median: number;
  /** The least is what the code needs; the median also tells what else the machine did. */
  least: number;
}

/** The times of `runs` runs, in milliseconds. */
function measure(runs: number, run: () => void): Times {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? 0, least: times[0] ?? 0 };
}

function report(name: string, text: string, runs: number): number {
  const { median, least } = measure(runs, () => void detectQuotations(text, 'en'));
  console.log(
    `${name.padEnd(36)} median ${median.toFixed(2).padStart(8)} ms  least ${least.toFixed(2).padStart(8)} ms`,
  );
  return least;
}

const article = textOf(6000);
const words = article.split(/\s+/).length;
for (let warm = 0; warm < 100; warm++) detectQuotations(article, 'en');
const time = report(`an article of ${words} words`, article, 51);
console.log(`least for 1,000 words: ${((time / words) * 1000).toFixed(2)} ms`);
const small = report('10 kB', textOf(10_000), 31);
const middle = report('100 kB', textOf(100_000), 9);
const large = report('1 MB', textOf(1_000_000), 3);
console.log(
  `growth: x${(middle / small).toFixed(1)} for 10 times the text, x${(large / middle).toFixed(1)} for 10 times more`,
);
report('1 MB in one paragraph', textOf(1_000_000).replaceAll('\n', ' '), 3);
for (const mark of ['"', '“', '”', '«', "'", '“”', '" ', ' "a', '„“ ']) {
  report(`1 MB of nothing but ${JSON.stringify(mark)}`, mark.repeat(1_000_000 / mark.length), 3);
}
report('1 MB of lines with one mark', '“a\n'.repeat(333_333), 3);
report('1 MB of dashes', '— a\n'.repeat(250_000), 3);
report('1 MB of one name', 'Ann Lee '.repeat(125_000), 3);
report('1 MB of one role', 'the minister '.repeat(77_000), 3);

const { minified, gzipped } = await measureBundle('core/quotes/detect-quotations.ts');
console.log(
  `size of the detector with its languages: ${minified} bytes minified, ${gzipped} gzipped (aim 25 kB)`,
);
