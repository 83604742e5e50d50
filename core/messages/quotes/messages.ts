import type { PluralForms } from '../messages.ts';

/** Every string of the quotations' own interface. A language is one object of this type. */
export interface QuotesMessages {
  /** The button and the drawer. */
  quotes: string;
  /** What the button is called; `{count}`. */
  open: string;
  close: string;
  /** How many quotations a speaker has. */
  count: PluralForms;
  empty: { title: string; advice: string };
  /** The heading over quotations that nobody is named for. */
  nameless: string;
  marking: string;
  /** `{place}` of `{count}` and who speaks, announced at a step. */
  step: string;
  first: string;
  last: string;
  /** Name of the button that corrects; `{name}` is the speaker now. */
  change: string;
  name: string;
  correct: {
    title: string;
    /** The people of the article. */
    people: string;
    nobody: string;
    typed: string;
    save: string;
    /** Announced; `{name}` is the new one. */
    done: string;
    /** The offer after a correction; `{name}` is the speaker before. */
    others: string;
    all: PluralForms;
    only: string;
  };
  /** What a name rests on; `{words}` of the article, `{place}` one of `place`. */
  evidence: {
    nameless: string;
    reader: string;
    goesOn: string;
    continued: string;
    words: string;
    resolved: string;
  };
  /** Where the full name stands, seen from the quotation. */
  place: { here: string; before: string; above: PluralForms; below: string };
}
