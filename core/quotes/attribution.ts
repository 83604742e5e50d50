import type { Mention } from './mention.ts';

/** Where the naming of a quotation's speaker was found. */
type Position = 'after' | 'before' | 'around' | 'next' | 'inside';

/** The words that name a quotation's speaker, and how sure their grammar is (0 to 1). */
export interface Attribution {
  mention: Mention;
  position: Position;
  strength: number;
}
