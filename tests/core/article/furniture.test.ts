import { describe, expect, it } from 'vitest';
import {
  isAppeal,
  isCookieNotice,
  isDateLine,
  isPointer,
  isRelatedHeading,
  isShareLine,
  isSignOff,
  isWidget,
  personInByline,
} from '../../../core/article/furniture.ts';

describe('the text-size widget', () => {
  it.each(['+ ↺ − 16 px', '+↺−48px', '+', '↺', '−', '16 px', 'A+ A-'])('%s', (text) => {
    expect(isWidget(text)).toBe(true);
  });
  it.each(['16 ships', 'A boat', '2024', '+ 16 new posts'])('not %s', (text) => {
    expect(isWidget(text)).toBe(false);
  });
});

describe('headings of lists of other articles', () => {
  it.each([
    'You Might Also Like',
    'Oxşar xəbərlər',
    'Вам может понравиться',
    'İlginizi çekebilir',
    'SON XƏBƏRLƏR',
    'Похожие новости',
    'Related articles',
  ])('%s', (text) => {
    expect(isRelatedHeading(text)).toBe(true);
  });
  it.each(['What the village might like', 'Latest survey of the lake', 'Другие берега реки'])(
    'not %s',
    (text) => {
      expect(isRelatedHeading(text)).toBe(false);
    },
  );
});

it('knows pointers to other articles from sentences', () => {
  expect(isPointer('Read also: Old tram becomes a bakery', 25)).toBe(true);
  expect(isPointer('Həmçinin oxuyun: Quba yolunda təmir', 20)).toBe(true);
  expect(isPointer('Read more carefully, the paper says the opposite.', 0)).toBe(false);
});

it('knows share bars, appeals, notices and dates', () => {
  expect(isShareLine('Facebook X Telegram')).toBe(true);
  expect(isShareLine('Send to a friend | Print version')).toBe(true);
  expect(isAppeal('Subscribe to our morning letter')).toBe(true);
  expect(isAppeal('Telegram kanalımıza abunə olun')).toBe(true);
  expect(isAppeal('На вопрос, будет ли подписан договор, наши собеседники не ответили.')).toBe(
    false,
  );
  expect(isCookieNotice('We use cookies to count visits.')).toBe(true);
  expect(isCookieNotice('Grandmother baked cookies for the crew.')).toBe(false);
  expect(isDateLine('2024-09-05, 14:02')).toBe(true);
  expect(isDateLine('The bridge was opened on 5 September 2024 by the mayor.')).toBe(false);
  expect(isSignOff('News.AzNews.az', ['newsaz'])).toBe(true);
});

describe('bylines', () => {
  it.each([
    ['By Kamran Testov', false, 'Kamran Testov'],
    ['Müəllif: Nərmin Sınaqlı', false, 'Nərmin Sınaqlı'],
    ['Автор: Инна Пробная', false, 'Инна Пробная'],
    ['Nərmin Sınaqlı · 17 may 2025', false, 'Nərmin Sınaqlı'],
    ['22 September 2025 By Kamran Testov', false, 'Kamran Testov'],
    ['Kamran Testov', true, 'Kamran Testov'],
    ['Kamran Testov', false, null],
    ['By News.Az', false, null],
    ['admin', true, null],
    ['By the old harbour', false, null],
  ])('%s', (text, bare, expected) => {
    expect(personInByline(text, ['newsaz'], bare)).toBe(expected);
  });
});
