/**
 * Functions that run inside Firefox itself, in the window that has the toolbar. They are sent as source,
 * so each stands alone; the names they use are Firefox's own.
 */
import type { Command } from './driver.ts';

/** The little that is used of Firefox's inner world. */
interface Inner {
  Cc: Record<string, { createInstance: (type: unknown) => TextInput }>;
  Ci: { nsITextInputProcessor: unknown; nsIScriptError: new () => ScriptError };
  ChromeUtils: { importESModule: (address: string) => Record<string, InnerModule> };
  Services: {
    console: { getMessageArray: () => ScriptError[] };
    prefs: { setIntPref: (name: string, value: number) => void };
  };
  gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
  document: { getElementById: (id: string) => MenuElement | null };
  WebExtensionPolicy: { getByID: (id: string) => { extension: InnerExtension } | null };
}

interface MenuElement {
  state: string;
  querySelector: (selector: string) => MenuElement | null;
  activateItem: (item: MenuElement) => void;
}

interface InnerModule {
  apiManager: {
    global: { browserActionFor: (extension: unknown) => { triggerAction: (w: unknown) => void } };
  };
  getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }>;
}

interface InnerExtension {
  backgroundState: string;
  wakeupBackground?: () => Promise<void>;
  terminateBackground?: (options: { disableResetIdleForTest: boolean }) => Promise<void>;
  views: Set<{ viewType: string; xulBrowser?: { messageManager: MessageManager } }>;
}

interface MessageManager {
  addMessageListener: (name: string, listener: (message: { data: string }) => void) => void;
  removeMessageListener: (name: string, listener: (message: { data: string }) => void) => void;
  loadFrameScript: (address: string, later: boolean) => void;
}

interface ScriptError {
  errorMessage?: string;
  sourceName?: string;
  flags?: number;
}

interface TextInput {
  beginInputTransactionForTests: (window: unknown) => void;
  keydown: (event: unknown) => void;
  keyup: (event: unknown) => void;
}

declare const window: Inner & { KeyboardEvent: typeof KeyboardEvent };

/** Clicks the extension's toolbar button, which also grants it the tab (`activeTab`). */
export function triggerAction(_root: null, id: string): void {
  const module = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = window.ChromeUtils.importESModule(module);
  const extension = window.WebExtensionPolicy.getByID(id)?.extension;
  ExtensionParent?.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Presses Alt and a key in the window itself, where the browser's shortcuts listen first. */
export function pressAltKey(_root: null, key: string, code: string, keyCode: number): void {
  const { Cc, Ci, KeyboardEvent: Event } = window;
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  input?.beginInputTransactionForTests(window);
  const alt = new Event('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const other = new Event('', { key, code, keyCode });
  input?.keydown(alt);
  input?.keydown(other);
  input?.keyup(other);
  input?.keyup(alt);
}

/** Chooses an item of an extension in the context menu that has just been opened, by the end of the item's id. */
export async function chooseMenuItem(_root: null, idEnd: string): Promise<void> {
  const { document } = window;
  const find = (): MenuElement | null => {
    const menu = document.getElementById('contentAreaContextMenu');
    if (menu?.state !== 'open') return null;
    return menu.querySelector(`[id$="${idEnd}"]`);
  };
  for (let tries = 0; tries < 100 && find() === null; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- a poll waits by nature
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  const item = find();
  const menu = document.getElementById('contentAreaContextMenu');
  if (item === null || menu === null) throw new Error(`no menu item ends in ${idEnd}`);
  menu.activateItem(item);
}

/** The keys of the manifest's commands: key, code, key code. */
export const COMMAND_KEYS: Record<Command, [string, string, number]> = {
  _execute_action: ['r', 'KeyR', 82],
  'text-larger': ['ArrowUp', 'ArrowUp', 38],
  'text-smaller': ['ArrowDown', 'ArrowDown', 40],
  'save-quote': ['q', 'KeyQ', 81],
};

/** Sets what pages are told of the system's colour scheme: 0 dark, 1 light (Firefox's own numbers). */
export function overrideColorScheme(_root: null, scheme: number): void {
  window.Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}

/** Shows the page of the selected tab as for a medium; the empty name is the screen. */
export function overrideMedium(_root: null, medium: string): void {
  window.gBrowser.selectedBrowser.browsingContext.mediumOverride = medium;
}

/** Reloads the add-on in place, and waits until its background runs. */
export async function reloadAddon(_root: null, id: string): Promise<void> {
  const module = 'resource://gre/modules/AddonManager.sys.mjs';
  const { AddonManager } = window.ChromeUtils.importESModule(module);
  const addon = await AddonManager?.getAddonByID(id);
  await addon?.reload();
}

/** Ends the background's event page, even when it has still something to do. Throws when it goes on running. */
export async function stopBackground(_root: null, id: string): Promise<void> {
  const extension = window.WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground?.({ disableResetIdleForTest: true });
  if (extension?.backgroundState !== 'stopped') {
    throw new Error(`the background is ${extension?.backgroundState}`);
  }
}

/**
 * Runs a script in the process and window of the extension's background, waking it when it sleeps.
 * @param script a frame script that ends with `sendAsyncMessage('sitat:done', text)`.
 * @returns that text.
 */
export async function runInBackground(_root: null, id: string, script: string): Promise<string> {
  const extension = window.WebExtensionPolicy.getByID(id)?.extension;
  if (extension === undefined) throw new Error('the extension is not installed');
  await extension.wakeupBackground?.();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  const messages = view?.xulBrowser?.messageManager;
  if (messages === undefined) throw new Error('the background does not run');
  return new Promise((resolve) => {
    const done = ({ data }: { data: string }): void => {
      messages.removeMessageListener('sitat:done', done);
      resolve(data);
    };
    messages.addMessageListener('sitat:done', done);
    messages.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/**
 * Errors that Firefox has noted in pages and in the extension, as lines; warnings (flag 1) and its
 * own troubles are left out.
 */
export function scriptErrors(): string[] {
  return window.Services.console
    .getMessageArray()
    .filter((message) => message instanceof window.Ci.nsIScriptError)
    .filter(({ flags = 1, sourceName = '' }) => {
      return (flags & 1) === 0 && /^(https?|moz-extension):/.test(sourceName);
    })
    .map(({ sourceName, errorMessage }) => `uncaught in ${sourceName}: ${errorMessage}`);
}
