import { browser } from 'wxt/browser';
import type { Answer, Call, CallName, QuoteCalls } from '../core/saved/calls.ts';
import { isExtensionAlive } from './extension-lifetime.ts';

/** Before each try after the first: how long to wait, in ms. A background that was stopped starts within the first. */
const NEXT_TRIES = [50, 300, 1000, 3000];

/** After how long a call without an answer is sent again, in ms: longer than the slowest disk takes. */
const PATIENCE = 15_000;

/**
 * Asks the store of saved quotes, which lives in the background, for something; from a page's script of the extension
 * or from one of its own pages. A background that is stopped before it has answered is asked again: a call does its work
 * once however often it is sent. Never rejects.
 */
export async function callQuotes<Name extends CallName>(
  call: Name,
  request: QuoteCalls[Name]['request'],
): Promise<Answer<QuoteCalls[Name]['result']>> {
  const message: Call<Name> = { call, id: newUuid(), request };
  for (const wait of [0, ...NEXT_TRIES]) {
    // The first is sent at once: a page that is being left does not live on to the next task.
    // oxlint-disable-next-line no-await-in-loop -- each try waits for the one before
    if (wait > 0) await pause(wait);
    if (!isExtensionAlive()) return { ok: false, reason: 'ended' };
    // oxlint-disable-next-line no-await-in-loop
    const answer = await Promise.race([send(message), pause(PATIENCE)]);
    if (answer !== null) return answer;
  }
  return { ok: false, reason: 'failed' };
}

/** A random UUID, as a quote's id is. Not `crypto.randomUUID`: pages that came over http have none. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Null when nothing came back: the background was stopped, or is not there. */
async function send<Name extends CallName>(
  message: Call<Name>,
): Promise<Answer<QuoteCalls[Name]['result']> | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isAnswer<Name>(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** What answers is the extension itself, so its word on the rest is taken. */
function isAnswer<Name extends CallName>(
  answer: unknown,
): answer is Answer<QuoteCalls[Name]['result']> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
