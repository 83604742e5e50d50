import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/preferences.ts';
import { QUOTES_CATALOGUE } from '../../../core/messages/quotes/catalogue.ts';
import {
  addCorrection,
  applyCorrections,
  othersOf,
  speakerNamed,
  utteranceOf,
} from '../../../core/quotes-view/correct.ts';
import { explain } from '../../../core/quotes-view/explain.ts';
import { findQuotes } from '../../../core/quotes-view/find-quotes.ts';
import { runOpeners } from '../../../core/quotes-view/run-openers.ts';
import { shorten } from '../../../core/quotes-view/shorten.ts';
import { groupBySpeaker, speakersOf } from '../../../core/quotes-view/speakers.ts';
import { stepFrom, stepOfKey } from '../../../core/quotes-view/step.ts';
import { quotation, spanOf } from './found.ts';

const TEXT = [
  '“One,” said Rena Aliyeva, the director. “Two.”',
  'Tofig Salmanov built it. “Three,” he said.',
  '“Four,” someone said. The term “five” is old.',
  '“Six,” Aliyeva said, “and\nseven.”',
].join('\n');

const rena = { speaker: 'Rena Aliyeva', role: 'director' } as const;
const named = spanOf(TEXT, 'Rena Aliyeva');
const tofig = spanOf(TEXT, 'Tofig Salmanov');

const FOUND = findQuotes(TEXT, [
  quotation(TEXT, '“One,”', { ...rena, role: null, basis: 'named', mention: named }),
  quotation(TEXT, '“Two.”', { ...rena, basis: 'continued', antecedent: named }),
  quotation(TEXT, '“Three,”', {
    speaker: 'Tofig Salmanov',
    basis: 'pronoun',
    mention: spanOf(TEXT, 'he said'),
    antecedent: tofig,
  }),
  quotation(TEXT, '“Four,”'),
  quotation(TEXT, '“five”', { kind: 'other', confidence: 0 }),
  quotation(TEXT, '“Six,”', {
    ...rena,
    basis: 'surname',
    mention: spanOf(TEXT, 'Aliyeva said'),
    antecedent: named,
  }),
  quotation(TEXT, '“and\nseven.”', { ...rena, basis: 'continued', antecedent: named }),
]);

describe('findQuotes', () => {
  it('gives speech alone, in order, with its words in one line', () => {
    expect(FOUND.map(({ index, words }) => `${index} ${words}`)).toEqual([
      '0 “One,”',
      '1 “Two.”',
      '2 “Three,”',
      '3 “Four,”',
      '4 “Six,”',
      '5 “and seven.”',
    ]);
    expect(FOUND.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 3, 3]);
  });

  it('tells names from conclusions', () => {
    expect(FOUND.map(({ isInferred }) => isInferred)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
    const [unsure] = findQuotes(TEXT, [
      quotation(TEXT, '“One,”', { ...rena, basis: 'named', confidence: 0.6 }),
    ]);
    expect(unsure?.isInferred).toBe(true);
  });
});

describe('runs and groups', () => {
  it('names a speaker once for each run', () => {
    expect(runOpeners(FOUND).map(({ index }) => index)).toEqual([0, 2, 3, 4]);
  });

  it('groups by speaker, by first appearance, the nameless last, with a role that any of them gives', () => {
    expect(groupBySpeaker(FOUND).map(({ speaker, quotes }) => [speaker, quotes.length])).toEqual([
      [{ name: 'Rena Aliyeva', role: 'director' }, 4],
      [{ name: 'Tofig Salmanov', role: null }, 1],
      [null, 1],
    ]);
    expect(speakersOf(FOUND)).toHaveLength(2);
  });

  it('of nothing are none', () => {
    expect([runOpeners([]), groupBySpeaker([])]).toEqual([[], []]);
  });
});

