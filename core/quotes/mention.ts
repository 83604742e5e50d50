import { itemAt } from './items.ts';
import type { Item } from './items.ts';
import type { Gender } from './language.ts';
import type { Span } from './quotation.ts';

/** What kind of being a name belongs to; `unknown` when the article does not tell. */
type BeingKind = 'person' | 'body' | 'unknown';

/** A person or a body of the article, with all that it tells about them. */
export interface Being {
  /** The fullest name, in the article's words, in the nominative. */
  name: string;
  /** The words of `name` in small letters. */
  words: string[];
  kind: BeingKind;
  /** Evidence for the gender: above 0 male, below 0 female. */
  gender: number;
  /** The words of the descriptions and titles, in small letters: `minister`, `estonian`. */
  described: Set<string>;
  /** The fullest description, in the article's words. */
  role: string | null;
  /** Where the fullest name stands. */
  span: Span;
  mentions: Mention[];
}

/** Words of the narrative that name, describe or stand for somebody. */
export interface Mention extends Span {
  kind: 'name' | 'role' | 'pronoun' | 'body' | 'document';
  /** Index of the first item and one past the last, in the narrative. */
  from: number;
  to: number;
  /** The head noun, the pronoun or the last name, in small letters. */
  head: string;
  /** Who it is, when the words alone tell; pronouns and most roles are resolved later. */
  being: Being | null;
  gender: Gender | null;
  plural: boolean;
  /** Stands in a case, or with a possessive, in which no subject stands. */
  oblique: boolean;
}

/** The gender that the evidence of a being amounts to; null when it is even. */
export function genderOf(being: Being): Gender | null {
  if (being.gender === 0) return null;
  return being.gender > 0 ? 'male' : 'female';
}

/**
 * A mention of nobody known yet, in the singular and fit for a subject: the words from one item up to another, without
 * a suffix after an apostrophe.
 * @param head its last word when it is not given
 */
export function newMention(
  narrative: { items: readonly Item[] },
  { from, to }: Pick<Mention, 'from' | 'to'>,
  kind: Mention['kind'],
  head?: string,
): Mention {
  const { start } = itemAt(narrative, from);
  const last = itemAt(narrative, to - 1);
  const span = { from, to, start, end: last.start + last.text.length };
  const words = { kind, head: head ?? last.lower };
  return { ...span, ...words, being: null, gender: null, plural: false, oblique: false };
}
