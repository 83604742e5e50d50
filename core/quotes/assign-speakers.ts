import { findAttribution } from './find-attribution.ts';
import { carryOver } from './continued.ts';
import type { Told } from './continued.ts';
import { resolve, resolveUntil } from './coreference.ts';
import type { DashSpan } from './dash-speech.ts';
import { findInterviewee } from './interviewee.ts';
import type { Being, Mention } from './mention.ts';
import { writeSpeaker } from './naming.ts';
import type { Naming } from './naming.ts';
import type { Basis, Quotation } from './quotation.ts';
import { shareRepeated } from './repeated.ts';
import type { Scene } from './subject.ts';

interface Run extends Told {
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
  const { being, strength: resolved } = resolve(run, mention);
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
  const attribution = findAttribution(run, quote);
  if (attribution !== null) return namingOf(run, attribution.mention, attribution.strength);
  const carried = carryOver(run, quote);
  if (carried === null) return null;
  const { mention, strength } = carried;
  const naming = mention === null ? null : namingOf(run, mention, strength);
  if (naming === null) return continued(run.last, strength);
  return naming.being === null ? continued(run.last, 0.7) : continued(naming, 1);
}

function answered(being: Being | null): Naming | null {
  if (being === null) return null;
  return { mention: null, source: null, being, basis: 'continued', confidence: 0.9 };
}

/** Names the speaker of one quotation, and remembers it for the next ones. */
function nameNext(run: Run, item: number): Naming | null {
  run.resolved = resolveUntil(run, run.resolved, item);
  const naming = nameOne(run, item);
  run.last = naming ?? run.last;
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
  const run: Run = { ...scene, quotations, resolved: 0, last: null };
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
