import {
  around,
  DASH,
  pointedAt,
  signature,
  startsWithPointer,
  unknownAfterVerb,
  unknownSpeaker,
} from './attribution-pattern.ts';
import { sourceAt } from './attribution-source.ts';
import { attributed } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { clauseEnd, lastInside } from './clause.ts';
import { itemAt } from './items.ts';
import { isReporting, looseSubject, subjectAfter, subjectOf } from './subject.ts';
import type { Scene } from './subject.ts';
import { isIn } from './lexicon.ts';

/** Signs between a quotation and its naming. */
const BETWEEN = /^[,—–―\-.]$/;

/** `“…,” said X`: the verb stands first. */
function verbFirst(scene: Scene, from: number): Attribution | null {
  const wordAt = (at: number): string => itemAt(scene, at).lower;
  if (isIn(scene, wordAt(from), 'beforeSubject'))
    return attributed(subjectAfter(scene, from), 0.97);
  if (isIn(scene, `${wordAt(from)} ${wordAt(from + 1)}`, 'beforeSubject'))
    return attributed(subjectAfter(scene, from + 1), 0.97);
  if (scene.data.order === 'final') return null;
  let at = from;
  while (at < from + 2 && isIn(scene, wordAt(at), 'fillers')) at++;
  if (!isReporting(scene, at) || isIn(scene, wordAt(at), 'participles')) return null;
  const mention = subjectAfter(scene, at);
  if (mention !== null || scene.data.order === 'free') return attributed(mention, 0.97);
  return attributed(unknownAfterVerb(scene, at), 0.9);
}

/** `“…,” X said`, `“…,” X, who …, said`: a mention first, its verb in the same sentence. */
function subjectFirst(scene: Scene, from: number, end: number): Attribution | null {
  const first = scene.startingAt.get(from);
  for (let at = from + 1; at < end; at++) {
    const mention = isReporting(scene, at) ? subjectOf(scene, at, from) : null;
    if (mention === null) continue;
    const whole =
      mention.from === first?.from || (first?.kind === 'role' && first.to === mention.from);
    return attributed(mention, whole ? 0.97 : 0.8);
  }
  return null;
}

/** A sentence of its own after the quotation names its speaker only when it says no more than that. */
function isBare(scene: Scene, attribution: Attribution, end: number): boolean {
  let at = attribution.mention.to;
  while (at < end && !isReporting(scene, at)) at++;
  const next = itemAt(scene, at + 1);
  return at < end && (next.kind === 'sign' || next.paragraph !== itemAt(scene, at).paragraph);
}

/** The first word after a quotation and the signs that hold a naming to it; -1 when none follows. */
function firstWord(scene: Scene, quote: number): number {
  let at = quote + 1;
  while (at < quote + 3 && BETWEEN.test(itemAt(scene, at).text)) at++;
  if (itemAt(scene, at).kind !== 'word') return -1;
  while (isIn(scene, itemAt(scene, at).lower, 'quotatives')) at++;
  return at;
}

/** How well the signs between a quotation and what was found hold them together; null when not at all. */
function held(scene: Scene, quote: number, found: Attribution, from: number): Attribution | null {
  const last = lastInside(scene, quote);
  const sign = itemAt(scene, quote + 1).text;
  if (sign === ',' || DASH.test(sign) || last === ',' || last === '—') return found;
  if (scene.data.order === 'free' && !/[?!…]/.test(last)) return null;
  const same = itemAt(scene, from).sentence === itemAt(scene, quote).sentence;
  if (same) return { ...found, strength: found.strength - 0.1 };
  return isBare(scene, found, clauseEnd(scene, from)) ? { ...found, strength: 0.85 } : null;
}

/** Where the verb ends the sentence: `X, “…” dedi`; `“…”, deyir 12 yaşlı Əli` has its subject after it. */
function finalVerb(scene: Scene, quote: number, from: number): Attribution | null {
  const late = isReporting(scene, from) ? looseSubject(scene, from) : null;
  return around(scene, quote, from) ?? attributed(late, 0.9);
}

/** The naming after a quotation: in its sentence, or in the next one when that says no more. */
export function attributionAfter(scene: Scene, quote: number): Attribution | null {
  const from = firstWord(scene, quote);
  if (from < 0) return null;
  const own = itemAt(scene, quote);
  if (itemAt(scene, from).paragraph !== own.paragraph || startsWithPointer(scene, from)) {
    return itemAt(scene, quote - 1).sentence === own.sentence ? null : pointedAt(scene, from);
  }
  const sure = signature(scene, quote) ?? attributed(sourceAt(scene, from), 0.9);
  if (sure !== null) return sure;
  const found = verbFirst(scene, from) ?? subjectFirst(scene, from, clauseEnd(scene, from));
  if (found !== null) return held(scene, quote, found, from);
  return unknownSpeaker(scene, quote, from) ?? finalVerb(scene, quote, from);
}
