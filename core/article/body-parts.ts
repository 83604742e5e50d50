import type { Block, PageModel } from './page-model.ts';

/**
 * Length of the first part and of each further one, in UTF-16 units of text. The first is what opens with the
 * panel: a portrait screen of 2,000 px shows some 5,000 units at 16 px. The others are made one by one when
 * the browser has time: 16,000 take about 10 ms.
 */
const FIRST_LENGTH = 12_000;
const NEXT_LENGTH = 16_000;

/**
 * Divides the blocks of a body into parts that can be built one by one. A part begins with a plain paragraph,
 * so that no list, quotation or heading is cut from what it belongs to; most articles have one part.
 * Positions are those of the page's blocks.
 */
export function divideBody({ blocks }: PageModel, body: readonly number[]): number[][] {
  const parts: number[][] = [[]];
  let room = FIRST_LENGTH;
  for (const position of body) {
    const block = blocks[position];
    if (block === undefined) continue;
    if (room <= 0 && isPlain(block)) {
      parts.push([]);
      room = NEXT_LENGTH;
    }
    parts.at(-1)?.push(position);
    room -= block.text.length;
  }
  return parts;
}

function isPlain({ kind, heading, bold, list, quote }: Block): boolean {
  return kind === 'text' && heading === 0 && !bold && list < 0 && quote < 0;
}
