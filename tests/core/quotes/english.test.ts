import { describe, expect, it } from 'vitest';
import { detectQuotations } from '../../../core/quotes/detect-quotations.ts';
import { speechOf } from './cases.ts';
import type { Case } from './cases.ts';

const INTRO =
  'Beekeeper Murad Hajili, head of the Honey Union, opened the fair in Gakh on Sunday.\n';
const BOTH = `${INTRO}Nigar Valizade, a Turkish botanist, answered questions.\n`;

const CASES: readonly Case[] = [
  {
    name: 'after, subject first',
    text: `${INTRO}“The bees are calm this year,” Hajili said.`,
    speech: [['“The bees are calm this year,”', 'Murad Hajili']],
  },
  {
    name: 'after, verb first',
    text: '“The bees are calm this year,” said Murad Hajili, a beekeeper.',
    speech: [['“The bees are calm this year,”', 'Murad Hajili']],
  },
  {
    name: 'after, an apposition between',
    text: '“The bees are calm this year,” Murad Hajili, the head of the union, said on Monday.',
    speech: [['“The bees are calm this year,”', 'Murad Hajili']],
  },
  {
    name: 'before, a colon',
    text: `${INTRO}Hajili added: “The bees are calm this year.”`,
    speech: [['“The bees are calm this year.”', 'Murad Hajili']],
  },
  {
    name: 'before, a source',
    text: `${INTRO}According to Hajili, “the bees are calm and the keepers are not.”`,
    speech: [['“the bees are calm and the keepers are not.”', 'Murad Hajili']],
  },
  {
    name: 'inside the sentence',
    text: `${BOTH}The hive will be, she said, “a little louder than it was before.”`,
    speech: [['“a little louder than it was before.”', 'Nigar Valizade']],
  },
  {
    name: 'split',
    text: `${INTRO}“The bees are calm,” Hajili said. “Their keepers are not.”`,
    speech: [
      ['“The bees are calm,”', 'Murad Hajili'],
      ['“Their keepers are not.”', 'Murad Hajili'],
    ],
  },
  {
    name: 'a full stop in the place of the comma',
    text: `${INTRO}“The bees are calm this year.” Hajili added.`,
    speech: [['“The bees are calm this year.”', 'Murad Hajili']],
  },
  {
    name: 'pronouns by gender',
    text: `${BOTH}“The bees are calm this year,” he said.\n“The flowers are late this year,” she said.`,
    speech: [
      ['“The bees are calm this year,”', 'Murad Hajili'],
      ['“The flowers are late this year,”', 'Nigar Valizade'],
    ],
  },
  {
    name: 'roles',
    text: `${BOTH}“The flowers are late this year,” the botanist said.\n“The bees are calm this year,” the beekeeper added.`,
    speech: [
      ['“The flowers are late this year,”', 'Nigar Valizade'],
      ['“The bees are calm this year,”', 'Murad Hajili'],
    ],
  },
  {
    name: 'another name of the role',
    text: 'Prime Minister Ivar Lund wrote to the farmers.\n“I know your fields well,” the head of government said.',
    speech: [['“I know your fields well,”', 'Ivar Lund']],
  },
  {
    name: 'a body by its noun',
    text: 'The Ministry of Honey has opened a hotline.\n“Calls are free of charge,” the ministry said.',
    speech: [['“Calls are free of charge,”', 'Ministry of Honey']],
  },
  {
    name: 'a statement of a body',
    text: 'The Honey Union issued a statement on sugar.\nThe statement said: “Sugar is no honey and never was.”',
    speech: [['“Sugar is no honey and never was.”', 'Honey Union']],
  },
  {
    name: 'a credit is no speaker',
    text: 'The season has begun, Murad Hajili told News.Az.\n“The bees are calm this year and ready to work.”',
    speech: [['“The bees are calm this year and ready to work.”', 'Murad Hajili']],
  },
  {
    name: 'continued in the next paragraph',
    text: `${INTRO}“The bees are calm,” Hajili said.\n“Nobody was stung at the fair, and the cakes were all eaten.”`,
    speech: [
      ['“The bees are calm,”', 'Murad Hajili'],
      ['“Nobody was stung at the fair, and the cakes were all eaten.”', 'Murad Hajili'],
    ],
  },
  {
    name: 'two people with one surname',
    text: 'Gardener Tural Hasanli and singer Lala Hasanli met in the park.\n“I will plant it today,” Mr. Hasanli said.\n“I will sing to it,” Mrs. Hasanli added.',
    speech: [
      ['“I will plant it today,”', 'Tural Hasanli'],
      ['“I will sing to it,”', 'Lala Hasanli'],
    ],
  },
  {
    name: 'words for somebody without a name',
    text: '“We do not keep bees here,” the night porter said.',
    speech: [['“We do not keep bees here,”', 'the night porter']],
  },
  {
    name: 'signed with a dash',
    text: '“We do not keep bees here.” — Oscar Lind',
    speech: [['“We do not keep bees here.”', 'Oscar Lind']],
  },
  {
    name: 'a transcript',
    text: 'Host Ann Berg met Carl Lind.\n“BERG: Do you keep bees at home?\n“LIND: I keep three hives on the roof.”',
    speech: [
      ['“BERG: Do you keep bees at home?', 'Ann Berg'],
      ['“LIND: I keep three hives on the roof.”', 'Carl Lind'],
    ],
  },
  {
    name: 'printed twice, named once',
    text: '“The bees are calm this year and ready.”\nA fair was held in Gakh.\n“The bees are calm this year and ready,” said Murad Hajili.',
    speech: [
      ['“The bees are calm this year and ready.”', 'Murad Hajili'],
      ['“The bees are calm this year and ready,”', 'Murad Hajili'],
    ],
  },
  {
    name: 'titles, terms and nicknames',
    text: 'The film “The Quiet Hive” won. The so-called “sugar honey” did not. Hajili, known as “the Smoker”, left.',
    speech: [],
  },
  {
    name: 'a saying',
    text: 'There is a proverb in Gakh, “Honey does not come on the first day,” and it is old.',
    speech: [],
  },
  {
    name: 'a broadcast',
    text: 'On the channel’s “Morning Honey Hour,” Murad Hajili said that bees sleep.',
    speech: [],
  },
  {
    name: 'an interview opened by dashes',
    text: 'Botanist Nigar Valizade speaks of late flowers with our paper this week.\n– Why are they late?\n– They wait for the rain.\nIt comes from the west – as a rule.\n– And if it does not come?\n– Then they wait.',
    speech: [
      ['Why are they late?', null],
      ['They wait for the rain.\nIt comes from the west – as a rule.', 'Nigar Valizade'],
      ['And if it does not come?', null],
      ['Then they wait.', 'Nigar Valizade'],
    ],
  },
  {
    name: 'a list with dashes',
    text: 'The fair offers:\n– honey of seven kinds;\n– wax;\n– tea.',
    speech: [],
  },
];

describe('English', () => {
  it.each(CASES)('$name', ({ text, speech }) => {
    expect(speechOf(text, 'en')).toEqual(speech);
  });

  it('tells what a name rests on', () => {
    const text = `${INTRO}“The bees are calm this year,” he said.`;
    const [quotation] = detectQuotations(text, 'en');
    expect(quotation).toMatchObject({ speaker: 'Murad Hajili', basis: 'pronoun' });
    expect(text.slice(quotation?.mention?.start, quotation?.mention?.end)).toBe('he');
    expect(text.slice(quotation?.antecedent?.start, quotation?.antecedent?.end)).toBe(
      'Murad Hajili',
    );
    expect(quotation?.role).toContain('head of the Honey Union');
  });

  it('is the same each time', () => {
    const text = `${BOTH}“The bees are calm this year,” he said.`;
    expect(detectQuotations(text, 'en')).toEqual(detectQuotations(text, 'en'));
  });
});
