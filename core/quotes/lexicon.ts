import type { Gender, LanguageData } from './language.ts';

/** A language's lists, made ready for look-ups. Built once a language. */
export interface Lexicon {
  data: LanguageData;
  verbs: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  weakVerbs: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** The last words of `sources`, at which a description cannot begin. */
  sourceEnds: ReadonlySet<string>;
  sourcesAfter: ReadonlySet<string>;
  quotatives: ReadonlySet<string>;
  beforeSubject: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
  echoes: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  /** Every pronoun that can name a speaker. */
  pronouns: ReadonlySet<string>;
  genderOfPronoun: ReadonlyMap<string, Gender>;
  bodyPronouns: ReadonlySet<string>;
  ownPronouns: ReadonlySet<string>;
  objectPronouns: ReadonlyMap<string, string>;
  determiners: ReadonlySet<string>;
  indefinites: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  commonWords: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  generalRoles: ReadonlySet<string>;
  sameRoles: ReadonlyMap<string, readonly string[]>;
  roleEndings: readonly string[];
  occupationEndings: readonly string[];
  bodies: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  outlets: ReadonlySet<string>;
  termCues: ReadonlySet<string>;
  sayings: ReadonlySet<string>;
  works: ReadonlySet<string>;
  captions: ReadonlySet<string>;
  /** The gender that a first name, a role or a title tells by itself. */
  genderOfName: ReadonlyMap<string, Gender>;
  genderOfRole: ReadonlyMap<string, Gender>;
  /** Every known first name. */
  firstNames: ReadonlySet<string>;
  places: ReadonlySet<string>;
  maleEndings: readonly string[];
  femaleEndings: readonly string[];
  femaleCaseEndings: readonly string[];
  maleNameEndings: readonly string[];
  femaleNameEndings: readonly string[];
  /** Endings of surnames of all genders. */
  surnameEndings: readonly string[];
  patronymicEndings: readonly string[];
  ownEndings: ReadonlySet<string>;
  adjectiveEndings: readonly string[];
  tailEndings: readonly string[];
  caseEndings: readonly string[];
  nameForms: readonly (readonly [string, string])[];
}

/** A list as a language's file writes it; left out when the language has no use for it. */
type List = string | undefined;

/** The words of a list; `_` joins the parts of an entry of several words and becomes a space. */
function listWords(list: List): string[] {
  const words = list?.split(/\s+/).filter((word) => word !== '') ?? [];
  return words.map((word) => word.replaceAll('_', ' '));
}

function setOf(...lists: readonly List[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listWords));
}

function pairsOf(list: List): (readonly [string, string])[] {
  return listWords(list).map((pair) => {
    const [left = '', right = ''] = pair.split('=');
    return [left, right];
  });
}

/** The words and their further forms: `сказал` gives `сказала`, `сказали`. */
function formsOf(
  words: readonly string[],
  pairs: readonly (readonly [string, string])[],
): string[] {
  const more = words.flatMap((word) =>
    pairs
      .filter(([left]) => word.endsWith(left))
      .map(([left, right]) => word.slice(0, -left.length) + right),
  );
  return [...words, ...more];
}

function manyOf(list: List): ReadonlyMap<string, readonly string[]> {
  const many = new Map<string, string[]>();
  for (const [left, right] of pairsOf(list)) many.set(left, [...(many.get(left) ?? []), right]);
  return many;
}

function gendersOf(male: readonly List[], female: readonly List[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const word of male.flatMap(listWords)) genders.set(word, 'male');
  for (const word of female.flatMap(listWords)) genders.set(word, 'female');
  return genders;
}

function longestFirst(...lists: readonly List[]): readonly string[] {
  return lists.flatMap(listWords).toSorted((a, b) => b.length - a.length);
}

/** The last words of entries, but for those of another list. */
function lastWords(list: List, others: List): string[] {
  const known = setOf(others);
  const last = listWords(list).map((words) => words.slice(words.lastIndexOf(' ') + 1));
  return last.filter((word) => !known.has(word));
}

function buildSpeech(data: LanguageData) {
  return {
    verbs: new Set(formsOf(listWords(data.verbs), pairsOf(data.verbForms))),
    participles: new Set([
      ...listWords(data.participles),
      ...formsOf(listWords(data.verbs), pairsOf(data.participleForms)).slice(
        listWords(data.verbs).length,
      ),
    ]),
    weakVerbs: setOf(data.weakVerbs),
    fillers: setOf(data.fillers),
    sources: setOf(data.sources),
    sourceEnds: new Set(lastWords(data.sources, data.prepositions)),
    sourcesAfter: setOf(data.sourcesAfter),
    quotatives: setOf(data.quotatives),
    beforeSubject: setOf(data.beforeSubject),
    pointers: setOf(data.pointers),
    echoes: setOf(data.echoes),
    agents: setOf(data.agents),
    termCues: setOf(data.termCues),
    sayings: setOf(data.sayings),
    works: setOf(data.works),
    captions: setOf(data.captions),
  };
}

