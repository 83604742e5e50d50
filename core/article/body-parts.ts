import type { PageModel } from './page-model.ts';

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
  const parts: number[][] = [];
  let room = 0;
  for (const position of body) {
    const block = blocks[position];
    if (block === undefined) continue;
    const isPlain =
      block.kind === 'text' && block.heading === 0 && block.list < 0 && block.quote < 0;
    const opens = parts.length === 0 || (room <= 0 && isPlain && !block.bold);
    if (opens) room = parts.length === 0 ? FIRST_LENGTH : NEXT_LENGTH;
    if (opens) parts.push([]);
    parts.at(-1)?.push(position);
    room -= block.text.length;
  }
  return parts;
}
