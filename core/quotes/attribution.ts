import type { Mention } from './mention.ts';

/** The words that name a quotation's speaker, and how sure their grammar is (0 to 1). */
export interface Attribution {
  mention: Mention;
  strength: number;
}

/** An attribution to a mention, if there is one. */
export function attributed(
  mention: Mention | null | undefined,
  strength: number,
): Attribution | null {
  return mention ? { mention, strength } : null;
}
