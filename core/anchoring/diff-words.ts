import { diffArrays } from 'diff/lib/diff/array.js';
import { endOfWord, isWordUnit } from './word-letters.ts';

/** A stretch of one wording or of both. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Wordings that differ in more words than this are shown as wholly different. */
const MOST_CHANGES = 2000;

/**
 * The difference of two wordings word by word, for showing: `same` and `removed` joined give `before`, `same` and `added`
 * joined give `after`. White space between two changed words is part of the change.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return changeOf(before, after);
  return joinChanges(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** Joins changes that stand next to each other; white space between two is part of them. */
function joinChanges(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  let [removed, added] = ['', ''];
  for (const [number, { kind, text }] of changes.entries()) {
    const isGap = text.trim() === '' && removed + added !== '' && number < changes.length - 1;
    const isSame = kind === 'same' && !isGap;
    if (isSame) {
      joined.push(...changeOf(removed, added), { kind, text });
      [removed, added] = ['', ''];
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  return [...joined, ...changeOf(removed, added)];
}

function changeOf(removed: string, added: string): WordChange[] {
  const changes: WordChange[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return changes.filter(({ text }) => text !== '');
}

/** Words, single marks, and runs of white space. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfToken(text, at);
    tokens.push(text.slice(at, end));
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, at: number): number {
  if (isWordUnit(text.charCodeAt(at))) return endOfWord(text, at);
  let end = at;
  while (/\s/.test(text.charAt(end))) end += 1;
  return Math.max(end, at + 1);
}
