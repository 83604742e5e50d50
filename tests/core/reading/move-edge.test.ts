import { expect, test } from 'vitest';
import { moveEdge, type EdgeMove } from '../../../core/reading/move-edge.ts';

const TEXT = 'He said: “We will go.” Then\nhe left';
const move = (words: string, change: EdgeMove): string | null => {
  const start = TEXT.indexOf(words);
  const span = moveEdge(TEXT, { start, end: start + words.length }, change);
  return span && TEXT.slice(span.start, span.end);
};

test.each<[string, EdgeMove['edge'], EdgeMove['direction'], string | null]>([
  ['We will', 'end', 1, 'We will go'],
  ['We will', 'end', -1, 'We'],
  ['We will', 'start', 1, 'will'],
  ['“We will go.”', 'start', -1, 'said: “We will go.”'],
  ['Then', 'end', 1, 'Then\nhe'],
  ['he left', 'start', -1, 'Then\nhe left'],
  ['We', 'end', -1, null],
  ['We', 'start', 1, null],
  ['He said', 'start', -1, null],
  ['he left', 'end', 1, null],
])('“%s”, its %s by %i', (words, edge, direction, expected) => {
  expect(move(words, { edge, direction })).toBe(expected);
});
