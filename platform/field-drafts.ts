import { browser } from 'wxt/browser';
import { readDraft, type FieldDraft } from '../core/saved/field-draft.ts';
import { FIELD_NAMES, type FieldName } from '../core/saved/quote-fields.ts';

/** A small item of `storage.local` for each field, so that two views of a quote overwrite nothing of each other's. */
const keyOf = (quote: string, field: FieldName): string => `draft/${quote}/${field}`;

/** What was typed into the fields of a quote and is not known to be saved. */
export async function readDrafts(quote: string): Promise<Map<FieldName, FieldDraft>> {
  const keys = FIELD_NAMES.map((field) => [field, keyOf(quote, field)] as const);
  const items = await browser.storage.local.get(keys.map(([, key]) => key));
  return new Map(
    keys.flatMap(([field, key]) => {
      const draft = draftIn(items[key]);
      return draft === null ? [] : [[field, draft] as const];
    }),
  );
}

/** As JSON: it carries unpaired surrogates, which Chromium's own way of storing replaces. */
function draftIn(item: unknown): FieldDraft | null {
  try {
    return typeof item === 'string' ? readDraft(JSON.parse(item)) : null;
  } catch {
    return null;
  }
}

/** Keeps the draft of a field, or with null takes it away; resolves when the browser has it. */
export async function writeDraft(
  quote: string,
  field: FieldName,
  draft: FieldDraft | null,
): Promise<void> {
  const key = keyOf(quote, field);
  if (draft === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: JSON.stringify(draft) });
}
