import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellFieldsShown, watchFieldsShown } from '../../platform/fields-presence.ts';

beforeEach(() => fakeBrowser.reset());

it('is heard of one quote, each time, until the listener ends', async () => {
  const ended = new AbortController();
  let heard = 0;
  watchFieldsShown('one', () => (heard += 1), ended.signal);
  await tellFieldsShown('other');
  expect(heard).toBe(0);
  await tellFieldsShown('one');
  await tellFieldsShown('one');
  expect(heard).toBe(2);
  ended.abort();
  await tellFieldsShown('one');
  expect(heard).toBe(2);
});
