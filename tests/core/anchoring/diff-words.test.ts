import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../core/anchoring/diff-words.ts';

/** `-removed-`, `+added+` and what stayed, in one line. */
function shown(before: string, after: string): string {
  const marks = { same: '', removed: '-', added: '+' };
  return diffWords(before, after)
    .map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`)
    .join('');
}

describe('the difference of two wordings', () => {
  it.each([
    ['the same', 'a gull', 'a gull', 'a gull'],
    ['a word', 'We counted every gull', 'We counted each gull', 'We counted -every-+each+ gull'],
    [
      'words in a row',
      'the old grey gull',
      'the young white gull',
      'the -old grey-+young white+ gull',
    ],
    ['a word put in', 'the gull', 'the old gull', 'the +old +gull'],
    ['a word taken out', 'the old gull', 'the gull', 'the -old -gull'],
    ['a mark', 'So, he said', 'So he said', 'So-,- he said'],
    ['a letter of Azerbaijani', 'İl ərzində', 'Il ərzində', '-İl-+Il+ ərzində'],
    ['a word of Cyrillic', 'Чайка летит', 'Чайки летят', '-Чайка летит-+Чайки летят+'],
    ['all', 'gull', 'tern', '-gull-+tern+'],
    ['from nothing', '', 'gull', '+gull+'],
    ['to nothing', 'gull', '', '-gull-'],
    ['nothing', '', '', ''],
  ])('%s', (_name, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('shows wordings of very many changes as wholly different', () => {
    const before = Array.from({ length: 3000 }, (_, number) => `a${number}`).join(' ');
    const after = before.replaceAll('a', 'b');
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('finds one word in 200,000 units', () => {
    const before = 'a gull '.repeat(28_571);
    const changes = diffWords(before, `${before}tern`);
    expect(changes).toEqual([
      { kind: 'same', text: before },
      { kind: 'added', text: 'tern' },
    ]);
  });
});
