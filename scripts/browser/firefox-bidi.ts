import type { Browser, Page } from 'puppeteer-core';
import { FIND_HOST, type RemoteCall } from './driver.ts';

/** The part of Puppeteer's own BiDi connection that is used here: its pages know less than BiDi can. */
export interface Bidi {
  send: (method: string, params: object) => Promise<{ result: unknown }>;
}

interface RemoteValue {
  type: string;
  value?: unknown;
}

interface NodeValue {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

interface EvaluateResult {
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

/** A place where code can run: a page's sandbox, or the browser's own window. */
export interface BidiTarget {
  context: string;
  sandbox?: string;
}

/** The connection behind a Firefox that Puppeteer has started. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection?: Bidi };
  if (connection === undefined) throw new Error('this Puppeteer gives no BiDi connection');
  return connection;
}

/** A clean world of a page, which sees its nodes as the browser made them. */
export function sandboxOf(page: Page): BidiTarget {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return { context, sandbox: 'sitat-driver' };
}

/** The window of the browser itself: the world that has the toolbar. */
export async function browserWindow(bidi: Bidi): Promise<BidiTarget> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('no browser window');
  return { context: window.context };
}

async function evaluate(bidi: Bidi, method: string, params: object): Promise<RemoteValue> {
  const { result } = await bidi.send(method, { awaitPromise: true, ...params });
  const { result: value, exceptionDetails } = result as EvaluateResult;
  if (value === undefined) throw new Error(exceptionDetails?.text ?? 'evaluation failed');
  return value;
}

/** Calls a function in a target; a `sharedId` becomes its first argument, as the node itself. */
export async function callIn(
  bidi: Bidi,
  target: BidiTarget,
  call: RemoteCall,
  root: string | null = null,
): Promise<string> {
  const { value } = await evaluate(bidi, 'script.callFunction', {
    target,
    functionDeclaration: `async (root, args) => JSON.stringify((await (${call.source})(root, ...JSON.parse(args))) ?? null)`,
    arguments: [
      root === null ? { type: 'null' } : { sharedId: root },
      { type: 'string', value: call.args },
    ],
  });
  return String(value);
}

/** The reference of the panel's closed shadow root, which only the protocol gives away. */
export async function findRoot(bidi: Bidi, target: BidiTarget): Promise<string | null> {
  const node = (await evaluate(bidi, 'script.evaluate', {
    target,
    expression: FIND_HOST,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as NodeValue;
  return node.value?.shadowRoot?.sharedId ?? null;
}
