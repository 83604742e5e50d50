import type { QuoteSelector } from '../anchoring/quote-selector.ts';
import type { Basis } from '../quotes/quotation.ts';

/** The colours of saved quotes, by name; the first is the one that a quote has when nobody chose. */
export const COLOURS = ['saffron', 'mint', 'sky', 'rose', 'lilac'] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * How a quote came: a found quotation, a selection in the panel, a selection of the article's words on the page itself; or
 * words that stand `beside` the article on its page, such as a comment, whose selector counts in the page's shown text.
 */
export const ORIGINS = ['found', 'panel', 'page', 'beside'] as const;
type Origin = (typeof ORIGINS)[number];

/** What becomes of a quote in a later version of its article. */
export const VERDICTS = ['intact', 'moved', 'edited', 'gone'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a saved speaker's name rests on; `reader` when the reader has said who speaks. */
export const SPEAKER_BASES = [
  'named',
  'surname',
  'role',
  'pronoun',
  'continued',
  'reader',
] as const satisfies readonly (Basis | 'reader')[];

/** The most that a record may hold, in UTF-16 units; what is longer is refused, never cut. */
export const LONGEST = {
  /** The quoted words, and the paragraph around them: more than any article has. */
  words: 2 ** 22,
  note: 2 ** 20,
  /** Every other text: a name, a headline, an address, a tag. */
  short: 2 ** 14,
} as const;

/** More than this is no quotation, in UTF-16 units: the reader is told so. */
export const LONGEST_QUOTE = 100_000;

/** Where a quote stands, as it was when it was saved: letter by letter from the article's text. */
export type Selector = QuoteSelector;

/** Who speaks, as the article names them, or as the reader has corrected it. */
export interface SavedSpeaker {
  name: string;
  role: string | null;
  /** Null when it is not known, as in an import. */
  basis: (typeof SPEAKER_BASES)[number] | null;
}

/** What one look at the article found of a quote. Times are ms since 1970. */
export interface Sighting {
  at: number;
  verdict: Verdict;
  /** Whether the place is right beyond doubt. */
  certain: boolean;
  /** The wording that was looked for. */
  saved: string;
  /** The wording that stood there; null when the quote is gone. */
  found: string | null;
  /** As in {@link SavedQuote}, of the text that was looked at. */
  textHash: string;
}

/** A quote that the reader has saved: the record that the database holds. Times are ms since 1970. */
export interface SavedQuote {
  /** A UUID made by whoever saves, so that saving the same once more changes nothing. */
  id: string;
  /** Key of its {@link SavedArticle}. */
  article: string;
  selector: Selector;
  colour: Colour;
  /** Plain text; empty without a note. */
  note: string;
  tags: string[];
  speaker: SavedSpeaker | null;
  origin: Origin;
  createdAt: number;
  changedAt: number;
  /** SHA-256, in hex, of the article's text in UTF-8 when the quote was saved; empty when it is not known. */
  textHash: string;
  /** The version of Sitat that saved it. */
  savedWith: string;
  /** What later looks found, oldest first: the first, and each that told something new. */
  sightings: Sighting[];
}

/** What the one who saves says of a new quote; the rest is the store's to say. */
export type NewQuote = Pick<
  SavedQuote,
  'id' | 'selector' | 'colour' | 'note' | 'tags' | 'speaker' | 'origin' | 'createdAt'
>;

/** What the reader may change of a saved quote. A new `selector` moves its ends, or accepts a new wording. */
export type QuotePatch = Partial<
  Pick<SavedQuote, 'selector' | 'colour' | 'note' | 'tags' | 'speaker'>
>;

/** What a look at the article found of one quote, before it is part of the record. */
export interface NewSighting extends Pick<Sighting, 'verdict' | 'certain' | 'found'> {
  /** Of the quote. */
  id: string;
}

/** The verdict of the last look; a quote that nobody has looked for since stands as it was saved. */
export function lastVerdict({ sightings }: SavedQuote): Verdict {
  return sightings.at(-1)?.verdict ?? 'intact';
}

/** The quote with what a look found; the same object when the look told nothing new. */
export function addSighting(
  quote: SavedQuote,
  seen: Omit<NewSighting, 'id'>,
  look: Pick<Sighting, 'at' | 'textHash'>,
): SavedQuote {
  const last = quote.sightings.at(-1);
  const { verdict, certain, found } = seen;
  const sighting = { ...look, verdict, certain, saved: quote.selector.exact, found };
  const isNews = last === undefined || !tellsSame(last, sighting);
  return isNews ? { ...quote, sightings: [...quote.sightings, sighting] } : quote;
}

function tellsSame(one: Sighting, other: Sighting): boolean {
  return (
    one.verdict === other.verdict &&
    one.certain === other.certain &&
    one.saved === other.saved &&
    one.found === other.found
  );
}
