import type { Language } from '../preferences.ts';

const MONTHS_AZ =
  'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ');

/**
 * A publication date in words, as the site meant it: the calendar day written in the ISO string, without a
 * change of time zone. Azerbaijani months are written here, since Chrome's date formatting has none.
 * Returns the string itself when it is no ISO date.
 */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return iso;
  if (language === 'az') return `${Number(day)} ${MONTHS_AZ[Number(month) - 1] ?? month} ${year}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
