import type { Colour, Verdict } from '../../saved/saved-quote.ts';
import type { Refusal } from '../../saved/calls.ts';
import type { Deed, UnfitWords } from '../../saved/outcome.ts';
import type { PluralForms } from '../messages.ts';

/** Every string of what is saved: the bar of a selection, the editor, the list. A language is one object of this type. */
export interface SavedMessages {
  /** Name of the bar at a selection. */
  bar: string;
  copy: string;
  copied: string;
  /** Name of a button that saves; `{colour}`. */
  saveIn: string;
  save: string;
  note: string;
  colour: string;
  colours: Record<Colour, string>;
  /** What a screen reader is told of marked words; `{colour}`. */
  mark: string;
  withNote: string;
  /** Announced, and shown with a button that takes it back; `{colour}`. */
  saved: string;
  done: Record<Deed, string>;
  undo: string;
  nothingToUndo: string;
  nothingToRedo: string;
  editor: {
    title: string;
    tags: string;
    tagsHint: string;
    speaker: string;
    role: string;
    ends: string;
    startEarlier: string;
    startLater: string;
    endEarlier: string;
    endLater: string;
    delete: string;
    close: string;
    /** Name of the choice where quotes overlap; `{place}` of `{count}`. */
    overlap: string;
  };
  /** The frame in which the note, the tags and the speaker are typed. */
  fields: {
    /** Shown and announced when what was typed is on the disk. */
    saved: string;
    /** Button beside a refusal. */
    again: string;
    /** Under a text that is too long; `{limit}` characters are allowed. */
    long: string;
    /** Under a role without a name. */
    nameless: string;
    gone: string;
    /** Why there are no fields; instead of the frame, where the page lets it not run. */
    blocked: string;
  };
  /** Heading of the saved quotes in the list, and what stands there without any. */
  list: string;
  count: PluralForms;
  none: string;
  edit: string;
  verdicts: Record<Exclude<Verdict, 'intact'> | 'beside', string>;
  /** Before the paragraph of a quote that is gone. */
  stoodIn: string;
  uncertain: string;
  takeNew: string;
  keepOld: string;
  /** Why something was not saved, each with what to do. */
  refused: Record<Refusal | UnfitWords, string>;
}
