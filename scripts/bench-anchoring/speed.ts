import { describeSpan } from '../../core/anchoring/describe-span.ts';
import { placeQuotes } from '../../core/anchoring/place-quotes.ts';
import type { Placement } from '../../core/anchoring/placement.ts';
import type { QuoteSelector } from '../../core/anchoring/quote-selector.ts';
import { summarize, type Summary } from '../bench/statistics.ts';
import type { Finder } from './contenders.ts';
import { pickWord, readCorpus, type Corpus } from './corpus.ts';
import { floor } from './floor.ts';
import { Random } from './random.ts';
import { writeArticle } from './write-article.ts';

const PARAGRAPHS = 5000;
const QUOTES = 1000;
/** What takes less than so many milliseconds is measured so many times as often, and after as many rounds of warming up. */
const QUICK = 60;
const WARM = 10;

/** What was measured of one version of the article. */
export interface Timing {
  name: string;
  /** Milliseconds for all quotes. */
  floor: Summary;
  sitat: Summary;
  /** Sitat's time over the floor's, of each round. */
  ratio: Summary;
  /** How many quotes got which verdict, in words. */
  verdicts: string;
}

/** A later version of the article. */
interface Version {
  name: string;
  text: string;
}

interface Long {
  quotes: QuoteSelector[];
  versions: Version[];
}

/** Places 1,000 quotes in versions of an article of 5,000 paragraphs, taking turns with the floor. */
export function measureSpeed(seed: number, rounds: number, note: (text: string) => void): Timing[] {
  const { quotes, versions } = longArticle(seed);
  return versions.map(({ name, text }) => {
    note(name);
    const turn = (): { floor: number; sitat: number } => ({
      floor: timeOf(floor, text, quotes),
      sitat: timeOf(placeQuotes, text, quotes),
    });
    const isQuick = Math.min(turn().sitat, turn().sitat) < QUICK;
    if (isQuick) for (let round = 0; round < WARM; round++) turn();
    const times = Array.from({ length: isQuick ? rounds * WARM : rounds }, turn);
    return {
      name,
      floor: summarize(times.map((round) => round.floor)),
      sitat: summarize(times.map((round) => round.sitat)),
      ratio: summarize(times.map((round) => round.sitat / round.floor)),
      verdicts: countVerdicts(placeQuotes(text, quotes)),
    };
  });
}

function countVerdicts(placements: readonly Placement[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of placements) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
}

function timeOf(find: Finder, text: string, quotes: readonly QuoteSelector[]): number {
  const start = performance.now();
  find(text, quotes);
  return performance.now() - start;
}

/** The article with its quotes: every fifth paragraph has one, of a few sentences' length at most. */
function longArticle(seed: number): Long {
  const random = new Random(seed);
  const corpus = readCorpus('en', random);
  const paragraphs = writeArticle(corpus, PARAGRAPHS, random);
  const text = paragraphs.join('\n');
  const starts = startsOf(paragraphs);
  const quotes = Array.from({ length: QUOTES }, (_, number) => {
    const paragraph = (number * PARAGRAPHS) / QUOTES + 2;
    return quoteIn(text, starts[paragraph] ?? 0, paragraphs[paragraph] ?? '', random);
  }).filter((quote) => quote !== null);
  return {
    quotes: flat(quotes),
    versions: versionsOf({ corpus, random, paragraphs, text, quotes }),
  };
}

/** Strings that are no slices of another one, as they come from a store. */
function flat(quotes: readonly QuoteSelector[]): QuoteSelector[] {
  return JSON.parse(JSON.stringify(quotes)) as QuoteSelector[];
}

function startsOf(paragraphs: readonly string[]): number[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const own = start;
    start += paragraph.length + 1;
    return own;
  });
}

function quoteIn(
  text: string,
  start: number,
  paragraph: string,
  random: Random,
): QuoteSelector | null {
  const words = [...paragraph.matchAll(/\S+/g)];
  const from = random.between(0, Math.max(0, words.length - 4));
  const to = Math.min(words.length - 1, from + random.between(3, 40));
  const first = words[from]?.index ?? 0;
  const last = words[to];
  return describeSpan(text, {
    start: start + first,
    end: start + (last === undefined ? paragraph.length : last.index + last[0].length),
  });
}

interface Article {
  corpus: Corpus;
  random: Random;
  paragraphs: readonly string[];
  text: string;
  quotes: readonly QuoteSelector[];
}

function versionsOf(article: Article): Version[] {
  const { text, paragraphs, corpus, random } = article;
  const shifted = paragraphs.flatMap((paragraph, number) =>
    number % 100 === 50 ? [writeArticle(corpus, 3, random).join(' '), paragraph] : [paragraph],
  );
  return [
    { name: 'untouched', text },
    { name: 'shifted', text: shifted.join('\n') },
    { name: 'every fifth edited', text: editQuotes(article, 5) },
    {
      name: 'marks and white space changed',
      text: text.replace(/["“”]/g, '»').replace(/ (?=a)/g, '\u00a0'),
    },
    { name: 'quote and context edited', text: editAround(article) },
  ];
}

/** Every so many-th quote with one word in eight another; the context stays. */
function editQuotes({ text, quotes, corpus, random }: Article, every: number): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of quotes.filter((_, number) => number % every === 0)) {
    if (start < done) continue;
    parts.push(text.slice(done, start), edit(corpus, text.slice(start, end), random));
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

/** Every quote and 200 letters on each side of it with one word in eight another, and a word at each edge. */
function editAround({ text, quotes, corpus, random }: Article): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of quotes) {
    const from = Math.max(done, start - 200);
    if (start < done) continue;
    const pieces = [text.slice(from, start), text.slice(start, end), text.slice(end, end + 200)];
    parts.push(text.slice(done, from), ...pieces.map((piece) => edit(corpus, piece, random)));
    done = end + 200;
  }
  return [...parts, text.slice(done)].join('');
}

/** Some words of a stretch become others, one at least. */
function edit(corpus: Corpus, stretch: string, random: Random): string {
  const words = stretch.split(' ');
  const one = random.between(0, words.length - 1);
  return words
    .map((word, number) =>
      number === one || random.happens(1 / 8) ? pickWord(corpus, random) : word,
    )
    .join(' ');
}
