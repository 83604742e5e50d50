import type { Language } from '../preferences.ts';
import type { PluralForms } from './messages.ts';

/** How a language writes whole numbers and dates. */
interface Conventions {
  /** What stands between groups of three digits. */
  group: string;
  /** Names of the months as they stand in a date, January first. */
  months: readonly string[];
  /** What stands after the year in a date. */
  afterYear: string;
  /** The plural category (CLDR) of a whole number from 0 up. */
  plural: (count: number) => keyof PluralForms;
}

const oneOrOther = (count: number): keyof PluralForms => (count === 1 ? 'one' : 'other');

/** One, few, many: by the last digit, unless the number ends in 11 to 14. */
const slavic = (count: number): keyof PluralForms => {
  const last = count % 10;
  const isTeen = count % 100 > 10 && count % 100 < 15;
  if (last === 1 && !isTeen) return 'one';
  return last > 1 && last < 5 && !isTeen ? 'few' : 'many';
};

/**
 * The conventions of the interface's languages, as CLDR has them (a test compares). They are written here
 * because the browser's own `Intl` takes some 40 ms for its first number and its first date in a page,
 * which is more than everything else in the first frame, and because Chrome has no Azerbaijani in it.
 */
export const CONVENTIONS: Record<Language, Conventions> = {
  en: {
    group: ',',
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    afterYear: '',
    plural: oneOrOther,
  },
  az: {
    group: '.',
    months: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(
      ' ',
    ),
    afterYear: '',
    plural: oneOrOther,
  },
  ru: {
    group: '\u00a0',
    months:
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
        ' ',
      ),
    afterYear: ' г.',
    plural: slavic,
  },
  tr: {
    group: '.',
    months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
    afterYear: '',
    plural: oneOrOther,
  },
};

/** A whole number from 0 up with its digits grouped as `language` does: `12,345`. */
export function formatNumber(value: number, language: Language): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, CONVENTIONS[language].group);
}
