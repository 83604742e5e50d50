import { describe, expect, it } from 'vitest';
import { choosePublished } from '../../../core/article/date-choice.ts';
import { parseDate } from '../../../core/article/published-date.ts';

describe('dates as they are written', () => {
  it.each([
    ['2025-09-22', '2025-09-22'],
    ['2025-09-22T10:20:00+04:00', '2025-09-22T10:20:00+04:00'],
    ['2025-09-22T10:20:00Z', '2025-09-22T10:20:00Z'],
    ['2025-09-22T10:20', '2025-09-22'],
    ['[ 08.09.2022 17:40 ]', '2022-09-08'],
    ['22 September 2025, 11:30', '2025-09-22'],
    ['September 22, 2025', '2025-09-22'],
    ['Mon, 22 Sep 2025 10:20:00 +0400', '2025-09-22T10:20:00+04:00'],
    ['5 mart 2024', '2024-03-05'],
    ['8 Sentyabr 2022, 17:40', '2022-09-08'],
    ['3 Ağustos 2022', '2022-08-03'],
    ['11 апреля 2022 года', '2022-04-11'],
  ])('%s', (written, expected) => {
    expect(parseDate(written)).toBe(expected);
  });

  it.each(['31.02.2024', 'Views: 1842', '12 persons 2024', '45.13.2020', ''])(
    'none in %j',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});

describe('which of several dates counts', () => {
  const none = { linkedData: null, metadata: [], times: [], texts: [] };

  it('takes the most trusted one', () => {
    const sources = { ...none, linkedData: '2024-03-05T08:00:00+04:00', texts: ['6 March 2024'] };
    expect(choosePublished(sources)).toBe('2024-03-05T08:00:00+04:00');
  });

  it('takes the day on which two others agree', () => {
    const sources = {
      ...none,
      linkedData: '2015-01-01',
      times: ['2024-03-05'],
      texts: ['5 March 2024'],
    };
    expect(choosePublished(sources)).toBe('2024-03-05');
  });

  it('takes what the text says when nothing else does', () => {
    expect(choosePublished({ ...none, texts: ['By A. Author', '5 March 2024, 14:02'] })).toBe(
      '2024-03-05',
    );
    expect(choosePublished(none)).toBeNull();
  });
});
