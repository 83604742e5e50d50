import { isLinkAlone, isProseIn, leaveOut, type Draft } from './draft.ts';
import {
  isAdLabel,
  isAppeal,
  isCookieNotice,
  isDateLine,
  isOrnament,
  isPointer,
  isPointerLabel,
  isShareLine,
  isSignOff,
  isSiteNotice,
  isSmallPrint,
  isWidget,
  personInByline,
} from './furniture.ts';
import type { Block } from './page-model.ts';
import { letterKey, wordsOf } from './plain-text.ts';
import { isInside, sumUpwards } from './page-tree.ts';

/** Shorter boxes of links are pointers to other articles; longer ones hold text. */
const CARD_LENGTH = 300;

/** Bylines are shorter, in UTF-16 units. */
const LONGEST_BYLINE = 120;

/** A box with more than this share of the running text is the article, not a card. */
const CARD_SHARE = 0.3;

interface BlockRule {
  why: string;
  applies: (block: Block, draft: Draft) => boolean;
}

/** What the text of a single block tells, whatever stands around it. */
const RULES: readonly BlockRule[] = [
  { why: 'text-size widget', applies: (block) => isWidget(block.text) },
  { why: 'ornament', applies: (block) => isOrnament(block.text) },
  { why: 'sign-off', applies: (block, draft) => isSignOff(block.text, draft.siteNames) },
  { why: 'headline again', applies: isHeadlineAgain },
  {
    why: 'share line',
    applies: (block) => (block.heading === 0 || block.linked > 0) && isShareLine(block.text),
  },
  { why: 'advertisement label', applies: (block) => isAdLabel(block.text) },
  { why: 'small print', applies: (block) => isSmallPrint(block.text) },
  { why: 'site notice', applies: (block) => isSiteNotice(block.text) },
  { why: 'date', applies: (block) => block.heading === 0 && isDateLine(block.text) },
  { why: 'byline', applies: isByline },
  { why: 'cookie notice', applies: (block) => isCookieNotice(block.text) },
  { why: 'appeal', applies: (block) => isAppeal(block.text) },
  { why: 'pointer', applies: (block) => isPointer(block.text, block.linked) },
  {
    why: 'links alone',
    applies: (block, draft) => isLinkAlone(block, draft.url) && !isLinkedParagraph(block),
  },
];

/** Leaves out the text blocks whose own text shows that they are furniture. */
export function leaveOutByText(draft: Draft): void {
  draft.page.blocks.forEach((block, position) => {
    if (block.kind !== 'text' || position === draft.headline) return;
    const rule = RULES.find(({ applies }) => applies(block, draft));
    if (rule !== undefined) leaveOut(draft, position, rule.why);
  });
  if (draft.headline >= 0) leaveOut(draft, draft.headline, 'headline');
}

/**
 * Leaves out `Read also` standing alone, with what it points to: the rest of its box, or, where it has no
 * box, the one linked text that follows.
 */
export function leaveOutPointers(draft: Draft): void {
  for (const [position, block] of draft.page.blocks.entries()) {
    if (block.kind !== 'text' || !isPointerLabel(block.text)) continue;
    leaveOut(draft, position, 'pointer');
    const inBox = leaveOutBox(draft, position);
    const next = draft.page.blocks[position + 1];
    const isTarget =
      next !== undefined && next.text !== '' && next.linked >= next.text.length * 0.8;
    if (inBox === 0 && isTarget) leaveOut(draft, position + 1, 'pointed to');
  }
}

/** Leaves out what follows in the box of a label up to running text, and tells how much that was. */
function leaveOutBox(draft: Draft, label: number): number {
  const { blocks, elements } = draft.page;
  const box = draft.places[label] ?? 0;
  if ((draft.proseLengths[box] ?? 0) > (draft.proseLengths[0] ?? 0) * CARD_SHARE) return 0;
  let position = label + 1;
  while (
    position < blocks.length &&
    !isProseIn(draft, position) &&
    isInside(elements, blocks[position]?.owner ?? 0, box)
  ) {
    leaveOut(draft, position, 'pointed to');
    position += 1;
  }
  return position - label - 1;
}

/** Leaves out small boxes around a link to another article: its picture, date and first words. */
export function leaveOutCards(draft: Draft, textLength: Float64Array): void {
  const { blocks, elements } = draft.page;
  const prose = sumUpwards(draft.page, (block, position) =>
    isProseIn(draft, position) ? block.text.length : 0,
  );
  const isCard = (box: number, link: Block) =>
    (textLength[box] ?? 0) <= CARD_LENGTH + link.text.length &&
    (prose[box] ?? 0) <= (prose[0] ?? 0) * CARD_SHARE;
  const cards = new Set<number>();
  const targets = new Set<string>();
  blocks.forEach((block, position) => {
    if (draft.why[position] !== 'links alone' || wordsOf(block.text).length < 3) return;
    const box = draft.places[position] ?? 0;
    if (isCard(box, block)) cards.add(box);
    for (const href of block.hrefs) targets.add(href);
  });
  const inCard: boolean[] = [];
  for (const [index, { parent }] of elements.entries())
    inCard.push(inCard[parent] === true || cards.has(index));
  blocks.forEach((block, position) => {
    const pictured = targets.has(block.image?.href ?? '');
    if (pictured || inCard[block.owner] === true)
      leaveOut(draft, position, 'card of another article');
  });
}

/** A paragraph of the article that is one link: it ends as a sentence does, which headlines do not. */
function isLinkedParagraph(block: Block): boolean {
  if (block.heading > 0 || block.hrefs.length > 2) return false;
  return wordsOf(block.text).length >= 5 && /(?:[.…]|[.!?…,]["”»’'])[)\]]*$/u.test(block.text);
}

function isHeadlineAgain(block: Block, draft: Draft): boolean {
  const title = draft.page.blocks[draft.headline]?.text ?? '';
  return (
    title !== '' &&
    block.text.length < title.length * 2 &&
    letterKey(block.text) === letterKey(title)
  );
}

function isByline(block: Block, draft: Draft): boolean {
  if (block.text.length > LONGEST_BYLINE || wordsOf(block.text).length > 9) return false;
  return personInByline(block.text, draft.siteNames, false) !== null;
}
