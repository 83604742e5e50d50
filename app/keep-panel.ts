import { nextPaint } from '../dom/next-paint.ts';
import type { ReadContent, Reader, Toggled } from '../platform/reader-slot.ts';

/** A panel made of a page; it can stand in the page or wait outside it. */
export interface Panel {
  /** Resolves when it can be shown. */
  ready: Promise<void>;
  /** Whether it still says what the page says, so that no new one is needed. */
  isCurrent: () => boolean;
  /** What it was made of, once it is ready. */
  read: () => ReadContent | null;
  /** Shows it until `closed` aborts; `close` is for its own ways to close. */
  show: (close: () => void, closed: AbortSignal) => void;
  /** Ends all that belongs to it, for good. */
  end: () => void;
}

/**
 * The reader of a page: makes its panel at the first opening, or before in idle time, and keeps the closed one for
 * the next opening, as long as the page says the same. A click while the panel is still opening belongs to the
 * click that opened it, and does nothing.
 * @param make reads the page
 */
export function keepPanel(make: () => Panel): Reader {
  let panel: Panel | null = null;
  let visit: AbortController | null = null;
  let isOpening = false;
  const close = (): void => {
    visit?.abort();
    visit = null;
  };
  const end = (): void => {
    close();
    panel?.end();
    panel = null;
  };
  const current = (): Panel => {
    if (panel?.isCurrent() === true) return panel;
    panel?.end();
    panel = make();
    return panel;
  };
  const open = async (): Promise<void> => {
    // What is being prepared is waited for, not begun anew.
    await panel?.ready.catch(() => undefined);
    const opening = current();
    await opening.ready;
    visit = new AbortController();
    opening.show(close, visit.signal);
  };
  const toggle = async (): Promise<Toggled> => {
    if (isOpening) return 'open';
    if (visit !== null) {
      close();
      return 'closed';
    }
    isOpening = true;
    try {
      await open();
    } catch (error) {
      console.warn('Sitat could not open here:', error);
      end();
      return 'failed';
    } finally {
      isOpening = false;
    }
    await nextPaint();
    return 'open';
  };
  whenIdle(() => (visit === null && !isOpening ? current().ready : null));
  // A panel that is open stays, whatever the page says by now.
  const read = () => contentOf(visit === null ? current() : panel);
  return { toggle, read, end };
}

async function contentOf(panel: Panel | null): Promise<ReadContent | null> {
  await panel?.ready;
  return panel?.read() ?? null;
}

/** Prepares for a click in idle time. What goes wrong in it is left to the click, which tells the reader. */
function whenIdle(prepare: () => Promise<void> | null): void {
  requestIdleCallback(() => {
    Promise.try(prepare).catch(() => undefined);
  });
}
