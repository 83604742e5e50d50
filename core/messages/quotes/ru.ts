import type { QuotesMessages } from './messages.ts';

/** Russian. */
export const ru: QuotesMessages = {
  quotes: 'Цитаты',
  open: 'Цитаты ({count})',
  close: 'Закрыть цитаты',
  count: {
    one: '{count} цитата',
    few: '{count} цитаты',
    many: '{count} цитат',
    other: '{count} цитаты',
  },
  empty: {
    title: 'В этой статье нет цитат',
    advice: 'Sitat ищет слова, которые кто-то произносит. Здесь их не нашлось.',
  },
  nameless: 'Автор слов неизвестен',
  marking: 'Отмечать цитаты в тексте',
  step: '{place} из {count} · {name}',
  first: 'Это первая цитата',
  last: 'Это последняя цитата',
  change: 'Изменить автора слов: {name}',
  name: 'Указать автора слов',
  correct: {
    title: 'Чьи это слова?',
    people: 'Люди в этой статье',
    nobody: 'Не указывать никого',
    typed: 'Другое имя',
    save: 'Сохранить',
    done: 'Теперь автор слов: {name}',
    others: 'В статье есть и другие цитаты с этим именем: {name}.',
    all: {
      one: 'Изменить ещё {count} цитату',
      few: 'Изменить ещё {count} цитаты',
      many: 'Изменить ещё {count} цитат',
      other: 'Изменить ещё {count} цитаты',
    },
    only: 'Только эту',
  },
  evidence: {
    nameless: 'Из статьи неясно, чьи это слова.',
    reader: 'Это имя указали вы.',
    goesOn: 'Говорит тот же человек.',
    continued: 'Говорит тот же человек: «{words}».',
    words: 'По словам «{words}».',
    resolved: 'Определено по словам «{words}»; имя названо {place}.',
  },
  place: {
    here: 'в этом же абзаце',
    before: 'абзацем выше',
    above: {
      one: 'на {count} абзац выше',
      few: 'на {count} абзаца выше',
      many: 'на {count} абзацев выше',
      other: 'на {count} абзаца выше',
    },
    below: 'ниже по тексту',
  },
};
