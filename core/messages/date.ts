import type { Language } from '../preferences.ts';
import { CONVENTIONS } from './conventions.ts';

/**
 * A publication date in words, as the site meant it: the calendar day written in the ISO string, without a
 * change of time zone. Returns the string itself when it is no ISO date.
 */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const { months, afterYear } = CONVENTIONS[language];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}${afterYear}`;
}
