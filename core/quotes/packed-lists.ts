import type { LanguageData } from './language.ts';

/** What a language's file holds beside its lists. */
type Settings = Pick<LanguageData, 'code' | 'letters' | 'dottedI' | 'order'>;

/** The lists of a language in the order in which the bundle has them. */
const NAMES =
  `verbs verbForms weakForms participleForms participles weakVerbs fillers sources pointers echoes agents
    malePronouns femalePronouns objectPronouns ownPronouns bodyPronouns determiners indefinites relatives
    prepositions joiners commonWords roles roleEndings occupationEndings maleRoles femaleRoles generalRoles
    sameRoles bodies documents maleTitles femaleTitles titles maleNames femaleNames maleNameEndings
    femaleNameEndings eitherNames places particles maleEndings femaleEndings eitherEndings caseEndings ownEndings
    abbreviations outlets termCues sayings works captions sourcesAfter quotatives beforeSubject neutralPronouns
    nameForms adjectiveEndings tailEndings femaleCaseEndings patronymicEndings`.split(/\s+/);

/** What parts the lists of a language in the bundle. */
const BETWEEN = '|';

/** The lists of a language as one text, without their names, which the bundle then has only once. */
export function packLists(lists: ReadonlyMap<string, string>): string {
  const unknown = [...lists].filter(([name, list]) => !NAMES.includes(name) || list.includes('|'));
  if (unknown.length > 0) throw new Error(`cannot be packed: ${unknown.join(' ')}`);
  return NAMES.map((name) => lists.get(name) ?? '').join(BETWEEN);
}

/** A language from its settings and from what `packLists` made of its lists. */
export function unpackLists(settings: Settings, packed: string): LanguageData {
  const lists = packed.split(BETWEEN).map((list, at) => [NAMES[at], list] as const);
  return { ...settings, ...Object.fromEntries(lists.filter(([, list]) => list !== '')) };
}
