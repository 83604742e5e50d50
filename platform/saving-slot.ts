import { isExtensionAlive } from './extension-lifetime.ts';

/** What saves words of the page itself and draws the quotes that are saved of it. */
export interface PageSaver {
  /**
   * Saves what is selected in the page, or says on the page why not.
   * @param isInFrame whether the words stand in a frame of the page, out of reach
   */
  save: (isInFrame: boolean) => void;
  /** Takes away all that it has drawn. */
  end: () => void;
}

/** The reader's slot is looked at too: words are saved with what it tells of their article. */
type SavingScope = typeof globalThis & {
  sitatSaving?: {
    inPanel?: () => boolean;
    onPage?: { saver: PageSaver; isAlive: () => boolean };
  };
  sitatReader?: unknown;
};

/**
 * Puts an open panel's way to save into the isolated world of a page, where the browser's key and menu find it.
 * @param saveHere saves what is selected in the panel, or says why not; gives false only while the panel is closed, when
 * the wish is about the page itself
 */
export function offerSaving(saveHere: () => boolean): void {
  slotOf(globalThis).inPanel = saveHere;
}

/** Puts what saves on the page itself there. One that is there stays, unless it belongs to a version that was replaced. */
export function offerPageSaver(create: () => PageSaver): void {
  const slot = slotOf(globalThis);
  if (slot.onPage?.isAlive() === true) return;
  slot.onPage?.saver.end();
  slot.onPage = { saver: create(), isAlive: isExtensionAlive };
}

function slotOf(scope: SavingScope): NonNullable<SavingScope['sitatSaving']> {
  return (scope.sitatSaving ??= {});
}

/**
 * Passes the wish to save on to the panel that is open in this page, or else to what saves on the page itself; false when
 * one of its scripts is missing. The background has the browser run this in the page, as source: it may use nothing but
 * its argument.
 */
export function passWish(isInFrame: boolean): boolean {
  const scope: SavingScope = globalThis;
  const { inPanel, onPage } = scope.sitatSaving ?? {};
  if (inPanel?.() === true) return true;
  if (scope.sitatReader === undefined || onPage?.isAlive() !== true) return false;
  onPage.saver.save(isInFrame);
  return true;
}
