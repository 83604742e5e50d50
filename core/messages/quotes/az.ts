import type { QuotesMessages } from './messages.ts';

/** Azerbaijani. */
export const az: QuotesMessages = {
  quotes: 'Sitatlar',
  open: 'Sitatlar ({count})',
  close: 'Sitatları bağla',
  count: { other: '{count} sitat' },
  empty: {
    title: 'Bu məqalədə sitat yoxdur',
    advice: 'Sitat kiminsə dediyi sözləri axtarır. Burada belə söz tapılmadı.',
  },
  nameless: 'Kimin dediyi məlum deyil',
  marking: 'Mətndə sitatları göstər',
  step: '{count} sitatdan {place} · {name}',
  first: 'Bu, ilk sitatdır',
  last: 'Bu, son sitatdır',
  change: 'Sözün sahibini dəyiş: {name}',
  name: 'Sözün sahibini göstər',
  correct: {
    title: 'Bunu kim deyib?',
    people: 'Məqalədəki şəxslər',
    nobody: 'Heç kim, açıq qalsın',
    typed: 'Başqa ad',
    save: 'Yadda saxla',
    done: 'İndi sözün sahibi: {name}',
    others: 'Bu məqalədə {name} adına başqa sitatlar da var.',
    all: { other: 'Qalan {count} sitatı da dəyiş' },
    only: 'Yalnız bunu',
  },
  evidence: {
    nameless: 'Bunu kimin dediyi məqalədən aydın olmur.',
    reader: 'Bu adı siz göstərmisiniz.',
    goesOn: 'Eyni şəxs sözünə davam edir.',
    continued: 'Eyni şəxs sözünə davam edir: “{words}”.',
    words: '“{words}” sözlərinə görə.',
    resolved: '“{words}” sözlərinə görə; ad {place} çəkilir.',
  },
  place: {
    here: 'elə bu abzasda',
    before: 'əvvəlki abzasda',
    above: { other: '{count} abzas yuxarıda' },
    below: 'aşağıda',
  },
};
