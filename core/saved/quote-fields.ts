import { LONGEST, type QuotePatch, type SavedQuote, type SavedSpeaker } from './saved-quote.ts';

/** The fields of a saved quote that the reader types in, in the order of the form. `name` and `role` are its speaker's. */
export const FIELD_NAMES = ['note', 'tags', 'name', 'role'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** What stands in the fields, letter by letter. */
export type FieldTexts = Record<FieldName, string>;

/** What stands in the fields of a quote as it is saved. */
export function textsOf({ note, tags, speaker }: SavedQuote): FieldTexts {
  return {
    note,
    tags: tags.join(', '),
    name: speaker?.name ?? '',
    role: speaker?.role ?? '',
  };
}

/** The tags that a field lists: between commas, trimmed, each once. Letters are not folded: `I` is not `i` in every language. */
export function tagsIn(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** Whether two texts of a field come to the same when they are saved. */
export function saysSame(field: FieldName, one: string, other: string): boolean {
  return meaningOf(field, one) === meaningOf(field, other);
}

function meaningOf(field: FieldName, text: string): string {
  if (field === 'note') return noteIn(text);
  return field === 'tags' ? tagsIn(text).join() : text.trim();
}

/** A note is saved as it was typed; one of blanks alone is none. */
function noteIn(text: string): string {
  return text.trim() === '' ? '' : text;
}

/** The fields that are saved together with one: the speaker's are one value. */
export function fieldsWith(field: FieldName): readonly FieldName[] {
  return field === 'name' || field === 'role' ? ['name', 'role'] : [field];
}

/** What is to be changed of a quote so that it has what some of the fields say. */
export function patchOf(
  quote: SavedQuote,
  texts: FieldTexts,
  fields: readonly FieldName[],
): QuotePatch {
  return {
    ...(fields.includes('note') && { note: noteIn(texts.note) }),
    ...(fields.includes('tags') && { tags: tagsIn(texts.tags) }),
    ...((fields.includes('name') || fields.includes('role')) && {
      speaker: speakerIn(quote.speaker, texts),
    }),
  };
}

/** Another name is the reader's word; another role of the same name leaves what the name rests on. */
function speakerIn(before: SavedSpeaker | null, texts: FieldTexts): SavedSpeaker | null {
  const name = texts.name.trim();
  if (name === '') return null;
  const basis = name === before?.name ? before.basis : 'reader';
  return { name, role: texts.role.trim() || null, basis };
}

/** Why a field cannot be saved as it stands: it is too long, or it is the role of nobody. */
export type FieldProblem = 'long' | 'nameless';

/** The longest text of a field, of a tag for the tags, in UTF-16 units. */
export function longestOf(field: FieldName): number {
  return field === 'note' ? LONGEST.note : LONGEST.short;
}

/** What is wrong with a field; null when it can be saved. Nothing is ever cut to fit. */
export function problemOf(field: FieldName, texts: FieldTexts): FieldProblem | null {
  const parts = field === 'tags' ? tagsIn(texts.tags) : [meaningOf(field, texts[field])];
  if (parts.some((part) => part.length > longestOf(field))) return 'long';
  const isNameless = field === 'role' && texts.role.trim() !== '' && texts.name.trim() === '';
  return isNameless ? 'nameless' : null;
}

/** Those of some fields that can be saved as they stand. */
export function savableOf(fields: readonly FieldName[], texts: FieldTexts): FieldName[] {
  return fields.filter((field) => {
    const isTooLong = fieldsWith(field).some((other) => problemOf(other, texts) === 'long');
    return !isTooLong && problemOf(field, texts) === null;
  });
}
