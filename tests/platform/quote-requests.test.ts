import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callQuotes, newUuid } from '../../platform/quote-requests.ts';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const GOOD = { ok: true, value: { counts: {} } };

/** Has the background give answers one after the other, and the last again and again; a function is called for it. */
function answerWith(...answers: unknown[]) {
  const left = [...answers];
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    const answer = left.length > 1 ? left.shift() : left[0];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
}

async function count() {
  const call = callQuotes('count', { articles: null });
  await vi.runAllTimersAsync();
  return call;
}

describe('callQuotes', () => {
  it('sends a call with a name and an id, and gives the answer', async () => {
    const send = answerWith(GOOD);
    expect(await count()).toEqual(GOOD);
    expect(send.mock.calls).toEqual([
      [{ call: 'count', id: expect.any(String), request: { articles: null } }],
    ]);
  });

  it('sends the same again when the background went away, and one refusal alone', async () => {
    const refusal = { ok: false, reason: 'full' };
    const send = answerWith(new Error('the port closed'), undefined, null, refusal);
    expect(await count()).toEqual(refusal);
    const ids = send.mock.calls.map(([message]) => JSON.stringify(message));
    expect([ids.length, new Set(ids).size]).toEqual([4, 1]);
  });

  it('gives up when nobody ever answers', async () => {
    const send = answerWith(new Error('no receiver'));
    expect(await count()).toEqual({ ok: false, reason: 'failed' });
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('sends again when an answer does not come', async () => {
    const send = answerWith(new Promise(() => undefined), GOOD);
    expect(await count()).toEqual(GOOD);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says so when the extension has been updated or removed', async () => {
    const send = answerWith(GOOD);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    expect(await count()).toEqual({ ok: false, reason: 'ended' });
    expect(send).not.toHaveBeenCalled();
  });
});

describe('newUuid', () => {
  it('gives UUIDs of version 4, each time another', () => {
    const ids = Array.from({ length: 200 }, newUuid);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });
});
