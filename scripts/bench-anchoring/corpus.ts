import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from './random.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The languages that articles are written in. */
export const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an article is written from: sentences of this repository's invented articles, and invented words. */
export interface Corpus {
  sentences: readonly string[];
  /** Frequent words first; they are taken about as often as words of a real text are (Zipf). */
  lexicon: readonly string[];
}

interface Truth {
  lang: string;
  title: string;
  body: readonly string[];
}

/** Reads the corpus of a language. */
export function readCorpus(language: Language, random: Random): Corpus {
  const paragraphs = [...storyParagraphs(language), ...articleParagraphs(language)];
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.split(/(?<=[.!?]["”»]?)\s+(?=\S)/).filter((sentence) => sentence.includes(' ')),
  );
  return { sentences, lexicon: inventWords(language, random) };
}

function storyParagraphs(language: Language): string[] {
  const file = join(ROOT, `tests/core/quotes/variety/${language}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/^(?:---|>>)/.test(line));
}

function articleParagraphs(language: Language): string[] {
  return globSync(join(ROOT, 'tests/fixtures/articles/*.truth.json'))
    .toSorted((a, b) => basename(a).localeCompare(basename(b)))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Truth)
    .filter(({ lang }) => lang === language)
    .flatMap(({ body }) => body);
}

const LATIN =
  'ba be bo da de di fa ga go ha ka ke la le lo ma me mi na no pa ra re ro sa se ta te to va ve za';
const SYLLABLES: Readonly<Record<Language, string>> = {
  en: `${LATIN} shi tho cha ough er ing ster`,
  az: `${LATIN} şə çı ğı ıq ün öz xə cə yə İl`,
  tr: `${LATIN} şa çı ğı ün öz ıl yor dık`,
  ru: 'ба бе во га до же зи ка ло ма ни по ра со та у фо хо це ча ше ща ы ё ость ный',
};
const LEXICON = 6000;

function inventWords(language: Language, random: Random): string[] {
  const syllables = SYLLABLES[language].split(' ');
  return Array.from({ length: LEXICON }, () =>
    Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join(''),
  );
}

/** A word of the lexicon, the frequent ones more often. */
export function pickWord({ lexicon }: Corpus, random: Random): string {
  const rank = Math.floor(lexicon.length ** random.next());
  return lexicon[rank - 1] ?? 'word';
}
