import { flattenMarkup, letterKey, sharedWords, wordsOf } from './plain-text.ts';
import type { Block } from './page-model.ts';

/** What a page says its headline is, each as written, null where it does not say. */
export interface TitleCandidates {
  jsonLd: string | null;
  openGraph: string | null;
  /** The `<title>`: usually headline, a separator and the site's name. */
  document: string | null;
}

/** The headline, and the block that shows it on the page: -1 when none does. */
export interface FoundTitle {
  title: string;
  position: number;
}

/** Separators between a headline and the name of its site or section. */
const SEPARATORS = /\s+(?:\||-|–|—|::|»|·|•|\/)\s+|\s*\|\s*/gu;

/**
 * `<title>` without the site's name at either end. `names` are letter keys of the site's names; a
 * headline's own ` - urban planner` stays.
 */
function withoutSiteName(title: string, names: readonly string[]): string {
  const flat = flattenMarkup(title);
  const cut = [...flat.matchAll(SEPARATORS)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (const [end, start] of cut.toReversed()) {
    if (names.includes(letterKey(flat.slice(start))))
      return withoutSiteName(flat.slice(0, end), names);
  }
  for (const [end, start] of cut) {
    if (names.includes(letterKey(flat.slice(0, end))))
      return withoutSiteName(flat.slice(start), names);
  }
  return flat;
}

/**
 * Finds the headline: the text on the page that one of the page's own declarations confirms, else the only
 * first-level heading, else what most declarations say. A declaration that nothing on the page confirms
 * loses to one that something does.
 */
export function findTitle(
  candidates: TitleCandidates,
  blocks: readonly Block[],
  siteNames: readonly string[],
): FoundTitle {
  const declared = declaredTitles(candidates, siteNames);
  for (const title of declared) {
    const position = headlinePosition(title, blocks);
    if (position >= 0) return { title: blocks[position]?.text ?? title, position };
  }
  const alone = onlyTopHeading(blocks, siteNames);
  if (alone >= 0)
    return { title: similarDeclared(declared, blocks[alone]?.text ?? ''), position: alone };
  return { title: unconfirmedTitle(candidates, declared, siteNames), position: -1 };
}

/** Of declarations that nothing on the page confirms: what two of them say, else the `<title>`. */
function unconfirmedTitle(
  candidates: TitleCandidates,
  declared: readonly string[],
  siteNames: readonly string[],
): string {
  const twice = declared.find((text, index) => declared.indexOf(text) !== index);
  return twice ?? withoutSiteName(candidates.document ?? declared[0] ?? '', siteNames);
}

/** Declared headlines, most trusted first; `<title>` also without its last part, as sections stand there. */
function declaredTitles(candidates: TitleCandidates, siteNames: readonly string[]): string[] {
  const ofDocument =
    candidates.document === null ? '' : withoutSiteName(candidates.document, siteNames);
  const all = [candidates.jsonLd, candidates.openGraph].map((text) =>
    withoutSiteName(text ?? '', siteNames),
  );
  const shortened = ofDocument.replace(
    /\s+(?:\||-|–|—|::|»)\s+(?!.*\s(?:\||-|–|—|::|»)\s).*$/u,
    '',
  );
  return [...all, ofDocument, shortened].filter(
    (text) => text !== '' && !siteNames.includes(letterKey(text)),
  );
}

function headlinePosition(title: string, blocks: readonly Block[]): number {
  const key = letterKey(title);
  let best = -1;
  let bestRank = 0;
  blocks.forEach((block, position) => {
    const rank = block.kind === 'text' ? headlineRank(block, key) : 0;
    if (rank > bestRank) {
      best = position;
      bestRank = rank;
    }
  });
  return best;
}

/** 0 when the block does not show the headline; otherwise higher for a better heading. */
function headlineRank(block: Block, key: string): number {
  if (block.text.length > key.length * 2 + 40 || letterKey(block.text) !== key) return 0;
  if (block.heading > 0) return 10 - block.heading;
  return block.linked > block.text.length / 2 ? 1 : 3;
}

function onlyTopHeading(blocks: readonly Block[], siteNames: readonly string[]): number {
  const tops = blocks.flatMap((block, position) => {
    const isHeadline = block.heading === 1 && wordsOf(block.text).length >= 3 && block.linked === 0;
    return isHeadline && !siteNames.includes(letterKey(block.text)) ? [position] : [];
  });
  return tops.length === 1 ? (tops[0] ?? -1) : -1;
}

/** The heading's own words, unless a declaration is the same headline in a longer form. */
function similarDeclared(declared: readonly string[], heading: string): string {
  const longer = declared.find(
    (text) =>
      letterKey(text).startsWith(letterKey(heading.replace(/(?:…|\.\.\.)$/u, ''))) &&
      /(?:…|\.\.\.)$/u.test(heading),
  );
  return longer ?? heading;
}

/** Whether a declared headline is about the same thing as the headline shown. */
export function isSameHeadline(declared: string, shown: string): boolean {
  const one = flattenMarkup(declared);
  return Math.max(sharedWords(one, shown), sharedWords(shown, one)) >= 0.6;
}
