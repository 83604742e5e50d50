import { browser } from 'wxt/browser';

/** Address of the extension's own page with the fields of a saved quote, by its id. */
export function fieldsAddress(id: string): string {
  return browser.runtime.getURL(`/fields.html#${id}`);
}
