/** An opened panel: how to close it, and when it stands on the screen; rejected when it cannot. */
interface OpenReader {
  close: () => void;
  shown: Promise<void>;
}

type ReaderScope = typeof globalThis & {
  sitatReader?: { close: () => void; isShown: boolean } | null;
};

/**
 * One panel a page: closes the open one, else opens one by `open`, which gets the way to say that it has
 * closed. A click while the panel is still opening belongs to the click that opened it, and does nothing.
 * Resolves to false when the panel could not open here; nothing of it is left then.
 */
export async function toggleReader(open: (closed: () => void) => OpenReader): Promise<boolean> {
  const scope: ReaderScope = globalThis;
  const current = scope.sitatReader ?? null;
  if (current?.isShown === true) current.close();
  if (current !== null) return true;
  const { close, shown } = open(() => {
    scope.sitatReader = null;
  });
  const slot = { close, isShown: false };
  scope.sitatReader = slot;
  try {
    await shown;
    slot.isShown = true;
    return true;
  } catch (error) {
    console.warn('Sitat could not open here:', error);
    close();
    return false;
  }
}
