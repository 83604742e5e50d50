import { describe, expect, it } from 'vitest';
import { detectQuotations } from '../../../core/quotes/detect-quotations.ts';

/** Texts and the quotations that their marks make, of whatever kind; the language is unknown. */
const CASES: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  ['curly marks', 'He said: “It rains again.” Then he left.', ['“It rains again.”']],
  ['straight marks', '"It rains again," she said.', ['"It rains again,"']],
  ['angle marks', '«Дождь идет опять», – сказал сторож.', ['«Дождь идет опять»']],
  ['low and high marks', '„Yağış yenə yağır“, – deyə o bildirib.', ['„Yağış yenə yağır“']],
  ['single marks', 'She shouted ‘the boat is leaking’ and ran.', ['‘the boat is leaking’']],
  ['a straight closer', '“It rains again," she said.', ['“It rains again,"']],
  ['a curly closer', '"It rains again,” she said.', ['"It rains again,”']],
  [
    'glued to the words around',
    'he wrote in the papers“We want rain.”Then it rained.',
    ['“We want rain.”'],
  ],
  [
    'nested, the same mark',
    '"The so-called "dry year" is over," he said.',
    ['"The so-called "dry year" is over,"', '"dry year"'],
  ],
  [
    'nested, closers run together',
    '“She said “we came late”,” he noted.',
    ['“She said “we came late”,”', '“we came late”'],
  ],
  [
    'nested, one closer for both',
    'Он сказал: «Сорт зовется «Ранний»',
    ['«Сорт зовется «Ранний»', '«Ранний»'],
  ],
  [
    'over two paragraphs',
    '“The first part goes on here.\nThe second part ends here,” she said.',
    ['“The first part goes on here.\nThe second part ends here,”'],
  ],
  [
    're-opened on each paragraph',
    '“The first part goes on here.\n“The second part ends here,” she said.',
    ['“The first part goes on here.\n“The second part ends here,”'],
  ],
  [
    'a line feed run between paragraphs',
    '“The first part goes on.\n\n“The second ends,” she said.',
    ['“The first part goes on.\n\n“The second ends,”'],
  ],
  [
    'a missing closer stays in its paragraph',
    '“Nobody closed this quotation at all.\nAnother paragraph.\n“This one,” he said, “is fine.”',
    ['“Nobody closed this quotation at all.', '“This one,”', '“is fine.”'],
  ],
  ['a lone opener in a sentence', 'He said that the “doors were locked.\nNothing else.', []],
  ['a lone closer', 'The plans of the group.”\nNothing else.', []],
  ['apostrophes', "The workers' hats weren't lost in the '90s, said O'Brien's son.", []],
  [
    'feet and inches',
    'He is 6\'2" tall and said "I am tall enough for this door" twice.',
    ['"I am tall enough for this door"'],
  ],
  ['nothing between the marks', 'An empty pair “” and "" here.', []],
];

describe('quotation marks', () => {
  it.each(CASES)('%s', (_, text, found) => {
    expect(detectQuotations(text, 'xx').map(({ start, end }) => text.slice(start, end))).toEqual(
      found,
    );
  });

  it('names no speakers in a language it does not know', () => {
    const [quotation] = detectQuotations('“Det regnar,” sade Anna Berg.', 'sv');
    expect(quotation).toMatchObject({ kind: 'speech', speaker: null, mention: null });
  });
});
