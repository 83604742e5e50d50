import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDrafts, writeDraft } from '../../platform/field-drafts.ts';

const draft = { text: 'half \ud83d', over: [''], at: 1_760_000_000_000 };

beforeEach(() => fakeBrowser.reset());

it('keeps the drafts of a quote apart, by field, until they are taken away', async () => {
  await writeDraft('one', 'note', draft);
  await writeDraft('one', 'tags', { ...draft, text: 'a' });
  await writeDraft('other', 'note', { ...draft, text: 'b' });
  expect(await readDrafts('one')).toEqual(
    new Map([
      ['note', draft],
      ['tags', { ...draft, text: 'a' }],
    ]),
  );
  await writeDraft('one', 'note', null);
  expect([...(await readDrafts('one')).keys()]).toEqual(['tags']);
});

it('reads nothing out of what is broken', async () => {
  await writeDraft('one', 'note', draft);
  const [key = ''] = Object.keys(await fakeBrowser.storage.local.get(null));
  for (const item of ['{', '7', 7, null]) {
    // oxlint-disable-next-line no-await-in-loop
    await fakeBrowser.storage.local.set({ [key]: item });
    // oxlint-disable-next-line no-await-in-loop
    expect((await readDrafts('one')).size).toBe(0);
  }
});
