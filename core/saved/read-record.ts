/**
 * Reads records that came out of the database or over a message, without trust. A record without what makes it a quote
 * (its id, its article, its words) gives null; of the rest each broken field becomes its default, a good one stays.
 * By hand, in 2.6 kB: valibot 1.5.0, the smallest library for it, takes 5.9 kB for less (both minified).
 */
import {
  allOf,
  fieldsOf,
  listOf,
  oneOf,
  textOf,
  timeOf,
  wordsOf,
  type Fields,
} from './read-value.ts';
import type { ArticleFacts, SavedArticle } from './saved-article.ts';
import {
  COLOURS,
  LONGEST,
  ORIGINS,
  SPEAKER_BASES,
  VERDICTS,
  type NewQuote,
  type NewSighting,
  type QuotePatch,
  type SavedQuote,
  type SavedSpeaker,
  type Selector,
  type Sighting,
} from './saved-quote.ts';

/** A short text that says something, such as a key; null for anything else. */
export function readName(value: unknown): string | null {
  return wordsOf(value, LONGEST.short);
}

const shortText = (value: unknown): string => textOf(value, LONGEST.short) ?? '';

/** A saved quote. */
export function readQuote(value: unknown): SavedQuote | null {
  const fields = fieldsOf(value);
  const quote = readNewQuote(value);
  const article = readName(fields?.get('article'));
  if (fields === null || quote === null || article === null) return null;
  return {
    ...quote,
    article,
    changedAt: timeOf(fields.get('changedAt')),
    textHash: shortText(fields.get('textHash')),
    savedWith: shortText(fields.get('savedWith')),
    sightings: listOf(fields.get('sightings'), readSighting),
  };
}

/** A quote that is about to be saved. */
export function readNewQuote(value: unknown): NewQuote | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const id = readName(fields.get('id'));
  const selector = readSelector(fields.get('selector'));
  const note = textOf(fields.get('note') ?? '', LONGEST.note);
  if (id === null || selector === null || note === null) return null;
  return {
    id,
    selector,
    colour: oneOf(COLOURS, fields.get('colour')) ?? COLOURS[0],
    note,
    tags: listOf(fields.get('tags'), readName),
    speaker: readSpeaker(fields.get('speaker')),
    origin: oneOf(ORIGINS, fields.get('origin')) ?? ORIGINS[0],
    createdAt: timeOf(fields.get('createdAt')),
  };
}

function readSelector(value: unknown): Selector | null {
  const fields = fieldsOf(value);
  const exact = wordsOf(fields?.get('exact'), LONGEST.words);
  if (fields === null || exact === null) return null;
  const text = (name: string): string => textOf(fields.get(name), LONGEST.words) ?? '';
  return {
    exact,
    prefix: text('prefix'),
    suffix: text('suffix'),
    start: offsetOf(fields.get('start')),
    end: offsetOf(fields.get('end')),
    paragraph: text('paragraph'),
    copies: timesOf(fields.get('copies')),
  };
}

/** Messages carry NaN as null. */
function offsetOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : NaN;
}

function timesOf(value: unknown): number {
  return offsetOf(value) || 0;
}

function readSpeaker(value: unknown): SavedSpeaker | null {
  const fields = fieldsOf(value);
  const name = readName(fields?.get('name'));
  if (fields === null || name === null) return null;
  return {
    name,
    role: readName(fields.get('role')),
    basis: oneOf(SPEAKER_BASES, fields.get('basis')),
  };
}

function readSighting(value: unknown): Sighting | null {
  const fields = fieldsOf(value);
  const seen = fields === null ? null : readSeen(fields);
  if (fields === null || seen === null) return null;
  return {
    ...seen,
    at: timeOf(fields.get('at')),
    saved: textOf(fields.get('saved'), LONGEST.words) ?? '',
    textHash: shortText(fields.get('textHash')),
  };
}

function readSeen(fields: Fields): Omit<NewSighting, 'id'> | null {
  const verdict = oneOf(VERDICTS, fields.get('verdict'));
  if (verdict === null) return null;
  return {
    verdict,
    certain: fields.get('certain') === true,
    found: wordsOf(fields.get('found'), LONGEST.words),
  };
}

/** What a look found of one quote. */
export function readNewSighting(value: unknown): NewSighting | null {
  const fields = fieldsOf(value);
  const id = readName(fields?.get('id'));
  const seen = fields === null ? null : readSeen(fields);
  return id === null || seen === null ? null : { id, ...seen };
}

/** What a page tells of its article. */
export function readFacts(value: unknown): ArticleFacts | null {
  const fields = fieldsOf(value);
  const key = readName(fields?.get('key'));
  if (fields === null || key === null) return null;
  return {
    key,
    aliases: [...new Set([key, ...listOf(fields.get('aliases'), readName)])],
    address: readName(fields.get('address')) ?? key,
    title: shortText(fields.get('title')),
    siteName: shortText(fields.get('siteName')),
    section: readName(fields.get('section')),
    byline: readName(fields.get('byline')),
    published: readName(fields.get('published')),
    lang: readName(fields.get('lang')) ?? 'und',
  };
}

/** A saved article. */
export function readArticle(value: unknown): SavedArticle | null {
  const fields = fieldsOf(value);
  const facts = readFacts(value);
  if (fields === null || facts === null) return null;
  return {
    ...facts,
    textHash: shortText(fields.get('textHash')),
    savedAt: timeOf(fields.get('savedAt')),
    lastCheckedAt: timeOf(fields.get('lastCheckedAt')),
  };
}

/** How each field of a patch is read; what cannot be read is refused, not repaired. */
const PATCH_READERS: Record<keyof QuotePatch, (value: unknown) => QuotePatch | null> = {
  selector: (value) => {
    const selector = readSelector(value);
    return selector && { selector };
  },
  colour: (value) => {
    const colour = oneOf(COLOURS, value);
    return colour && { colour };
  },
  note: (value) => {
    const note = textOf(value, LONGEST.note);
    return note === null ? null : { note };
  },
  tags: (value) => {
    const tags = allOf(value, readName);
    return tags && { tags };
  },
  speaker: (value) => {
    const speaker = readSpeaker(value);
    return speaker === null && value !== null ? null : { speaker };
  },
};

/** What is to be changed of a quote; null when any of it cannot be. */
export function readPatch(value: unknown): QuotePatch | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const patch: QuotePatch = {};
  for (const [name, read] of Object.entries(PATCH_READERS)) {
    if (fields.get(name) === undefined) continue;
    const own = read(fields.get(name));
    if (own === null) return null;
    Object.assign(patch, own);
  }
  return patch;
}
