import { dayOf, findDate, parseDate } from './published-date.ts';

/** Where a publication date can stand, in the order of trust; values as written. */
export interface DateSources {
  /** From trusted JSON-LD. */
  linkedData: string | null;
  metadata: readonly string[];
  /** From `<time>` beside the article. */
  times: readonly string[];
  /** Texts beside the article: above it, then below. */
  texts: readonly string[];
}

/**
 * The publication date: the most trusted one, unless two less trusted ones agree on another day. A date
 * with time and offset is preferred among those of the chosen day.
 */
export function choosePublished(sources: DateSources): string | null {
  const groups = [
    sources.linkedData === null ? [] : [sources.linkedData],
    sources.metadata,
    sources.times.slice(0, 1),
    sources.texts.filter((text) => text.length <= 120 && findDate(text) !== null).slice(0, 1),
  ];
  const found = groups.map(
    (values) => values.map((value) => parseDate(value)).find((date) => date !== null) ?? null,
  );
  const dates = found.filter((date) => date !== null);
  const day = chosenDay(dates.map((date) => dayOf(date)));
  return (
    dates.filter((date) => dayOf(date) === day).toSorted((a, b) => b.length - a.length)[0] ?? null
  );
}

function chosenDay(days: readonly string[]): string | null {
  const [first = null] = days;
  if (days.filter((day) => day === first).length > 1) return first;
  return (
    days.find((day) => day !== first && days.filter((other) => other === day).length > 1) ?? first
  );
}
