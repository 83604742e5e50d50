import { itemAt } from './items.ts';
import { findAttribution } from './find-attribution.ts';
import { carryOver } from './continued.ts';
import { resolve, resolveUntil } from './coreference.ts';
import type { Memory } from './coreference.ts';
import type { DashSpan } from './dash-speech.ts';
import { findInterviewee } from './interviewee.ts';
import type { Being, Mention } from './mention.ts';
import type { Basis, Quotation, Span } from './quotation.ts';
import type { Scene } from './subject.ts';

/** Below this confidence no name is given. */
const THRESHOLD = 0.5;

/** Shorter quotations than this many characters may be repeated by chance. */
const REPEATED = 20;

interface Naming {
  mention: Mention | null;
  /** The words that a continued speaker was taken from. */
  source: Mention | null;
  being: Being | null;
  basis: Basis;
  confidence: number;
}

interface Run {
  scene: Scene;
  quotations: readonly Quotation[];
  memory: Memory;
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
  const { being, strength: resolved } = resolve(run.scene, mention, run.memory);
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
    const index = itemAt(scene.narrative.items, item).quote ?? -1;
    return run.quotations[index]?.kind === 'speech';
  };
  const carried = carryOver(scene, quote, isSpeechAt);
  if (carried === null) return null;
  if (carried.from === 'quotation') return continued(run.last, carried.strength);
  const naming = namingOf(run, carried.mention, carried.strength);
  return naming.being === null ? continued(run.last, 0.7) : continued(naming, 1);
}

/** The words of a mention that names nobody known: `the announcer`; a pronoun gives none. */
function ownWords(scene: Scene, mention: Mention | null): string | null {
  if (mention === null || mention.kind === 'pronoun') return null;
  return scene.narrative.text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' ');
}

/** What a name that is not beside its quotation rests on. */
function antecedentOf({ source, being }: Naming): Span | null {
  if (source !== null) return { start: source.start, end: source.end };
  return being === null ? null : being.span;
}

function write(run: Run, quotation: Quotation, naming: Naming | null): Quotation {
  if (naming === null || naming.confidence < THRESHOLD) return quotation;
  const { mention, being } = naming;
  const speaker = being?.name ?? ownWords(run.scene, mention ?? naming.source);
  if (speaker === null) return quotation;
  const isMention =
    mention !== null &&
    being !== null &&
    being.span.start >= mention.start &&
    being.span.start < mention.end;
  return {
    ...quotation,
    speaker,
    role: being?.role ?? null,
    basis: naming.basis,
    mention: mention === null ? null : { start: mention.start, end: mention.end },
    antecedent: isMention ? null : antecedentOf(naming),
    confidence: naming.confidence,
  };
}

/** A quotation that the article prints twice has one speaker, who may be named only once. */
function shareRepeated(text: string, quotations: readonly Quotation[]): Quotation[] {
  const wordsOf = (quotation: Quotation): string =>
    text.slice(quotation.start, quotation.end).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  const named = new Map<string, Quotation>();
  for (const quotation of quotations)
    if (quotation.speaker !== null) named.set(wordsOf(quotation), quotation);
  return quotations.map((quotation) => {
    const other =
      quotation.kind === 'speech' && quotation.speaker === null
        ? named.get(wordsOf(quotation))
        : undefined;
    if (other === undefined || wordsOf(quotation).length < REPEATED) return quotation;
    const { speaker, role, mention, antecedent, confidence } = other;
    return {
      ...quotation,
      speaker,
      role,
      basis: 'continued',
      antecedent: mention ?? antecedent,
      confidence,
    };
  });
}

function answered(being: Being): Naming {
  return { mention: null, source: null, being, basis: 'continued', confidence: 0.9 };
}

/** Gives each quotation that is speech its speaker, in the order of the text. */
export function assignSpeakers(
  scene: Scene,
  quotations: readonly Quotation[],
  turns: readonly (DashSpan['turn'] | null)[],
): Quotation[] {
  const run: Run = { scene, quotations, memory: { speaker: null, at: 0 }, resolved: 0, last: null };
  const interviewee = findInterviewee(scene, turns);
  const named = quotations.map((quotation, index) => {
    const item = scene.narrative.quoteAt[index] ?? 0;
    if (quotation.kind !== 'speech') return quotation;
    const turn = turns[index];
    if (turn === 'question') return quotation;
    if (turn === 'answer')
      return write(run, quotation, interviewee === null ? null : answered(interviewee));
    run.resolved = resolveUntil(scene, run.memory, run.resolved, item);
    const naming = nameOne(run, item);
    if (naming?.being !== null && naming?.being !== undefined)
      run.memory = { speaker: naming.being, at: item };
    if (naming !== null) run.last = naming;
    return write(run, quotation, naming);
  });
  return shareRepeated(scene.narrative.text, named);
}
