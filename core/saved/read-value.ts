/** The fields of a record from outside, by name. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of whatever came; null when it is no record. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map<string, unknown>(Object.entries(value));
}

/** A text of at most `longest` UTF-16 units; null for anything else. */
export function textOf(value: unknown, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

/** A text that says something: as {@link textOf}, and not empty. */
export function wordsOf(value: unknown, longest: number): string | null {
  return textOf(value, longest) || null;
}

/** The one of some known values that this is; null for any other. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((item) => item === value) ?? null;
}

/** A list as it can be read: what `read` gives null for is left out; empty for what is no list. */
export function listOf<T>(value: unknown, read: (item: unknown) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => read(item) ?? []);
}

/** A whole list; null when one of its items cannot be read, or it is none. */
export function allOf<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items = listOf(value, read);
  return items.length === value.length ? items : null;
}

/** A time in ms since 1970; 0 when it is not known. */
export function timeOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0;
}
