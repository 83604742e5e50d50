import { browser } from 'wxt/browser';

/** Pomegranate, the accent of the light theme, under white. */
const COLOURS = { background: '#9e2a2b', text: '#ffffff' };

/** The most that has room on the button. */
const MOST = 999;

/**
 * Shows on the toolbar button of a tab how many quotes are saved of its page; nothing for none. The browser takes it away
 * when the tab goes to another page.
 */
export async function showSavedCount(tabId: number, count: number): Promise<void> {
  const text = count > MOST ? `${MOST}+` : `${count || ''}`;
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background });
    await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
  } catch (error) {
    console.debug('Sitat has no button for a tab that has gone:', error);
  }
}
