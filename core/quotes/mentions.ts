import { indexNames } from './beings.ts';
import { itemAt } from './items.ts';
import { genderOfWord, isIn } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { newMention } from './mention.ts';
import type { Being, Mention } from './mention.ts';
import { findNameChunks, opensSentence } from './name-chunks.ts';
import type { Narrative } from './narrative.ts';
import { findPhrase } from './phrases.ts';
import type { Phrase } from './phrases.ts';

/** Everybody whom the narrative names, describes or points to. */
export interface Cast {
  beings: Being[];
  /** In the order of the text. */
  mentions: Mention[];
  /** The longest mention that begins at an item, and that ends before one. */
  startingAt: ReadonlyMap<number, Mention>;
  endingAt: ReadonlyMap<number, Mention>;
}

function pronounAt(narrative: Narrative, at: number): Mention | null {
  const { lower, text } = itemAt(narrative, at);
  if (!isIn(narrative, lower, 'pronouns')) return null;
  if (isIn(narrative, lower, 'ownPronouns') && text === 'i') return null;
  const gender = genderOfWord(narrative, lower, 'Pronouns');
  return { ...newMention(narrative, { from: at, to: at + 1 }, 'pronoun'), gender };
}

function isPlural(lexicon: Lexicon, word: string, head: string): boolean {
  return lexicon.data.caseEndings === 's' && word !== head;
}

/** A noun whose form differs from its entry by more than an ending that a subject can have. */
function isOblique(lexicon: Lexicon, word: string, head: string): boolean {
  const last = head.split(' ').at(-1) ?? '';
  if (word === last || word === '') return false;
  return !(word.startsWith(last) && isIn(lexicon, word.slice(last.length), 'ownEndings'));
}

function phraseMention(narrative: Narrative, phrase: Phrase): Mention {
  const { suffix } = itemAt(narrative, phrase.to - 1);
  const { lower } = itemAt(narrative, phrase.headAt);
  return {
    ...newMention(narrative, phrase, phrase.kind, phrase.head),
    gender: genderOfWord(narrative, phrase.head),
    plural: isPlural(narrative, lower, phrase.head.split(' ').at(-1) ?? ''),
    oblique: suffix !== '' || isOblique(narrative, lower, phrase.head),
  };
}

/** A capitalised noun alone is a phrase only after an article or at the head of a sentence. */
function isPhrase(narrative: Narrative, phrase: Phrase): boolean {
  if (phrase.determined || phrase.kind === 'role') return true;
  return opensSentence(narrative, phrase.from) || !itemAt(narrative, phrase.headAt).capital;
}

function phraseAt(narrative: Narrative, at: number): Mention | null {
  const phrase = findPhrase(narrative, at);
  if (phrase === null || !isPhrase(narrative, phrase)) return null;
  return phraseMention(narrative, phrase);
}

/** The pronouns and phrases of the narrative, outside its names. */
function findPhrases(narrative: Narrative, names: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const taken = new Set<number>();
  for (const name of names) for (let at = name.from; at < name.to; at++) taken.add(at);
  for (const [at, item] of narrative.items.entries()) {
    if (item.kind !== 'word' || taken.has(at)) continue;
    const mention = pronounAt(narrative, at) ?? phraseAt(narrative, at);
    if (mention !== null) found.push(mention);
  }
  return found;
}

function longest(mentions: readonly Mention[], key: 'from' | 'to'): Map<number, Mention> {
  const map = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = map.get(mention[key]);
    if (other === undefined || other.to - other.from < mention.to - mention.from)
      map.set(mention[key], mention);
  }
  return map;
}

/** Finds all mentions of the narrative. */
export function findCast(narrative: Narrative): Cast {
  const { beings, mentions: names } = indexNames(narrative, findNameChunks(narrative));
  const phrases = findPhrases(narrative, names);
  const mentions = [...names, ...phrases].toSorted((a, b) => a.from - b.from || b.to - a.to);
  return {
    beings,
    mentions,
    startingAt: longest(mentions, 'from'),
    endingAt: longest(mentions, 'to'),
  };
}
