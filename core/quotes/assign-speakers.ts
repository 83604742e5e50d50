import { itemAt } from './items.ts';
import { findAttribution } from './find-attribution.ts';
import { carryOver } from './continued.ts';
import { resolve, resolveUntil } from './coreference.ts';
import type { DashSpan } from './dash-speech.ts';
import { findInterviewee } from './interviewee.ts';
import type { Being, Mention } from './mention.ts';
import { writeSpeaker } from './naming.ts';
import type { Naming } from './naming.ts';
import type { Basis, Quotation } from './quotation.ts';
import { shareRepeated } from './repeated.ts';
import type { Scene } from './subject.ts';

interface Run {
  scene: Scene;
  quotations: readonly Quotation[];
  /** Index of the first mention that was not resolved yet. */
  resolved: number;
  /** The naming of the last speech. */
  last: Naming | null;
}

function basisOf(mention: Mention, being: Being | null): Basis {
  if (mention.kind === 'pronoun') return 'pronoun';
  if (mention.kind === 'role' || mention.kind === 'document') return 'role';
  if (mention.kind === 'body' && mention.being === null) return 'role';
  const words = being?.words.length ?? 1;
  return mention.kind === 'name' && mention.to - mention.from < words ? 'surname' : 'named';
}

function namingOf(run: Run, mention: Mention, strength: number): Naming {
  const { being, strength: resolved } = resolve(run.scene, mention);
  const confidence = being === null ? strength * 0.7 : strength * resolved;
  return { mention, source: null, being, basis: basisOf(mention, being), confidence };
}

function continued(naming: Naming | null, strength: number): Naming | null {
  if (naming === null) return null;
  const source = naming.mention ?? naming.source;
  return {
    ...naming,
    mention: null,
    source,
    basis: 'continued',
    confidence: naming.confidence * strength,
  };
}

function nameOne(run: Run, quote: number): Naming | null {
  const { scene } = run;
  const attribution = findAttribution(scene, quote);
  if (attribution !== null) return namingOf(run, attribution.mention, attribution.strength);
  const isSpeechAt = (item: number): boolean => {
    const index = itemAt(scene, item).quote;
    return run.quotations[index]?.kind === 'speech';
  };
  const carried = carryOver(scene, quote, isSpeechAt);
  if (carried === null) return null;
  if (carried.from === 'quotation') return continued(run.last, carried.strength);
  const naming = namingOf(run, carried.mention, carried.strength);
  return naming.being === null ? continued(run.last, 0.7) : continued(naming, 1);
}

function answered(being: Being | null): Naming | null {
  if (being === null) return null;
  return { mention: null, source: null, being, basis: 'continued', confidence: 0.9 };
}

/** Names the speaker of one quotation, and remembers it for the next ones. */
function nameNext(run: Run, item: number): Naming | null {
  run.resolved = resolveUntil(run.scene, run.resolved, item);
  const naming = nameOne(run, item);
  if (naming === null) return null;
  run.last = naming;
  return naming;
}

/**
 * Gives each quotation that is speech its speaker, in the order of the text.
 * @param turns of each quotation whose turn it is, when a dash opens it
 */
export function assignSpeakers(
  scene: Scene,
  quotations: readonly Quotation[],
  turns: readonly (DashSpan['turn'] | null)[],
): Quotation[] {
  const run: Run = { scene, quotations, resolved: 0, last: null };
  const interviewee = findInterviewee(scene, turns);
  const named = quotations.map((quotation, index) => {
    const turn = turns[index];
    if (quotation.kind === 'other' || turn === 'question') return quotation;
    const item = scene.quoteAt[index] ?? 0;
    const naming = turn === 'answer' ? answered(interviewee) : nameNext(run, item);
    return writeSpeaker(scene.text, quotation, naming);
  });
  return shareRepeated(scene.text, named);
}
