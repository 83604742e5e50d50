import { attributionAfter } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { turnLabel } from './turn-label.ts';
import type { Attribution } from './attribution.ts';
import type { Scene } from './subject.ts';

/** The naming that belongs to a quotation, by grammar alone; null when nothing beside it names one. */
export function findAttribution(scene: Scene, quote: number): Attribution | null {
  const label = turnLabel(scene, quote);
  if (label !== null) return label;
  const after = attributionAfter(scene, quote);
  const before = attributionBefore(scene, quote);
  if (after === null || before === null) return after ?? before;
  return before.strength > after.strength ? before : after;
}
