import type { QuotesMessages } from './messages.ts';

/** English. */
export const en: QuotesMessages = {
  quotes: 'Quotes',
  open: 'Quotes ({count})',
  close: 'Close the quotes',
  count: { one: '{count} quotation', other: '{count} quotations' },
  empty: {
    title: 'No quotations in this article',
    advice: 'Sitat looks for words that somebody says. It found none here.',
  },
  nameless: 'Speaker not found',
  marking: 'Mark quotations in the text',
  step: '{place} of {count} · {name}',
  first: 'This is the first quotation',
  last: 'This is the last quotation',
  change: 'Change the speaker: {name}',
  name: 'Name the speaker',
  correct: {
    title: 'Who says this?',
    people: 'People in this article',
    nobody: 'Nobody, leave it open',
    typed: 'Another name',
    save: 'Save',
    done: 'The speaker is now {name}',
    others: '{name} has more quotations in this article.',
    all: { one: 'Change that {count} too', other: 'Change those {count} too' },
    only: 'Only this one',
  },
  evidence: {
    nameless: 'The article does not make clear who says this.',
    reader: 'You named this speaker.',
    goesOn: 'The same speaker goes on.',
    continued: 'The speaker goes on, from “{words}”.',
    words: 'Taken from “{words}”.',
    resolved: 'Resolved from “{words}”; the name stands {place}.',
  },
  place: {
    here: 'in the same paragraph',
    before: 'in the paragraph above',
    above: { one: '{count} paragraph above', other: '{count} paragraphs above' },
    below: 'further down',
  },
};
