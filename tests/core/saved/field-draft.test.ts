import { describe, expect, it } from 'vitest';
import { readDraft, resumeDraft } from '../../../core/saved/field-draft.ts';

describe('readDraft', () => {
  it('gives a draft as it was written', () => {
    const draft = { text: 'half a no', over: [''], at: 1_760_000_000_000 };
    expect(readDraft(draft)).toEqual(draft);
  });

  it.each([
    null,
    'text',
    {},
    { text: 'x' },
    { text: 'x', over: [7], at: 1 },
    { text: 7, over: [], at: 1 },
  ])('%j is none', (value) => {
    expect(readDraft(value)).toBeNull();
  });
});

const draft = (text: string, over: string[], at = 1000) => ({ text, over, at });

describe('resumeDraft', () => {
  const CHANGED = 2000;
  it.each([
    {
      draft: 'that continues what is saved is what is shown',
      left: draft('one two', ['one']),
      saved: 'one',
      shown: 'one two',
    },
    {
      draft: 'that continues a text that was on its way is what is shown',
      left: draft('abc', ['', 'ab']),
      saved: 'ab',
      shown: 'abc',
    },
    {
      draft: 'that is newer than a change elsewhere is what is shown',
      left: draft('mine', ['old'], 3000),
      saved: 'theirs',
      shown: 'mine',
    },
    {
      draft: 'that is older stands below that change',
      left: draft('mine', ['old']),
      saved: 'theirs',
      shown: 'theirs\n\nmine',
    },
    {
      draft: 'that stands there already is done with',
      left: draft('mine', ['old']),
      saved: 'theirs\n\nmine',
      shown: null,
    },
    {
      draft: 'that is saved is done with',
      left: draft('one', ['']),
      saved: 'one',
      shown: null,
    },
  ])('a note $draft', ({ left, saved, shown }) => {
    expect(resumeDraft('note', left, saved, CHANGED)).toBe(shown);
  });

  it('tags have both, or are done with when they say the same', () => {
    const older = draft('old, mine', ['old']);
    expect(resumeDraft('tags', older, 'theirs', CHANGED)).toBe('theirs, old, mine');
    expect(resumeDraft('tags', draft('a,b', ['']), 'a, b', CHANGED)).toBeNull();
  });

  it('an older name yields to a newer one', () => {
    expect(resumeDraft('name', draft('Mine', ['Old']), 'Theirs', CHANGED)).toBeNull();
  });
});
