import type { Being, Mention } from './mention.ts';
import type { Basis, Quotation, Span } from './quotation.ts';

/** Below this confidence no name is given. */
const THRESHOLD = 0.5;

/** Who speaks a quotation, and what that rests on. */
export interface Naming {
  mention: Mention | null;
  /** The words that a continued speaker was taken from. */
  source: Mention | null;
  being: Being | null;
  basis: Basis;
  confidence: number;
}

/** The words of a mention that names nobody known: `the announcer`; a pronoun gives none. */
function ownWords(text: string, mention: Mention | null): string | null {
  if (mention === null || mention.kind === 'pronoun') return null;
  const words = text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' ');
  if (!mention.oblique || mention.kind === 'name') return words;
  if (words.includes(' ')) return mention.kind === 'document' ? null : words;
  return words.slice(0, 1) + mention.head.slice(1);
}

function spanOf(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}

/** What a name rests on that the words beside its quotation do not give in full. */
function antecedentOf({ source, mention, being }: Naming): Span | null {
  if (source !== null) return spanOf(source);
  if (being === null) return null;
  const within =
    mention !== null && being.span.start >= mention.start && being.span.start < mention.end;
  return within ? null : being.span;
}

/** The quotation with its speaker, or as it was when the naming is too unsure. */
export function writeSpeaker(text: string, quotation: Quotation, naming: Naming | null): Quotation {
  if (naming === null || naming.confidence < THRESHOLD) return quotation;
  const { mention, being, source, basis, confidence } = naming;
  const speaker = being === null ? ownWords(text, mention ?? source) : being.name;
  if (speaker === null) return quotation;
  const antecedent = antecedentOf(naming);
  const role = being === null ? null : being.role;
  return { ...quotation, speaker, role, basis, mention: spanOf(mention), antecedent, confidence };
}
