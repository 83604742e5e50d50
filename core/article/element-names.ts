import { AUTHOR_NAMES, FURNITURE_NAMES } from './furniture-words.ts';
import { leaveOut, type Draft } from './draft.ts';
import type { PageElement } from './page-model.ts';
import { climb } from './page-tree.ts';

/** An element that holds more than this share of the page's running text is the article, whatever its name. */
const TOO_MUCH = 0.3;

/** The words in class names and ids: `read-also postMeta2` gives read, also, readalso, post, meta, postmeta. */
function nameTokens(names: string): string[] {
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '');
    return words.concat(words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`));
  });
}

/** Whether one of an element's names matches a list of words. */
export function isNamed(element: PageElement | undefined, list: RegExp): boolean {
  return (
    element !== undefined &&
    element.names !== '' &&
    nameTokens(element.names).some((token) => list.test(token))
  );
}

/**
 * Leaves out what stands in elements named like furniture (`share-bar`, `comments`). A name is weak
 * evidence: it does not count for an element that holds the headline or much of the text, nor for a
 * paragraph's own name.
 */
export function leaveOutNamedFurniture(draft: Draft): void {
  const { elements, blocks } = draft.page;
  const sums = draft.proseLengths;
  const limit = (sums[0] ?? 0) * TOO_MUCH;
  const headlineOwner = blocks[draft.headline]?.owner ?? -1;
  const holdsHeadline = new Set<number>();
  climb(elements, headlineOwner, (_, index) => holdsHeadline.add(index).size < 0);
  const furniture: boolean[] = [];
  elements.forEach((element, index) => {
    const above = furniture[element.parent] ?? false;
    const free = (sums[index] ?? 0) > limit || holdsHeadline.has(index);
    furniture.push(
      above || (!free && (isNamed(element, FURNITURE_NAMES) || isNamed(element, AUTHOR_NAMES))),
    );
  });
  blocks.forEach((block, position) => {
    const from = draft.prose[position] ? (elements[block.owner]?.parent ?? -1) : block.owner;
    if (furniture[from] ?? false) leaveOut(draft, position, 'named like furniture');
  });
}
