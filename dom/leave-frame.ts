/** What must be done before a frame is left. */
interface FrameWork {
  /** Saves what is typed. */
  flush: () => Promise<void>;
  /** Whether something was refused: the reader is to see that first. */
  isRefused: () => boolean;
}

/** How long the reader waits for the store after Esc, ms; what it has not done by then is a draft. */
const CLOSING = 1000;

/** A key that is held longer is not waited for, ms. */
const LONGEST_PRESS = 300;

/**
 * Lets Esc leave the page of this frame, which the panel around it takes for a wish to close: no message that the page
 * around could hear. What is refused at that moment is to be seen first; the next Esc leaves.
 */
export function leaveFrameOnEscape(work: FrameWork): void {
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) void leave(work);
  });
}

async function leave({ flush, isRefused }: FrameWork): Promise<void> {
  const wasRefused = isRefused();
  const released = keyReleased();
  await Promise.race([flush(), pause(CLOSING)]);
  await released;
  if (wasRefused || !isRefused()) location.replace('about:blank');
}

/**
 * Resolves behind the release of the key that is down: Chromium answers no key event whose page has gone, and what drives the
 * browser waits for it.
 */
function keyReleased(): Promise<void> {
  const release = new Promise<void>((resolve) => {
    addEventListener('keyup', () => setTimeout(resolve), { once: true });
  });
  return Promise.race([release, pause(LONGEST_PRESS)]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
