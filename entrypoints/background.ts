import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { largerTextSize, smallerTextSize } from '../core/text-size.ts';
import { updatePreferences } from '../platform/preferences-store.ts';
import { keepPreferencesSynced } from '../platform/preferences-sync.ts';
import { injectReader } from '../platform/reader-injection.ts';

const RESIZE: Record<string, (size: number) => number> = {
  'text-larger': largerTextSize,
  'text-smaller': smallerTextSize,
};

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void injectReader(tab));
  browser.commands.onCommand.addListener((command) => {
    const resize = RESIZE[command];
    if (resize === undefined) return;
    void updatePreferences(({ textSize }) => ({ textSize: resize(textSize) }));
  });
  keepPreferencesSynced(new AbortController().signal);
});
