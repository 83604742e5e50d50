import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { SavingOutcome } from '../core/saved/outcome.ts';

/** What was done is shown so long, in ms; a refusal until the next action. */
const SHOWN = 8000;

/** The last outcome while it is to be shown, until `ended` aborts. */
export function followOutcome(
  outcome: ReadonlySignal<SavingOutcome | null>,
  ended: AbortSignal,
): ReadonlySignal<SavingOutcome | null> {
  const shown = signal<SavingOutcome | null>(null);
  let timer = 0;
  const hide = (): void => {
    shown.value = null;
  };
  const stop = effect(() => {
    const now = outcome.value;
    shown.value = now;
    clearTimeout(timer);
    if (now !== null && now.kind !== 'refused') timer = window.setTimeout(hide, SHOWN);
  });
  ended.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  return shown;
}
