import type { Page } from 'puppeteer-core';
import { remoteCall, waitUntil, type Driver } from './driver.ts';

/** What a test or script may know and do of the panel in a page, the same in both browsers. */
export interface Panel {
  /**
   * Calls a function beside the page's own world, with the panel's closed shadow root (`null` when
   * there is no panel). The function is sent as source: it may use nothing but its arguments and the DOM.
   */
  evaluate: <Result, Args extends readonly unknown[]>(
    fn: (root: ShadowRoot | null, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Whether a modal dialog of the panel is showing. */
  isOpen: () => Promise<boolean>;
  waitOpen: () => Promise<void>;
  /** Waits until no dialog of the panel is left in the page. */
  waitClosed: () => Promise<void>;
  /** The rendered text of the first match, or `null`. */
  text: (selector: string) => Promise<string | null>;
  waitForText: (selector: string, text: string) => Promise<void>;
  /** Clicks, with the mouse, the button or link of that accessible name. */
  click: (name: string) => Promise<void>;
  /** Accessible name, or tag in lower case, of what has the focus in the panel; `null` without one. */
  focused: () => Promise<string | null>;
}

function isShowing(root: ShadowRoot | null): boolean {
  return root?.querySelector('dialog')?.matches(':modal') === true;
}

/** The centre of a control, in CSS px of the viewport, once it has been scrolled into view. */
function centreOf(root: ShadowRoot | null, name: string): { x: number; y: number } | null {
  const controls = root?.querySelectorAll<HTMLElement>('button, a, summary, input, select, label');
  for (const control of controls ?? []) {
    const label = control.getAttribute('aria-label') ?? control.title;
    if (label !== name && control.textContent.trim() !== name) continue;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width > 0) return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}

function nameOfFocus(root: ShadowRoot | null): string | null {
  const element = root?.activeElement ?? null;
  if (element === null) return null;
  return element.getAttribute('aria-label') ?? element.tagName.toLowerCase();
}

function textOf(root: ShadowRoot | null, selector: string): string | null {
  return root?.querySelector<HTMLElement>(selector)?.innerText ?? null;
}

/** The panel of a page, whether open or not. */
export function panelOf(driver: Driver, page: Page): Panel {
  const evaluate: Panel['evaluate'] = async (fn, ...args) =>
    JSON.parse(await driver.callInPanel(page, remoteCall(fn, args)));
  const isOpen = (): Promise<boolean> => evaluate(isShowing);
  const text = (selector: string): Promise<string | null> => evaluate(textOf, selector);
  return {
    evaluate,
    isOpen,
    text,
    focused: () => evaluate(nameOfFocus),
    waitOpen: async () => {
      await waitUntil('an open panel', isOpen);
    },
    waitClosed: async () => {
      await waitUntil('no panel', () => evaluate((root) => !root?.querySelector('dialog')));
    },
    waitForText: async (selector, expected) => {
      await waitUntil(`${selector} to say “${expected}”`, async () => {
        return ((await text(selector)) ?? '').includes(expected);
      });
    },
    click: async (name) => {
      const { x, y } = await waitUntil(`a control named “${name}”`, () => evaluate(centreOf, name));
      await page.mouse.click(x, y);
    },
  };
}
