import type { Messages } from './messages.ts';

/** English. */
export const en: Messages = {
  panel: 'Sitat reader',
  close: 'Close',
  textSize: 'Text size',
  larger: 'Larger text',
  smaller: 'Smaller text',
  defaultSize: 'Default text size',
  sizeNow: 'Text size {size} pixels',
  display: 'Theme and language',
  theme: 'Theme',
  themes: { auto: 'Automatic', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
  language: 'Language',
  automatic: 'Automatic',
  marking: 'Mark quotations',
  minutes: { one: '{count} minute to read', other: '{count} minutes to read' },
  words: { one: '{count} word', other: '{count} words' },
  paragraphsShown: '{shown} of {all} paragraphs',
  quotationsShown: '{shown} of {all} quotations',
  original: 'Original page',
  notices: {
    'front-page': {
      title: 'This is a front page, not an article',
      advice: 'Open one of its articles, then press the Sitat button again.',
    },
    list: {
      title: 'This page lists articles',
      advice: 'Open the one that you want to read, then press the Sitat button again.',
    },
    'too-short': {
      title: 'There is too little text here for the reader',
      advice:
        'Read it on the page itself. If the article is still loading, close this and try again.',
    },
    'not-a-page': {
      title: 'This is a file, not an article',
      advice: 'Sitat reads web pages. Images and PDF files stay in the browser’s own viewer.',
    },
    unreadable: {
      title: 'Sitat could not read this page',
      advice: 'Nothing was changed. Reload the page and press the Sitat button again.',
    },
    'browser-page': {
      title: 'Sitat cannot open here',
      advice:
        'The browser lets no extension read this page. Open a news article and press the button there.',
    },
  },
};
