import { makePart } from './body-part.ts';

/** A part is made after so many ms even if the browser finds no idle time for it. */
const LONGEST_WAIT = 200;

/** Time that must be left in an idle period for another part, in ms. */
const PART_TIME = 8;

/**
 * Sets a long body in parts: what stands in it becomes the first, and `rest` makes the others, in idle time; at
 * once when the reader prints, or presses a key with Ctrl or ⌘ in the panel, which may search or select the whole
 * text. Resolves when the body is complete, rejects with the error of a part that could not be made (the
 * parts before it stay), and does neither when `ended` aborts first. The parts that are made are taken off `rest`, so
 * that a body that was left may grow on.
 */
export function growBody(
  body: Element,
  rest: (() => DocumentFragment)[],
  ended: AbortSignal,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stopped = new AbortController();
  const signal = AbortSignal.any([ended, stopped.signal]);
  const stop = (settle: () => void): void => {
    stopped.abort();
    settle();
  };
  const grow = (hasTime: () => boolean): void => {
    try {
      while (rest.length > 0 && hasTime()) appendPart(body, rest.shift());
      if (rest.length === 0) stop(resolve);
    } catch (error) {
      stop(() => reject(error));
    }
  };
  const growAll = (): void => grow(() => true);
  onWholeWanted(body, growAll, signal);
  if (body.querySelector('.part') === null) setFirstPart(body);
  whenIdle(grow, signal);
  return promise;
}

function setFirstPart(body: Element): void {
  const first = body.ownerDocument.createDocumentFragment();
  first.append(...body.childNodes);
  body.append(makePart(body.ownerDocument, first));
}

function appendPart(body: Element, make: (() => DocumentFragment) | undefined): void {
  if (make !== undefined) body.append(makePart(body.ownerDocument, make()));
}

/** The panel's keys reach no listener outside of its shadow root: the event guard keeps them in. */
function onWholeWanted(body: Element, growAll: () => void, signal: AbortSignal): void {
  window.addEventListener('beforeprint', growAll, { signal });
  body.closest('dialog')?.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey) growAll();
    },
    { signal },
  );
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
