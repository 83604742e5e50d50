import { makePart } from './body-part.ts';

/** A part is made after so many ms even if the browser finds no idle time for it. */
const LONGEST_WAIT = 200;

/** Time that must be left in an idle period for another part, in ms. */
const PART_TIME = 8;

/**
 * Appends the rest of a long body to it, part by part, in idle time; at once when the reader prints or
 * presses a key with Ctrl or ⌘, which may search or select the whole text. Resolves when the body is
 * complete; never when `ended` aborts before.
 */
export function growBody(
  body: Element,
  rest: readonly (() => DocumentFragment)[],
  ended: AbortSignal,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const complete = new AbortController();
  const signal = AbortSignal.any([ended, complete.signal]);
  let next = 0;
  const grow = (hasTime: () => boolean): void => {
    while (next < rest.length && hasTime()) {
      const content = rest[next]?.();
      next += 1;
      if (content !== undefined) body.append(makePart(body.ownerDocument, content));
    }
    if (next < rest.length) return;
    complete.abort();
    resolve();
  };
  const growAll = (): void => grow(() => true);
  window.addEventListener('beforeprint', growAll, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey) growAll();
    },
    { signal, capture: true },
  );
  if (rest.length === 0) growAll();
  else {
    const first = body.ownerDocument.createDocumentFragment();
    first.append(...body.childNodes);
    body.append(makePart(body.ownerDocument, first));
    whenIdle(grow, signal);
  }
  return promise;
}

/** Calls `work` in idle periods until `signal` aborts; it may go on while its argument says that there is time. */
function whenIdle(work: (hasTime: () => boolean) => void, signal: AbortSignal): void {
  const period = (idle: IdleDeadline): void => {
    if (signal.aborted) return;
    let isFirst = true;
    work(() => {
      const hasTime = isFirst || idle.timeRemaining() > PART_TIME;
      isFirst = false;
      return hasTime;
    });
    requestIdleCallback(period, { timeout: LONGEST_WAIT });
  };
  requestIdleCallback(period, { timeout: LONGEST_WAIT });
}
