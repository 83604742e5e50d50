import { isIn, leaveOut, type Draft } from './draft.ts';
import { letterKey } from './plain-text.ts';

/** A text of this many letters standing twice anywhere was printed twice by the page, not by the writer. */
const LONG_REPEAT = 60;

/** Pull quotations are short; more of them than this and the page is a collection of quotations. */
const LONGEST_PULL = 400;
const MOST_PULLS = 40;

/** Leaves out paragraphs printed a second time: directly after the first time, or anywhere when long. */
export function leaveOutRepeats(draft: Draft): void {
  const seen = new Set<string>();
  let last = '';
  draft.page.blocks.forEach((block, position) => {
    if (block.kind !== 'text' || !isIn(draft, position)) return;
    const key = letterKey(block.text);
    if (key === last || (key.length >= LONG_REPEAT && seen.has(key)))
      leaveOut(draft, position, 'printed twice');
    last = key;
    seen.add(key);
  });
}

/** Leaves out block quotations and asides that only lift words of the text into view. */
export function leaveOutPullQuotes(draft: Draft): void {
  const { blocks, elements } = draft.page;
  const isText = (position: number) => blocks[position]?.kind === 'text' && isIn(draft, position);
  const pulls = blocks.flatMap((block, position) => {
    const lifted =
      block.quote >= 0 ||
      /pull|aside/i.test(`${elements[block.owner]?.names} ${elements[block.owner]?.tag}`);
    return lifted && isText(position) && block.text.length <= LONGEST_PULL ? [position] : [];
  });
  if (pulls.length === 0 || pulls.length > MOST_PULLS) return;
  const texts = blocks.map((block, position) => (isText(position) ? letterKey(block.text) : ''));
  const opening = texts.findIndex((text) => text !== '');
  for (const position of pulls) {
    const key = texts[position] ?? '';
    const isLifted =
      position !== opening &&
      key.length >= 10 &&
      texts.some(
        (text, other) => other !== position && text.length > key.length && text.includes(key),
      );
    if (isLifted) leaveOut(draft, position, 'pull quotation');
  }
}
