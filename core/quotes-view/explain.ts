import { countMessage, fillMessage } from '../messages/catalogue.ts';
import { QUOTES_CATALOGUE } from '../messages/quotes/catalogue.ts';
import type { Language } from '../preferences.ts';
import type { Evidence } from './quote.ts';

/** In words, what a speaker's name rests on; null where the name itself stands beside the quotation. */
export function explain({ basis, words, above }: Evidence, language: Language): string | null {
  const { evidence } = QUOTES_CATALOGUE[language];
  if (basis === null) return evidence.nameless;
  if (basis === 'reader') return evidence.reader;
  if (basis === 'named') return null;
  if (words === null) return evidence.goesOn;
  if (basis === 'continued') return fillMessage(evidence.continued, { words }, language);
  if (above === null) return fillMessage(evidence.words, { words }, language);
  return fillMessage(evidence.resolved, { words, place: placeOf(above, language) }, language);
}

function placeOf(above: number, language: Language): string {
  const { place } = QUOTES_CATALOGUE[language];
  if (above < 0) return place.below;
  if (above === 0) return place.here;
  return above === 1 ? place.before : countMessage(place.above, above, language);
}
