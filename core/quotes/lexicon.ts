import type { Gender, LanguageData } from './language.ts';
import { swapLetters } from './spelling.ts';

/** A list of a language's file. */
type FileList = Exclude<keyof LanguageData, 'code' | 'letters' | 'dottedI' | 'order'>;

/** The lists that are made of those of the file. */
const MADE = {
  pronouns: ['malePronouns', 'femalePronouns', 'neutralPronouns', 'bodyPronouns', 'ownPronouns'],
  commonWords: ['commonWords', 'determiners', 'relatives', 'prepositions', 'fillers', 'quotatives'],
  roles: ['roles', 'maleRoles', 'femaleRoles'],
  titles: ['titles', 'maleTitles', 'femaleTitles'],
  maleWords: ['maleRoles', 'maleTitles'],
  femaleWords: ['femaleRoles', 'femaleTitles'],
  firstNames: ['maleNames', 'femaleNames', 'eitherNames'],
  surnameEndings: ['maleEndings', 'femaleEndings', 'eitherEndings'],
} satisfies Record<string, readonly FileList[]>;

/** A list that words are looked up in. */
export type ListName = FileList | keyof typeof MADE;

type Pair = readonly [string, string];

/** A language's lists, made ready for look-ups. Built once a language. */
export interface Lexicon {
  data: LanguageData;
  /** The lists that were looked up in. */
  sets: Map<ListName, ReadonlySet<string>>;
  /** The longest first. */
  caseEndings: readonly string[];
  nameForms: readonly Pair[];
  sameRoles: readonly Pair[];
}

/** The words of a list; `_` joins the parts of an entry of several words and becomes a space. */
function listWords(data: LanguageData, list: FileList): string[] {
  const text = swapLetters(data[list] ?? '', data.letters ?? '');
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => word.replaceAll('_', ' '));
}

/** The two sides of each pair of a list. */
export function pairsOf(data: LanguageData, list: FileList): Pair[] {
  return listWords(data, list).map((pair) => {
    const [left = '', right = ''] = pair.split('=');
    return [left, right];
  });
}

/** The further forms of the verbs: `сказал` gives `сказала`, `сказали`. */
function verbForms(data: LanguageData, list: FileList): string[] {
  const pairs = pairsOf(data, list);
  return listWords(data, 'verbs').flatMap((word) =>
    pairs
      .filter(([left]) => word.endsWith(left))
      .map(([left, right]) => word.slice(0, -left.length) + right),
  );
}

function isMade(name: ListName): name is keyof typeof MADE {
  return name in MADE;
}

function makeSet(data: LanguageData, name: ListName): ReadonlySet<string> {
  const parts: readonly FileList[] = isMade(name) ? MADE[name] : [name];
  const words = parts.flatMap((list) => listWords(data, list));
  if (name === 'commonWords') words.push(...makeSet(data, 'pronouns'));
  if (name === 'verbs') words.push(...verbForms(data, 'verbForms'));
  if (name === 'weakVerbs') words.push(...verbForms(data, 'weakForms'));
  if (name === 'participles') words.push(...verbForms(data, 'participleForms'));
  return new Set(words);
}

function setOf({ data, sets }: Lexicon, name: ListName): ReadonlySet<string> {
  const ready = sets.get(name);
  if (ready !== undefined) return ready;
  const made = makeSet(data, name);
  sets.set(name, made);
  return made;
}

/** Makes a language's lists ready for look-ups. */
export function buildLexicon(data: LanguageData): Lexicon {
  return {
    data,
    sets: new Map(),
    caseEndings: listWords(data, 'caseEndings').toSorted((a, b) => b.length - a.length),
    nameForms: pairsOf(data, 'nameForms'),
    sameRoles: pairsOf(data, 'sameRoles'),
  };
}

/** Tells whether a word, in small letters, stands in one of some lists. */
export function isIn(lexicon: Lexicon, word: string, ...lists: readonly ListName[]): boolean {
  for (const list of lists) if (setOf(lexicon, list).has(word)) return true;
  return false;
}

/** Tells whether a word ends in one of a list of endings. */
export function endsLike(lexicon: Lexicon, word: string, list: ListName): boolean {
  for (const ending of setOf(lexicon, list)) if (word.endsWith(ending)) return true;
  return false;
}

/** The gender that a word tells by itself: a first name, a pronoun, or (`Words`) a role or a title. */
export function genderOfWord(
  lexicon: Lexicon,
  word: string,
  kind: 'Names' | 'Pronouns' | 'Words' = 'Words',
): Gender | null {
  if (isIn(lexicon, word, `female${kind}`)) return 'female';
  return isIn(lexicon, word, `male${kind}`) ? 'male' : null;
}

/** Small letters of a word for look-ups, with `е` for `ё`; never for offsets (`İ` becomes longer elsewhere). */
export function lowerCase(lexicon: Lexicon, word: string): string {
  const dotted = lexicon.data.dottedI ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word;
  return dotted.toLowerCase().replaceAll('ё', 'е');
}

/** A word as it stands, and what it may come from: its case endings cut off or replaced. */
export function baseForms(lexicon: Lexicon, word: string): string[] {
  const forms = [word];
  const cut = (ending: string, instead: string): void => {
    if (word.length >= ending.length + 3 && word.endsWith(ending))
      forms.push(word.slice(0, -ending.length) + instead);
  };
  for (const [left, right] of lexicon.nameForms) cut(left, right);
  for (const ending of lexicon.caseEndings) cut(ending, '');
  return forms;
}

/** The form of a word that a list knows, with or without a case ending; null when it knows none. */
export function findIn(lexicon: Lexicon, word: string, list: ListName): string | null {
  if (isIn(lexicon, word, list)) return word;
  return baseForms(lexicon, word).find((form) => isIn(lexicon, form, list)) ?? null;
}

/** Words of fewer letters are not taken for occupations by their endings. */
const OCCUPATION = 6;

/** The role that a word names: one of the lists, or an occupation by its ending in languages that have such endings. */
export function findRole(lexicon: Lexicon, word: string): string | null {
  const listed = findIn(lexicon, word, 'roles');
  if (listed !== null) return listed;
  const form = baseForms(lexicon, word).find((base) =>
    endsLike(lexicon, base, 'occupationEndings'),
  );
  return form !== undefined && form.length >= OCCUPATION && !form.includes(' ') ? form : null;
}
