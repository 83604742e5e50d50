import type { SightedScope } from './sight.ts';

/** What the watcher of a whole article is told. */
interface WholeWatch {
  /** The beginning of the last paragraph. */
  lastWords: string;
  /** Milliseconds after which it gives up. */
  patience: number;
}

/** When an article was whole, in ms since 1970. */
export interface Wholeness {
  /** Its last paragraph came into the panel; not yet painted. */
  filled: number;
  /** The end of the first frame with the button of the quotations, which comes with their marks. */
  marked: number;
}

/** What the console line of a whole article begins with. */
export const WHOLENESS_MARK = 'sitat-bench-whole';

/**
 * Waits, in a world that has been given sight, until the article's last paragraph is in the panel and its quotations
 * are marked, and tells the console when. Looks at the end of the panel alone after each change, so that it costs the same at any length. Sent
 * as source, so it may use nothing but its arguments.
 */
export function watchWhole({ lastWords, patience }: WholeWatch, mark: string): void {
  const { root: findRoot, now, afterPaint } = (globalThis as SightedScope).benchSight;
  const LOOKED_AT = 200;
  const end = now() + patience;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- its source is sent whole
  const isFilled = (root: ShadowRoot): boolean => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.lastChild() !== null);
    for (let left = LOOKED_AT; left > 0; left--) {
      const node = walker.currentNode;
      if (node.nodeName === 'P' && node.textContent?.includes(lastWords) === true) return true;
      if (walker.previousNode() === null) return false;
    }
    return false;
  };
  const waitMarks = (root: ShadowRoot, filled: number): void => {
    if (root.querySelector('.quotes-button') !== null) {
      afterPaint(() => console.debug(mark, JSON.stringify({ filled, marked: now() })));
    } else if (now() < end) requestAnimationFrame(() => waitMarks(root, filled));
  };
  const finish = (root: ShadowRoot): void => {
    const filled = now();
    requestAnimationFrame(() => waitMarks(root, filled));
  };
  const waitRoot = (): void => {
    const root = findRoot();
    if (root === null) {
      if (now() < end) requestAnimationFrame(waitRoot);
      return;
    }
    if (isFilled(root)) {
      finish(root);
      return;
    }
    const observer = new MutationObserver(() => {
      if (!isFilled(root)) return;
      observer.disconnect();
      finish(root);
    });
    observer.observe(root, { childList: true, subtree: true });
  };
  requestAnimationFrame(waitRoot);
}
