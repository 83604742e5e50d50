import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { watchFieldsShown } from '../platform/fields-presence.ts';

/** A frame that has not said by then that it runs is kept from it by the page; in ms. */
const PATIENCE = 2500;

/**
 * Whether the page keeps the frame with the fields from running, for the saved quote that is being edited; until `ended`
 * aborts.
 * @param edited id of the quote, null while none is edited
 */
export function followFields(
  edited: ReadonlySignal<string | null>,
  ended: AbortSignal,
): ReadonlySignal<boolean> {
  const isBlocked = signal(false);
  const stop = effect(() => {
    const id = edited.value;
    isBlocked.value = false;
    if (id === null) return undefined;
    const closed = new AbortController();
    const timer = setTimeout(() => {
      isBlocked.value = true;
    }, PATIENCE);
    const onShown = (): void => {
      clearTimeout(timer);
      isBlocked.value = false;
    };
    watchFieldsShown(id, onShown, closed.signal);
    return () => {
      clearTimeout(timer);
      closed.abort();
    };
  });
  ended.addEventListener('abort', stop);
  return isBlocked;
}
