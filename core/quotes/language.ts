/** A grammatical gender, as far as a name or a pronoun tells it. */
export type Gender = 'male' | 'female';

/**
 * What Sitat knows of a language, as lists of words. Every list is one string of words with spaces or
 * new lines between them; an entry of several words joins them with `_`. All words are written in
 * small letters. A list that a language has no use for is left out. `docs/languages.md` explains each list with examples.
 */
export interface LanguageData {
  /** BCP 47 code of the language, two letters. */
  code: string;
  /**
   * Pairs of letters that stand for one another in the lists. No file has it: the build writes it, when it spells the
   * lists in fewer bytes (`scripts/build/squeeze-lists.ts`).
   */
  letters?: string;
  /** True where `I` and `ı`, `İ` and `i` are pairs. */
  dottedI: boolean;
  /**
   * Where a subject stands by its verb. `both`: `X said`, `said X`; `free`: also with other words between
   * them; `final`: the verb ends the sentence.
   */
  order: 'both' | 'free' | 'final';
  /** Finite verbs of saying, as they stand in news: `said`, `says`. */
  verbs?: string;
  /** Pairs `л=ла` that make further forms of the verbs: the ending and what replaces it. */
  verbForms?: string;
  /** Those of them whose forms are weak: `claims` is also a noun. */
  weakForms?: string;
  /** Such pairs that make participles of the verbs: `ed=ing`. */
  participleForms?: string;
  /** Verbs of saying with no subject of their own: `saying`, `adding`. */
  participles?: string;
  /** Words of saying that are weak: they count only next to a quotation with a comma or a colon. */
  weakVerbs?: string;
  /** Words between a subject and its verb: `has`, `also`, `later`. */
  fillers?: string;
  /** Words before a speaker that need no verb: `according_to`. */
  sources?: string;
  /** Words after a speaker that need no verb: `sözlərinə`. */
  sourcesAfter?: string;
  /** Words after a quotation that only hold it to its verb: `deyə`, `diye`. */
  quotatives?: string;
  /** Verbs or participles that precede their speaker: `diyen`. */
  beforeSubject?: string;
  /** Words that point back to a quotation from the next sentence: `bunu`, `bu_sözləri`. */
  pointers?: string;
  /** Words that open a sentence with its verb first, after a quotation that no person says: `so` reads the law. */
  echoes?: string;
  /** The word between a passive verb of saying and its speaker: `by`. */
  agents?: string;
  malePronouns?: string;
  femalePronouns?: string;
  /** Pronouns of either gender. */
  neutralPronouns?: string;
  /** Pairs `him=he`: a pronoun after a preposition and the subject it stands for. */
  objectPronouns?: string;
  /** Pronouns of the writer, which name nobody: `I`, `we`. */
  ownPronouns?: string;
  /** Pronouns of bodies and groups: `it`, `they`. */
  bodyPronouns?: string;
  /** Articles and other words that open a noun phrase: `the`, `a`, `his`. */
  determiners?: string;
  /** Those of them that introduce somebody new: `a`, `another`. */
  indefinites?: string;
  /** Words that ask after a person: `who`. */
  relatives?: string;
  /** Words that cannot be part of a subject: prepositions. */
  prepositions?: string;
  /** Words that join the parts of an organisation's name: `of`, `for`. */
  joiners?: string;
  /** Endings of adjectives that begin a body's name before its noun: `Каспийское бюро`. */
  adjectiveEndings?: string;
  /** Endings of the small-letter words that go on a body's name: `Союз садоводов`. */
  tailEndings?: string;
  /** Words that are never names, even with a capital at the head of a sentence; those of other lists are known. */
  commonWords?: string;
  /** Nouns for people by what they do: `minister`, `expert`. */
  roles?: string;
  maleRoles?: string;
  femaleRoles?: string;
  /** Roles that fit nearly any speaker: `expert`, `official`. */
  generalRoles?: string;
  /** Pairs `head_of_state=president`: another name for a role. */
  sameRoles?: string;
  /** Endings of such nouns that no list holds: `ist`. */
  roleEndings?: string;
  /** Endings that only nouns for people have: `олог`. */
  occupationEndings?: string;
  /** Nouns for bodies that speak: `ministry`, `office`. */
  bodies?: string;
  /** Nouns for what a body or a person wrote: `statement`, `post`. */
  documents?: string;
  maleTitles?: string;
  femaleTitles?: string;
  /** Titles of either gender before a name: `dr`, `president`. */
  titles?: string;
  maleNames?: string;
  femaleNames?: string;
  /** Endings of men's and of women's first names; the first names of the lists are exceptions: `a`. A man's is a hint. */
  maleNameEndings?: string;
  femaleNameEndings?: string;
  /** First names of either gender. */
  eitherNames?: string;
  /** Countries, towns and peoples: never a person. */
  places?: string;
  /** Small words inside a person's name: `de`, `bin`. */
  particles?: string;
  /** Endings of surnames. */
  maleEndings?: string;
  femaleEndings?: string;
  /** Endings that only women's surnames have, in other cases than the nominative: `овой`. */
  femaleCaseEndings?: string;
  /** Endings of surnames of either gender. */
  eitherEndings?: string;
  /** Endings of the second of three names: `ович`. */
  patronymicEndings?: string;
  /** Endings that a name or a noun takes: `nin`, `da`; the longest are tried first. */
  caseEndings?: string;
  /** Those of them with which a noun can still be a subject: plurals, possessives. */
  ownEndings?: string;
  /** Pairs `ой=а`: the ending of a name in an oblique case and in the nominative. */
  nameForms?: string;
  /** Shortened words whose full stop ends no sentence. */
  abbreviations?: string;
  /** Names of news outlets as they stand in credits: `news.az`, `report`. */
  outlets?: string;
  /** Words before a quotation that make it a name or a term: `so-called`, `titled`. */
  termCues?: string;
  /** Nouns for words that belong to nobody: `proverb`, `motto`. */
  sayings?: string;
  /** Nouns for what has a title: `book`, `film`. */
  works?: string;
  /** First words of a line that is no part of a text: `photo`, `source`. */
  captions?: string;
}
