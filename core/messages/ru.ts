import type { Messages } from './messages.ts';

/** Russian. */
export const ru: Messages = {
  panel: 'Чтение в Sitat',
  close: 'Закрыть',
  textSize: 'Размер текста',
  larger: 'Увеличить текст',
  smaller: 'Уменьшить текст',
  defaultSize: 'Обычный размер текста',
  sizeNow: 'Размер текста: {size} пикс.',
  display: 'Тема и язык',
  theme: 'Тема',
  themes: { auto: 'Как в системе', light: 'Светлая', sepia: 'Сепия', dark: 'Тёмная' },
  language: 'Язык',
  automatic: 'Автоматически',
  marking: 'Отмечать цитаты',
  minutes: {
    one: '{count} минута чтения',
    few: '{count} минуты чтения',
    many: '{count} минут чтения',
    other: '{count} минуты чтения',
  },
  words: {
    one: '{count} слово',
    few: '{count} слова',
    many: '{count} слов',
    other: '{count} слова',
  },
  paragraphsShown: 'Абзацы: {shown} из {all}',
  quotationsShown: 'Цитаты: {shown} из {all}',
  original: 'Исходная страница',
  notices: {
    'front-page': {
      title: 'Это главная страница, а не статья',
      advice: 'Откройте одну из статей и нажмите кнопку Sitat ещё раз.',
    },
    list: {
      title: 'Здесь список статей',
      advice: 'Откройте ту, которую хотите прочитать, и нажмите кнопку Sitat ещё раз.',
    },
    'too-short': {
      title: 'Здесь слишком мало текста для чтения',
      advice:
        'Прочитайте его на самой странице. Если статья ещё загружается, закройте панель и попробуйте снова.',
    },
    'not-a-page': {
      title: 'Это файл, а не статья',
      advice:
        'Sitat читает веб-страницы. Изображения и файлы PDF остаются в программе просмотра браузера.',
    },
    unreadable: {
      title: 'Sitat не смог прочитать эту страницу',
      advice: 'Ничего не изменилось. Обновите страницу и нажмите кнопку Sitat ещё раз.',
    },
    'browser-page': {
      title: 'Здесь Sitat открыть нельзя',
      advice:
        'Браузер не даёт расширениям читать эту страницу. Откройте статью и нажмите кнопку там.',
    },
  },
};
