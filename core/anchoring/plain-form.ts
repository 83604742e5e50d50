/**
 * A text with one form for what is only typography: runs of white space are one space, and none stands next to a quotation
 * mark or a dash; all double quotation marks are `"`, all single ones and apostrophes `'`, all dashes `-`, the
 * ellipsis is three dots; soft hyphens, zero-width characters and marks of direction are left out; a letter
 * with a combining mark is one letter where there is one. Words stay as they are, upper case too.
 */
export interface PlainForm {
  text: string;
  /** For each UTF-16 unit of `text`, the offset in the source that it was made of. Ascending. */
  origins: Uint32Array;
}

const SPACE = 32;
const DOUBLE = 34;
const SINGLE = 39;
const DASH = 45;
const LEFT_OUT = 0;

/** What a unit from U+00A0 on becomes, of those that change. */
const CHANGED: ReadonlyMap<number, number> = new Map([
  ...unitsOf('“”„‟«»‹›″', DOUBLE),
  ...unitsOf('‘’‚‛ʼ′', SINGLE),
  ...unitsOf('‐‑‒–—―−', DASH),
  ...unitsOf('\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', SPACE),
  ...unitsOf('\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff', LEFT_OUT),
  ...unitsOf('\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069', LEFT_OUT),
  ...unitsOf('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE),
]);

function unitsOf(characters: string, plain: number): [number, number][] {
  return Array.from(characters, (character) => [character.charCodeAt(0), plain]);
}

const ELLIPSIS = 0x2026;

/** Brings a text into its plain form, in one pass. */
export function plainForm(source: string): PlainForm {
  const writer = new Writer(source);
  for (let at = 0; at < source.length; at++) writer.read(source.charCodeAt(at), at);
  return writer.finish();
}

/** Writes the plain form; a space is written only when something that it parts follows. */
class Writer {
  #units: Uint16Array;
  #origins: Uint32Array;
  #length = 0;
  /** Where white space was read that is not written yet; -1 for none. */
  #space = -1;

  constructor(source: string) {
    const ellipses = source.includes('…') ? source.split('…').length - 1 : 0;
    this.#units = new Uint16Array(source.length + 2 * ellipses);
    this.#origins = new Uint32Array(this.#units.length);
  }

  read(unit: number, at: number): void {
    const plain = plainUnit(unit);
    if (plain === SPACE) {
      if (this.#space < 0) this.#space = at;
    } else if (plain === ELLIPSIS) {
      for (let dot = 0; dot < 3; dot++) this.#take(46, at);
    } else if (plain !== LEFT_OUT && !this.#compose(plain)) {
      this.#take(plain, at);
    }
  }

  finish(): PlainForm {
    return {
      text: stringOf(this.#units.subarray(0, this.#length)),
      origins: this.#origins.subarray(0, this.#length),
    };
  }

  /** Puts a combining mark on the letter before it, where there is such a letter. */
  #compose(unit: number): boolean {
    if (unit < 0x300 || unit > 0x36f || this.#length === 0 || this.#space >= 0) return false;
    const last = this.#units[this.#length - 1] ?? 0;
    const composed = String.fromCharCode(last, unit).normalize('NFC');
    if (composed.length !== 1) return false;
    this.#units[this.#length - 1] = composed.charCodeAt(0);
    return true;
  }

  #take(unit: number, at: number): void {
    if (this.#space >= 0) {
      const last = this.#units[this.#length - 1] ?? SPACE;
      if (this.#length > 0 && !isTight(last) && !isTight(unit)) this.#put(SPACE, this.#space);
      this.#space = -1;
    }
    this.#put(unit, at);
  }

  #put(unit: number, at: number): void {
    this.#units[this.#length] = unit;
    this.#origins[this.#length] = at;
    this.#length += 1;
  }
}

function plainUnit(unit: number): number {
  if (unit < 0xa0) return unit <= SPACE ? SPACE : unit === 96 ? SINGLE : unit;
  if (unit >= 0x300 && unit < 0x1680) return unit;
  return CHANGED.get(unit) ?? unit;
}

/** Whether white space next to a unit is typography. */
function isTight(unit: number): boolean {
  return unit === DOUBLE || unit === SINGLE || unit === DASH;
}

/** Arguments of one call are limited. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += CHUNK) {
    parts.push(Reflect.apply(String.fromCharCode, null, units.subarray(from, from + CHUNK)));
  }
  return parts.join('');
}

/** The place in the source of a stretch of the plain form that is not empty. */
export function sourceSpan(
  form: PlainForm,
  source: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = form.origins[start] ?? source.length;
  let behind = (form.origins[end - 1] ?? first) + 1;
  while (isCombining(source.charCodeAt(behind))) behind += 1;
  return { start: first, end: behind };
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** The offset in the plain form of the first unit that was made of `offset` of the source or of something behind it. */
export function plainOffset({ origins }: PlainForm, offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((origins[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
