/** Beginnings of month names, folded, by number of the month: English, Azerbaijani, Turkish, Russian. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'yanv', 'ocak', 'янв'],
  ['feb', 'fev', 'subat', 'şubat', 'фев'],
  ['mar', 'мар'],
  ['apr', 'nisan', 'апр'],
  ['may', 'мая', 'май'],
  ['jun', 'iyun', 'haziran', 'июн'],
  ['jul', 'iyul', 'temmuz', 'июл'],
  ['aug', 'avq', 'agustos', 'ağustos', 'авг'],
  ['sep', 'sent', 'eylul', 'eylül', 'сен'],
  ['oct', 'okt', 'ekim', 'окт'],
  ['nov', 'noy', 'kasim', 'ноя'],
  ['dec', 'dek', 'aralik', 'дек'],
];

/** Number of the month, 1 to 12, that a word names in any of our languages; null when it names none. */
export function monthNumber(foldedWord: string): number | null {
  const index = MONTH_STEMS.findIndex((stems) =>
    stems.some((stem) => foldedWord.startsWith(stem) && foldedWord.length <= stem.length + 7),
  );
  return index < 0 ? null : index + 1;
}
