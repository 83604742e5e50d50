import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

const KINDS = new Set<string>(['page', 'service_worker', 'background_page']);

function describe(argument: Protocol.Runtime.RemoteObject): string {
  return argument.description ?? String(argument.value);
}

/** Listens to every world of a target: the page's own, the content scripts', the worker's. */
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
  if (!KINDS.has(target.type())) return;
  try {
    await listen(await target.createCDPSession(), target, problems);
  } catch {
    // The target went away before it could be listened to: it has nothing to say.
  }
}

/**
 * Collects the errors of all pages and workers of a browser, from now on.
 * @returns a list that grows by one line an error.
 */
export async function collectProblems(browser: Browser): Promise<string[]> {
  const problems: string[] = [];
  browser.on('targetcreated', (target) => {
    void watch(target, problems);
  });
  await Promise.all(browser.targets().map((target) => watch(target, problems)));
  return problems;
}
