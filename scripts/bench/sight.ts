/** What an extension's world of a page is given to look at that extension's own panel with. */
interface Sight {
  /** The closed root of the panel, or of another box beside the body, or `null` without any. */
  root: () => ShadowRoot | null;
  /** The first paragraph of the panel that has these words and a place on the screen, or `null`. */
  find: (words: string) => Element | null;
  /** Whether an element, and all that it stands in, is fully opaque, and no animation runs on them. */
  isOpaque: (element: Element) => boolean;
  /** The time in ms since 1970, with fractions, in line with this machine's clock. */
  now: () => number;
  /** Calls back when the frame that is being made has been laid out and painted; for frame callbacks. */
  afterPaint: (then: () => void) => void;
}

/** The global scope of an extension's world, once it has been given sight. */
export type SightedScope = typeof globalThis & { benchSight: Sight };

type ChromeScope = typeof globalThis & {
  chrome: { dom: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
};

/**
 * Gives an extension's world its {@link Sight}. Sent as source, so it may use nothing but its arguments.
 * Until the panel is there, looking for it costs a walk over the few children of the root element.
 */
export function giveSight(): void {
  const scope = globalThis as ChromeScope & SightedScope;
  const tick = Date.now();
  while (Date.now() === tick);
  const origin = Date.now() - performance.now();

  const findRoot = (): ShadowRoot | null => {
    for (const child of document.documentElement.children) {
      const isHost = child.localName === 'div';
      const root = isHost ? scope.chrome.dom.openOrClosedShadowRoot(child) : null;
      if (root !== null) return root;
    }
    return null;
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- its source is sent whole
  const findIn = (root: ShadowRoot, words: string): Element | null => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node as Element;
      if (!/^(?:P|LI|BLOCKQUOTE)$/.test(element.tagName)) continue;
      if (!element.textContent.replace(/\s+/g, ' ').includes(words)) continue;
      if (element.getBoundingClientRect().height > 0) return element;
    }
    return null;
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  scope.benchSight = {
    root: findRoot,
    find: (words) => {
      const root = findRoot();
      return root === null ? null : findIn(root, words);
    },
    isOpaque: (element) => {
      for (let node: Element | null = element; node !== null; node = parentOf(node)) {
        const isMoving = node.getAnimations().some(({ playState }) => playState === 'running');
        if (isMoving || getComputedStyle(node).opacity !== '1') return false;
      }
      return true;
    },
    now: () => origin + performance.now(),
    afterPaint: (then) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(null);
    },
  };
}
