import { fold } from './plain-text.ts';
import { monthNumber } from './month-names.ts';

/** A date found in a text: `iso` as `Article.published` wants it, `rest` what stands around it, folded. */
export interface WrittenDate {
  iso: string;
  rest: string;
}

interface DateForm {
  pattern: RegExp;
  /** Day, month and year as the groups of the pattern give them. */
  read: (groups: readonly string[]) => readonly [string, string, string];
}

const FORMS: readonly DateForm[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u,
    read: ([year = '', month = '', day = '']) => [day, month, year],
  },
  {
    pattern: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u,
    read: ([day = '', month = '', year = '']) => [day, month, year],
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?([a-zß-əа-џ]{3,})[.,]?[\s,-]+(\d{4})(?!\d)/u,
    read: ([day = '', month = '', year = '']) => [day, month, year],
  },
  {
    pattern: /(?<![a-zß-əа-џ])([a-zß-əа-џ]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    read: ([month = '', day = '', year = '']) => [day, month, year],
  },
];

const CLOCK =
  /^[\s,t|·•–-]*(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(z|gmt|utc)?\s*([+-]\d{2}:?\d{2})?/u;

/** The first date written in a text, in any of the usual forms, or null when it holds none. */
export function findDate(text: string): WrittenDate | null {
  const folded = fold(text);
  for (const form of FORMS) {
    const match = form.pattern.exec(folded);
    const day = match === null ? null : isoDay(form.read(match.slice(1)));
    if (match !== null && day !== null) return withClock(folded, match, day);
  }
  return null;
}

/** The date that a machine-readable value or a line of text gives, or null. */
export function parseDate(text: string): string | null {
  return findDate(text)?.iso ?? null;
}

/** The calendar day of an ISO date or date-time: its first ten characters. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

function isoDay([day, month, year]: readonly [string, string, string]): string | null {
  const monthInYear = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (monthInYear === null || monthInYear < 1 || monthInYear > 12) return null;
  const date = new Date(Date.UTC(Number(year), monthInYear - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || Number(year) < 1900 || Number(year) > 2200) return null;
  return date.toISOString().slice(0, 10);
}

/** A clock time counts only with its offset: without one the moment is not known. */
function withClock(folded: string, match: RegExpExecArray, day: string): WrittenDate {
  const before = folded.slice(0, match.index);
  const after = folded.slice(match.index + match[0].length);
  const clock = CLOCK.exec(after);
  if (clock === null) return { iso: day, rest: `${before} ${after}` };
  const rest = `${before} ${after.slice(clock[0].length)}`;
  return { iso: `${day}${clockWithOffset(clock)}`, rest };
}

function clockWithOffset([
  ,
  hours = '',
  minutes = '',
  seconds = '00',
  zulu,
  offset,
]: RegExpExecArray): string {
  if (Number(hours) > 23 || Number(minutes) > 59) return '';
  const zone = writtenZone(zulu, offset);
  return zone === null ? '' : `T${hours.padStart(2, '0')}:${minutes}:${seconds}${zone}`;
}

function writtenZone(zulu: string | undefined, offset: string | undefined): string | null {
  if (offset === undefined) return zulu === undefined ? null : 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}
