import { allOf, fieldsOf, textOf, timeOf } from './read-value.ts';
import { saysSame, tagsIn, type FieldName } from './quote-fields.ts';

/** What was typed into a field and is not known to be saved. */
export interface FieldDraft {
  text: string;
  /** What was saved when it was typed, and what may have been saved of it since: it continues all of these. */
  over: string[];
  /** When it was typed, ms since 1970. */
  at: number;
}

const anyText = (value: unknown): string | null => textOf(value, Infinity);

/** A draft as it was written down; null for anything else. */
export function readDraft(value: unknown): FieldDraft | null {
  const fields = fieldsOf(value);
  const text = anyText(fields?.get('text'));
  const over = allOf(fields?.get('over'), anyText);
  if (fields === null || text === null || over === null) return null;
  return { text, over, at: timeOf(fields.get('at')) };
}

/**
 * What a field shows that a draft was left of: the draft, when it continues what is saved or is newer. A field that was
 * changed elsewhere after it was typed keeps that change, and a note and tags have what was typed as well. Null when
 * nothing of the draft is left to be saved.
 * @param saved what is saved now, as the field shows it
 * @param changedAt of the quote
 */
export function resumeDraft(
  field: FieldName,
  draft: FieldDraft,
  saved: string,
  changedAt: number,
): string | null {
  const { text, over, at } = draft;
  const isThere = (one: string): boolean => saysSame(field, one, saved);
  if (isThere(text)) return null;
  if (at > changedAt || over.some(isThere)) return text;
  if (field === 'note') return saved.includes(text) ? null : `${saved}\n\n${text}`;
  return field === 'tags' ? tagsIn(`${saved},${text}`).join(', ') : null;
}
