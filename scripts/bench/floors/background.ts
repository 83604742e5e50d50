import type { Browser as ExtensionApi } from 'wxt/browser';

/** The one API that Chromium and this file know. */
declare const chrome: typeof ExtensionApi;

/** The whole background of a floor: a click injects its script. */
chrome.action.onClicked.addListener(({ id }) => {
  if (id === undefined) return;
  void chrome.scripting.executeScript({ target: { tabId: id }, files: ['floor.js'] });
});
