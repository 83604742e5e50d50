import type { LanguageData } from './language.ts';
import { english } from './languages/en.ts';
import { azerbaijani } from './languages/az.ts';
import { turkish } from './languages/tr.ts';
import { russian } from './languages/ru.ts';
import { buildLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages that Sitat names speakers in. A new one is added here. */
const LANGUAGES: readonly LanguageData[] = [english, azerbaijani, russian, turkish];

const built = new Map<string, Lexicon>();

/** The lexicon of a language; an empty one when Sitat does not know the language. */
export function findLexicon(lang: string): Lexicon {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const ready = built.get(code);
  if (ready !== undefined) return ready;
  const data = LANGUAGES.find((language) => language.code === code);
  const lexicon = buildLexicon(data ?? { code, dottedI: false, order: 'both' });
  built.set(code, lexicon);
  return lexicon;
}
