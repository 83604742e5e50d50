import { describe, expect, it } from 'vitest';
import { divideBody } from '../../../core/article/body-parts.ts';
import { findLongRuns } from '../../../core/article/long-runs.ts';
import type { Block } from '../../../core/article/page-model.ts';

const PARAGRAPH: Block = {
  kind: 'text',
  text: 'The tide came in. '.repeat(60),
  linked: 0,
  hrefs: [],
  owner: 0,
  heading: 0,
  bold: false,
  hidden: false,
  list: -1,
  quote: -1,
  figure: -1,
  inCaption: false,
  image: null,
};

const divide = (blocks: Block[]) => divideBody({ elements: [], blocks }, [...blocks.keys()]);

describe('the parts of a body', () => {
  it('are one in an ordinary article', () => {
    expect(divide(Array.from({ length: 10 }, () => PARAGRAPH))).toHaveLength(1);
  });

  it('hold every block once, in order', () => {
    const blocks = Array.from({ length: 400 }, () => PARAGRAPH);
    const parts = divide(blocks);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.flat()).toEqual([...blocks.keys()]);
  });

  it.each([
    ['heading', { ...PARAGRAPH, heading: 2 }],
    ['list item', { ...PARAGRAPH, list: 3 }],
    ['quotation', { ...PARAGRAPH, quote: 3 }],
    ['image', { ...PARAGRAPH, kind: 'image' as const }],
  ])('never begin with a %s', (_, block) => {
    const blocks = Array.from({ length: 90 }, (_gap, index) =>
      index % 3 === 0 ? PARAGRAPH : block,
    );
    for (const part of divide(blocks)) expect(part[0]! % 3).toBe(0);
  });
});

const elements = (count: number, tag = 'p') => [
  { tag: 'div', names: '', parent: -1 },
  ...Array.from({ length: count }, () => ({ tag, names: '', parent: 0 })),
];

describe('long runs of paragraphs', () => {
  it('are none in ordinary pages, nor of other elements', () => {
    expect(findLongRuns(elements(120))).toEqual([]);
    expect(findLongRuns(elements(500, 'div'))).toEqual([]);
  });

  it('have their middle left out and both ends kept', () => {
    const [run] = findLongRuns(elements(200));
    expect(run?.middle).toEqual(Array.from({ length: 80 }, (_, index) => index + 61));
    expect(run?.ends).toHaveLength(120);
  });

  it('go on behind a heading, which is not part of them', () => {
    const page = elements(200);
    page[101] = { tag: 'h2', names: '', parent: 0 };
    const [run, ...others] = findLongRuns(page);
    expect(others).toEqual([]);
    expect(run?.middle).toHaveLength(79);
    expect(run?.middle).not.toContain(101);
  });

  it('are those of one parent', () => {
    const page = elements(200).map((element, index) =>
      index > 100 ? Object.assign(element, { parent: 1 }) : element,
    );
    expect(findLongRuns(page)).toEqual([]);
  });
});