describe('corrections', () => {
  it('hold for the whole utterance, and for what else the speaker said when that is wanted', () => {
    expect(utteranceOf(FOUND, 0)).toEqual([0, 1]);
    expect(utteranceOf(FOUND, 2)).toEqual([2]);
    expect(utteranceOf(FOUND, 4)).toEqual([4, 5]);
    expect(utteranceOf(FOUND, 99)).toEqual([]);
    expect(othersOf(FOUND, 0, [0, 1])).toEqual([4, 5]);
    expect(othersOf(FOUND, 3, [3])).toEqual([]);
  });

  it('name, rename and unname', () => {
    const first = addCorrection(new Map(), [0, 1], { name: 'Nigar Pirzade', role: null });
    const both = addCorrection(first, [1], null);
    const corrected = applyCorrections(FOUND, both);
    expect(corrected.slice(0, 3).map(({ speaker }) => speaker?.name ?? null)).toEqual([
      'Nigar Pirzade',
      null,
      'Tofig Salmanov',
    ]);
    expect(corrected[0]).toMatchObject({ isInferred: false, evidence: { basis: 'reader' } });
    expect(runOpeners(corrected).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('take a typed name for the article’s person of that name', () => {
    const known = speakersOf(FOUND);
    expect(speakerNamed('  rena   ALIYEVA ', known)).toEqual(known[0]);
    expect(speakerNamed('Somebody Else', known)).toEqual({ name: 'Somebody Else', role: null });
    expect(speakerNamed('  ', known)).toBeNull();
  });
});

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe('explain', () => {
  const why = FOUND.map(({ evidence }) => explain(evidence, 'en'));

  it('says what a name rests on', () => {
    expect(why).toEqual([
      null,
      'The speaker goes on, from “Rena Aliyeva”.',
      'Resolved from “he said”; the name stands in the same paragraph.',
      'The article does not make clear who says this.',
      'Resolved from “Aliyeva said”; the name stands 3 paragraphs above.',
      'The speaker goes on, from “Rena Aliyeva”.',
    ]);
  });

  it.each([
    [1, 'in the paragraph above'],
    [2, '2 paragraphs above'],
    [-1, 'further down'],
  ])('a name %i paragraphs above stands %s', (above, place) => {
    expect(explain({ basis: 'role', words: 'the minister', above }, 'en')).toBe(
      `Resolved from “the minister”; the name stands ${place}.`,
    );
  });

  it.each(LANGUAGES)('has all places of words and names in %s', (language) => {
    const { en } = QUOTES_CATALOGUE;
    const other = QUOTES_CATALOGUE[language];
    for (const key of ['resolved', 'words', 'continued'] as const) {
      expect(placeholders(other.evidence[key])).toEqual(placeholders(en.evidence[key]));
    }
    for (const key of ['step', 'open', 'change'] as const) {
      expect(placeholders(other[key])).toEqual(placeholders(en[key]));
    }
    expect(placeholders(other.correct.others)).toEqual(['{name}']);
    expect(placeholders(other.correct.done)).toEqual(['{name}']);
  });
});

describe('shorten', () => {
  it.each([
    ['short', 'short'],
    ['a word, and another one', 'a word, and…'],
    ['a word, and, no more', 'a word, and…'],
    ['unbreakablelongword', 'unbreakablelon…'],
  ])('%s', (words, expected) => {
    expect(shorten(words, 14)).toBe(expected);
  });
});

describe('steps', () => {
  const press = { code: 'KeyN', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  it.each([
    [press, 1],
    [{ ...press, code: 'KeyP' }, -1],
    [{ ...press, code: 'KeyM' }, null],
    [{ ...press, ctrlKey: true }, null],
    [{ ...press, altKey: true }, null],
    [{ ...press, metaKey: true }, null],
    [{ ...press, shiftKey: true }, null],
  ])('%j', (key, step) => {
    expect(stepOfKey(key)).toBe(step);
  });

  it.each([
    [{ current: null, below: 3, count: 9 }, 1, 3],
    [{ current: null, below: 3, count: 9 }, -1, 2],
    [{ current: null, below: 0, count: 9 }, -1, null],
    [{ current: null, below: 9, count: 9 }, 1, null],
    [{ current: 4, below: 0, count: 9 }, 1, 5],
    [{ current: 8, below: 0, count: 9 }, 1, null],
    [{ current: 0, below: 0, count: 9 }, -1, null],
    [{ current: null, below: 0, count: 0 }, 1, null],
  ] as const)('from %j by %i', (standing, step, next) => {
    expect(stepFrom(standing, step)).toBe(next);
  });
});
