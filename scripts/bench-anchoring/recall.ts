import { CONTENDERS, type Finder } from './contenders.ts';
import { LANGUAGES, readCorpus, type Corpus } from './corpus.ts';
import { EDITS, type Edit } from './edits.ts';
import { truthOf } from './judge-placement.ts';
import { saveQuotes } from './quotes.ts';
import { Random } from './random.ts';
import { count, emptyTally, sum, type Tally } from './tally.ts';
import { layOut, track } from './tracked.ts';
import { writeArticle } from './write-article.ts';

/** Shares of the text that an edit touches. */
const RATES = [0.01, 0.05, 0.1, 0.15, 0.3];
/** Lengths of the articles, in paragraphs. */
const LENGTHS = [6, 25, 90];
const QUOTES = 40;
/** The whole-text searches are slow: they get every so many-th quote. */
const SAMPLED = 4;

/** The tallies of each contender, by kind of edit. */
export type Recall = Readonly<Record<keyof typeof CONTENDERS, ReadonlyMap<string, Tally>>>;

/** Puts articles through every kind of edit and looks for their quotes. */
export function measureRecall(seed: number, repeats: number, note: (text: string) => void): Recall {
  const recall = { sitat: new Map(), exact: new Map(), approximate: new Map() };
  for (const [kind, edit] of Object.entries(EDITS)) {
    note(kind);
    const tallies = { sitat: emptyTally(), exact: emptyTally(), approximate: emptyTally() };
    for (const language of LANGUAGES) {
      const random = new Random(seed + kind.length * 1000 + language.charCodeAt(0));
      const corpus = readCorpus(language, random);
      for (let repeat = 0; repeat < repeats; repeat++)
        tallyEdits({ corpus, random, edit }, tallies);
    }
    for (const name of Object.keys(CONTENDERS) as (keyof typeof CONTENDERS)[]) {
      recall[name].set(kind, tallies[name]);
    }
  }
  return recall;
}

interface Round {
  corpus: Corpus;
  random: Random;
  edit: Edit;
}

function tallyEdits(
  { corpus, random, edit }: Round,
  tallies: Record<keyof typeof CONTENDERS, Tally>,
): void {
  for (const rate of RATES) {
    for (const length of LENGTHS) {
      const before = track(writeArticle(corpus, length, random));
      const saved = saveQuotes(before, QUOTES, random);
      const now = layOut(edit(before, { corpus, random, rate }));
      const sampled = saved.filter((_, number) => number % SAMPLED === 0);
      tallyFinder(CONTENDERS.sitat, { saved, now }, tallies.sitat);
      tallyFinder(CONTENDERS.exact, { saved, now }, tallies.exact);
      tallyFinder(CONTENDERS.approximate, { saved: sampled, now }, tallies.approximate);
    }
  }
}

function tallyFinder(
  find: Finder,
  { saved, now }: { saved: ReturnType<typeof saveQuotes>; now: ReturnType<typeof layOut> },
  tally: Tally,
): void {
  const placements = find(
    now.text,
    saved.map(({ selector }) => selector),
  );
  for (const [number, quote] of saved.entries()) {
    const placement = placements[number];
    if (placement !== undefined) count(tally, quote, truthOf(quote, now), placement);
  }
}

/** All kinds of edit together. */
export function totalOf(tallies: ReadonlyMap<string, Tally>): Tally {
  return sum([...tallies.values()]);
}