function buildGrammar(data: LanguageData) {
  const { malePronouns, femalePronouns, neutralPronouns, bodyPronouns, ownPronouns } = data;
  return {
    pronouns: setOf(malePronouns, femalePronouns, neutralPronouns, bodyPronouns, ownPronouns),
    genderOfPronoun: gendersOf([malePronouns], [femalePronouns]),
    bodyPronouns: setOf(bodyPronouns),
    ownPronouns: setOf(ownPronouns),
    objectPronouns: new Map(pairsOf(data.objectPronouns)),
    determiners: setOf(data.determiners),
    indefinites: setOf(data.indefinites),
    relatives: setOf(data.relatives),
    prepositions: setOf(data.prepositions),
    joiners: setOf(data.joiners),
    commonWords: setOf(
      data.commonWords,
      data.determiners,
      data.relatives,
      data.prepositions,
      data.fillers,
      malePronouns,
      femalePronouns,
      neutralPronouns,
      bodyPronouns,
      ownPronouns,
      data.quotatives,
    ),
    abbreviations: setOf(data.abbreviations),
    ownEndings: setOf(data.ownEndings),
    adjectiveEndings: longestFirst(data.adjectiveEndings),
    tailEndings: longestFirst(data.tailEndings),
    caseEndings: longestFirst(data.caseEndings),
    nameForms: pairsOf(data.nameForms),
  };
}

function buildBeings(data: LanguageData) {
  const { maleRoles, femaleRoles, maleTitles, femaleTitles, maleEndings, femaleEndings } = data;
  return {
    roles: setOf(data.roles, maleRoles, femaleRoles),
    generalRoles: setOf(data.generalRoles),
    sameRoles: manyOf(data.sameRoles),
    patronymicEndings: longestFirst(data.patronymicEndings),
    occupationEndings: longestFirst(data.occupationEndings),
    roleEndings: longestFirst(data.roleEndings),
    bodies: setOf(data.bodies),
    documents: setOf(data.documents),
    outlets: setOf(data.outlets),
    places: setOf(data.places),
    titles: setOf(data.titles, maleTitles, femaleTitles),
    particles: setOf(data.particles),
    genderOfName: gendersOf([data.maleNames], [data.femaleNames]),
    genderOfRole: gendersOf([maleRoles, maleTitles], [femaleRoles, femaleTitles]),
    firstNames: setOf(data.maleNames, data.femaleNames, data.eitherNames),
    maleEndings: longestFirst(maleEndings),
    femaleEndings: longestFirst(femaleEndings),
    femaleCaseEndings: longestFirst(data.femaleCaseEndings),
    maleNameEndings: longestFirst(data.maleNameEndings),
    femaleNameEndings: longestFirst(data.femaleNameEndings),
    surnameEndings: longestFirst(maleEndings, femaleEndings, data.eitherEndings),
  };
}

/** Makes a language's lists ready for look-ups. */
export function buildLexicon(data: LanguageData): Lexicon {
  return { data, ...buildSpeech(data), ...buildGrammar(data), ...buildBeings(data) };
}

/** Small letters of a word for look-ups, with `е` for `ё`; never for offsets (`İ` becomes longer elsewhere). */
export function lowerCase(lexicon: Lexicon, word: string): string {
  const dotted = lexicon.data.dottedI ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word;
  return dotted.toLowerCase().replaceAll('ё', 'е');
}

/** A word as it stands, and what it may come from: its case endings cut off or replaced. */
export function baseForms(lexicon: Lexicon, word: string): string[] {
  const forms = [word];
  for (const [left, right] of lexicon.nameForms) {
    if (word.length >= left.length + 3 && word.endsWith(left))
      forms.push(word.slice(0, -left.length) + right);
  }
  for (const ending of lexicon.caseEndings) {
    if (word.length >= ending.length + 3 && word.endsWith(ending))
      forms.push(word.slice(0, -ending.length));
  }
  return forms;
}

/** Tells whether a word ends in one of some endings. */
export function endsLike(endings: readonly string[], word: string): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** The form of a word that a set or a map knows, with or without a case ending; null when it knows none. */
export function findIn(
  lexicon: Lexicon,
  set: Pick<ReadonlySet<string>, 'has'>,
  word: string,
): string | null {
  if (set.has(word)) return word;
  return baseForms(lexicon, word).find((form) => set.has(form)) ?? null;
}

/** Words of fewer letters are not taken for occupations by their endings. */
const OCCUPATION = 6;

/** The role that a word names: one of the lists, or an occupation by its ending in languages that have such endings. */
export function findRole(lexicon: Lexicon, word: string): string | null {
  const listed = findIn(lexicon, lexicon.roles, word);
  if (listed !== null) return listed;
  const form = baseForms(lexicon, word).find((base) => endsLike(lexicon.occupationEndings, base));
  return form !== undefined && form.length >= OCCUPATION && !form.includes(' ') ? form : null;
}
