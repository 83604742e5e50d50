/** What the gold data tell of a quotation's speaker. */
export interface GoldSpeaker {
  /** The words of the attribution, or the name; null when nobody is named. */
  text: string | null;
  /** Every name that is right; empty when only `text` is known. */
  names: string[];
  /** How the attribution names the speaker. */
  kind: string;
}

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sen senator rep representative congressman congresswoman gov governor
  president vice prime minister premier chancellor secretary sir lord lady rev reverend gen general lt col
  colonel maj major capt captain judge justice chief mayor ambassador king queen prince princess pope the
  former deputy acting spokesman spokeswoman spokesperson chairman chairwoman chair director coach`.split(
    /\s+/,
  ),
);

/** The words of a name in small letters, without titles before it and initials inside it. */
function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  return words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1);
}

function contains(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.length > 0 && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
}

function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  return a.length === 1 || b.length === 1 || a[0]?.[0] === b[0]?.[0];
}

/** The noun that a description is about: `spokesman` of `a spokesman for the agency`. */
function headNoun(description: string): string | undefined {
  return nameWords(description.split(/,| (?:of|for|who|from|in|at|with|to|on) /)[0] ?? '').at(-1);
}

function isName(gold: GoldSpeaker): boolean {
  return gold.kind === 'name' || gold.kind === 'pronoun' || /^\p{Lu}/u.test(gold.names[0] ?? '');
}

/** Tells whether a predicted name means the gold speaker: the same name, its surname, or the same noun. */
export function isSameSpeaker(predicted: string | null, gold: GoldSpeaker): boolean {
  if (gold.text === null && gold.names.length === 0) return predicted === null;
  if (predicted === null) return false;
  const own = nameWords(predicted);
  const accepted =
    gold.kind === 'pronoun' || gold.text === null ? gold.names : [...gold.names, gold.text];
  return accepted.some((name) => {
    const words = nameWords(name);
    if (contains(own, words) || sameSurname(own, words)) return true;
    if (isName(gold) && contains(words, own)) return true;
    return !isName(gold) && headNoun(predicted) === headNoun(name);
  });
}
