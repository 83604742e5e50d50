import { attributed } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { sourceBetween } from './attribution-source.ts';
import { clauseStart } from './clause.ts';
import { itemAt } from './items.ts';
import { clauseSubject, isReporting, subjectAfter, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import { isIn } from './lexicon.ts';

/** A word such as `states` or `claims` is a verb only next to the quotation or after its subject. */
function isWeak(scene: Scene, at: number, quote: number): boolean {
  const word = itemAt(scene, at).lower;
  if (!isIn(scene, word, 'weakVerbs') || at >= quote - 3) return false;
  const mention = scene.endingAt.get(at);
  return mention === undefined || mention.oblique;
}

/** A name or a pronoun stands right before the verb: `while Berg called it “…”`. */
function hasOwnSubject(scene: Scene, verb: number): boolean {
  const mention = scene.endingAt.get(verb);
  if (mention === undefined || mention.oblique) return false;
  return mention.kind === 'pronoun' || mention.being?.kind === 'person';
}

/** The last verb of saying before a quotation; a weak one only when there is no other. */
function lastReporting(scene: Scene, from: number, to: number): number {
  let weak = -1;
  for (let at = to - 1; at >= from; at--) {
    if (!isReporting(scene, at) || isWeak(scene, at, to)) continue;
    const strong = !isIn(scene, itemAt(scene, at).lower, 'weakVerbs');
    if (strong || at >= to - 2 || hasOwnSubject(scene, at)) return at;
    weak = Math.max(weak, at);
  }
  return weak;
}

/** The subject of the last verb of saying in the clause. */
function verbSubject(scene: Scene, from: number, quote: number): Attribution['mention'] | null {
  const verb = lastReporting(scene, from, quote);
  return verb < 0 ? null : (subjectOf(scene, verb, from) ?? subjectAfter(scene, verb));
}

/** The naming before a quotation, in its sentence: `X said: “…”`, `According to X, “…”`. */
export function attributionBefore(scene: Scene, quote: number): Attribution | null {
  const from = clauseStart(scene, quote);
  if (from === quote) return null;
  const colon = itemAt(scene, quote - 1).text === ':';
  return (
    attributed(verbSubject(scene, from, quote), colon ? 0.95 : 0.85) ??
    attributed(sourceBetween(scene, from, quote), 0.85) ??
    attributed(colon ? clauseSubject(scene, from, quote) : null, 0.7)
  );
}
