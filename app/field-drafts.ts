import { resumeDraft, type FieldDraft } from '../core/saved/field-draft.ts';
import { textsOf, type FieldName, type FieldTexts } from '../core/saved/quote-fields.ts';
import type { SavedQuote } from '../core/saved/saved-quote.ts';
import { writeLatest } from './write-latest.ts';

/** Where drafts are kept; the real one is the browser's storage. */
export interface DraftsPort {
  readDrafts: () => Promise<ReadonlyMap<FieldName, FieldDraft>>;
  /** Keeps a draft, or with null takes it away; resolves when that is done. */
  writeDraft: (field: FieldName, draft: FieldDraft | null) => Promise<void>;
  /** ms since 1970. */
  now: () => number;
}

/** What was typed into the fields of a quote and is not saved yet, here and in storage. */
export interface Drafts {
  /** The fields that have something. */
  fields: () => FieldName[];
  /**
   * Keeps what stands in a field now.
   * @param saved what the quote has there
   */
  keep: (field: FieldName, text: string, saved: string) => void;
  /** Says that texts are on their way to the store, which may have them even if its answer is lost. */
  send: (fields: readonly FieldName[], texts: FieldTexts) => void;
  /** Says that the store has them: where nothing was typed since, nothing is left. */
  confirm: (fields: readonly FieldName[], texts: FieldTexts) => void;
  /** Takes up what an earlier view left of a quote, or of one that is gone, and gives what the fields show of it. */
  resume: (
    left: ReadonlyMap<FieldName, FieldDraft>,
    quote: SavedQuote | null,
  ) => Partial<FieldTexts>;
  /** Resolves when all is written. */
  settled: () => Promise<void>;
}

/**
 * Keeps drafts, each written as soon as it is typed.
 * @param failed is called when one could not be written
 */
export function keepDrafts(port: DraftsPort, failed: () => void): Drafts {
  const drafts = new Map<FieldName, FieldDraft>();
  const { write, settled } = writeLatest(port.writeDraft, (error) => {
    console.warn('Sitat could not keep a draft:', error);
    failed();
  });
  const put = (field: FieldName, draft: FieldDraft): void => {
    drafts.set(field, draft);
    write(field, draft);
  };
  return {
    fields: () => [...drafts.keys()],
    keep: (field, text, saved) => {
      put(field, { text, over: drafts.get(field)?.over ?? [saved], at: port.now() });
    },
    send: (fields, texts) => {
      for (const field of fields) {
        const over = drafts.get(field)?.over ?? [];
        if (!over.includes(texts[field])) over.push(texts[field]);
      }
    },
    confirm: (fields, texts) => {
      for (const field of fields) {
        const draft = drafts.get(field);
        if (draft === undefined) continue;
        if (draft.text !== texts[field]) put(field, { ...draft, over: [texts[field]] });
        else if (drafts.delete(field)) write(field, null);
      }
    },
    resume: (left, quote) => {
      const shown: Partial<FieldTexts> = {};
      for (const [field, draft] of left) {
        const text = quote === null ? draft.text : resumeIn(quote, field, draft);
        if (text === null) {
          write(field, null);
        } else {
          drafts.set(field, { ...draft, text });
          shown[field] = text;
        }
      }
      return shown;
    },
    settled,
  };
}

function resumeIn(quote: SavedQuote, field: FieldName, draft: FieldDraft): string | null {
  return resumeDraft(field, draft, textsOf(quote)[field], quote.changedAt);
}
