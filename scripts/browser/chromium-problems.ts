import {
  TargetType,
  type Browser,
  type CDPSession,
  type Protocol,
  type Target,
} from 'puppeteer-core';

function describe(argument: Protocol.Runtime.RemoteObject): string {
  return argument.description ?? String(argument.value);
}

/** Listens to every world of a page: its own, and the content scripts'. */
async function listen(session: CDPSession, target: Target, problems: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    problems.push(`uncaught in ${exceptionDetails.url ?? target.url()}: ${text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    problems.push(
      `console.${type} in ${target.url()}: ${args.map((argument) => describe(argument)).join(' ')}`,
    );
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error')
      problems.push(`${entry.source} in ${entry.url ?? target.url()}: ${entry.text}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

async function watch(target: Target, problems: string[]): Promise<void> {
  if (target.type() !== TargetType.PAGE) return;
  try {
    await listen(await target.createCDPSession(), target, problems);
  } catch {
    // The target went away before it could be listened to: it has nothing to say.
  }
}

/**
 * Collects the errors of all pages of a browser, from now on. Workers are left alone (see `watchWorker`).
 * @param problems gets one line an error.
 */
export async function collectProblems(browser: Browser, problems: string[]): Promise<void> {
  browser.on('targetcreated', (target) => {
    void watch(target, problems);
  });
  await Promise.all(browser.targets().map((target) => watch(target, problems)));
}
