import { isNamed } from './element-names.ts';
import { AUTHOR_NAMES, NO_PERSON } from './furniture-words.ts';
import { isPersonName, isSignOff, personInByline } from './furniture.ts';
import { letterPattern } from './letters.ts';
import { isCapitalized } from '../capitals.ts';
import type { LinkedAuthor, LinkedData } from './linked-data.ts';
import type { Marked } from './metadata.ts';
import type { Block, PageModel } from './page-model.ts';
import { climb } from './page-tree.ts';
import { flattenMarkup, foldLabel, letterKey, wordsOf } from './plain-text.ts';

/** What a byline can be found in. */
export interface BylineSources {
  /** The page's own JSON-LD, already trusted, or null. */
  linkedData: LinkedData | null;
  metaAuthors: readonly string[];
  /** Texts marked up as author that stand beside this article. */
  marked: readonly Marked[];
  /** The page, and the positions of the blocks beside the article's text: above it and just below. */
  page: PageModel;
  nearby: readonly number[];
  siteNames: readonly string[];
}

/**
 * Name of the author, or null. JSON-LD goes before metadata, these before what the page shows; but a
 * declared author who is named nowhere beside the article loses to one who is shown there.
 */
export function findByline(sources: BylineSources): string | null {
  const shown = shownAuthor(sources);
  const declared = declaredAuthor(sources);
  if (declared === null || shown === null) return declared ?? shown;
  const texts = sources.nearby.map((position) =>
    letterKey(sources.page.blocks[position]?.text ?? ''),
  );
  const isShown = texts.some((text) => text.includes(letterKey(declared)));
  return isShown || letterKey(shown) === letterKey(declared) ? declared : shown;
}

function declaredAuthor({ linkedData, metaAuthors, siteNames }: BylineSources): string | null {
  const names = (linkedData?.authors ?? []).flatMap((author) => linkedPerson(author, siteNames));
  if (names.length > 0) return [...new Set(names)].join(', ');
  return (
    metaAuthors
      .map((text) => personInByline(flattenMarkup(text), siteNames, true))
      .find((name) => name !== null) ?? null
  );
}

const ONE_WORD = letterPattern(String.raw`^[\p{L}'’-]+$`);

/** A person may be declared under one name only; an organisation is no author. */
function linkedPerson({ name, type }: LinkedAuthor, siteNames: readonly string[]): string[] {
  const flat = flattenMarkup(name);
  if (type === 'Organization' || isSignOff(flat, siteNames) || NO_PERSON.test(foldLabel(flat)))
    return [];
  const person = personInByline(flat, siteNames, true);
  if (person !== null) return [person];
  return type === 'Person' && isCapitalized(flat) && ONE_WORD.test(flat) ? [flat] : [];
}

function shownAuthor(sources: BylineSources): string | null {
  const { page, nearby, marked, siteNames } = sources;
  for (const { value } of marked) {
    const name = personInByline(value, siteNames, true);
    if (name !== null) return name;
  }
  for (const position of nearby) {
    const block = page.blocks[position];
    if (block === undefined || block.kind !== 'text' || wordsOf(block.text).length > 14) continue;
    const name = personInByline(block.text, siteNames, isAuthorBlock(page, block));
    if (name !== null) return name;
  }
  return null;
}

/** Whether a block is named like an author, or links to an author's page. */
function isAuthorBlock(page: PageModel, block: Block): boolean {
  if (
    block.hrefs.some((href) =>
      /\/(?:author|authors|muellif|avtor|yazar|profile|people)\//i.test(href),
    )
  )
    return true;
  let steps = 0;
  const named = climb(
    page.elements,
    block.owner,
    (element) => isNamed(element, AUTHOR_NAMES) || (steps += 1) > 2,
  );
  return (
    isNamed(page.elements[named], AUTHOR_NAMES) &&
    isPersonName(block.text.split(/\s[·|•—–-]\s/u)[0] ?? '')
  );
}
