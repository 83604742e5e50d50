import type { Browser, CDPSession } from 'puppeteer-core';

/** A page that no tab shows and the extension API does not list; closing its session ends it. */
export interface HiddenPage {
  session: CDPSession;
  close: () => Promise<void>;
}

/** Attaches to a target from a session of the browser, unseen by Puppeteer; the new session ends with that one. */
export async function attachTo(root: CDPSession, targetId: string): Promise<CDPSession> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = root.connection()?.session(sessionId);
  if (session === null || session === undefined) throw new Error('the target has gone');
  return session;
}

/** Opens a blank hidden page. */
export async function openHiddenPage(browser: Browser): Promise<HiddenPage> {
  const root = await browser.target().createCDPSession();
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', hidden: true });
  return { session: await attachTo(root, targetId), close: () => root.detach() };
}

/** Evaluates source, and waits for the promise it gives. Throws what the source throws. */
export async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails === undefined) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
