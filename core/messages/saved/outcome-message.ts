import type { Language } from '../../preferences.ts';
import type { SavingOutcome } from '../../saved/outcome.ts';
import { fillMessage } from '../catalogue.ts';
import { SAVED_CATALOGUE } from './catalogue.ts';

/** What the reader is told of what he did: that it was done, or why not and what to do. */
export function outcomeMessage(outcome: SavingOutcome, language: Language): string {
  const messages = SAVED_CATALOGUE[language];
  if (outcome.kind === 'nothing')
    return outcome.by === 'undo' ? messages.nothingToUndo : messages.nothingToRedo;
  if (outcome.kind === 'refused') return messages.refused[outcome.reason];
  const colour = outcome.effect.quotes[0]?.colour;
  if (outcome.by === 'save' && colour !== undefined)
    return fillMessage(messages.saved, { colour: messages.colours[colour] }, language);
  return messages.done[outcome.by];
}
