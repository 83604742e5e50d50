import { addStyles } from './add-styles.ts';
import { nextPaint } from './next-paint.ts';
import { createElement, findPageRoots } from './unclobbered.ts';

/** Marks the element of the notice; a plain `div` for the reason that the panel's is one. */
const HOST_MARK = 'data-sitat-notice';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** After how long a notice goes, in ms; not while the pointer or the focus is on it. */
const SHOWN = 8000;

/** What a notice on the page says. */
interface PageNotice {
  text: string;
  /** Whether it says that something was not done. */
  isRefusal: boolean;
  /** The interface's language, and its theme as the preferences have it. */
  lang: string;
  theme: string;
  /** What can be taken back; null for nothing. */
  undo: { label: string; onUndo: () => void } | null;
}

/** Shows a notice over the page, or with null takes the last one away. */
type ShowNotice = (notice: PageNotice | null) => void;

/**
 * Gives the way to show notices over a page, one at a time, in a closed shadow root that is in the page for so long alone.
 * In a document that is not HTML (an SVG image) nothing is shown.
 * @param css styles it, and nothing else does
 */
export function createPageNotice(document: Document, css: string): ShowNotice {
  let host: HTMLElement | null = null;
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    host?.remove();
    host = null;
  };
  return (notice) => {
    hide();
    const { root: page } = findPageRoots(document);
    if (notice === null || page?.namespaceURI !== XHTML) return;
    host = createElement(document, 'div');
    host.setAttribute(HOST_MARK, '');
    const root = host.attachShadow({ mode: 'closed' });
    addStyles(root, css);
    const shown = createNotice(document, notice);
    root.append(shown);
    page.append(host);
    shown.showPopover();
    const leave = (): void => {
      const isInUse = shown.matches(':is(:hover, :focus-within)');
      if (isInUse) timer = window.setTimeout(leave, SHOWN);
      else hide();
    };
    timer = window.setTimeout(leave, SHOWN);
  };
}

function createNotice(document: Document, notice: PageNotice): HTMLElement {
  const { lang, theme, isRefusal, text, undo } = notice;
  const shown = createElement(document, 'div');
  shown.className = 'notice';
  shown.lang = lang;
  shown.popover = 'manual';
  shown.dataset['theme'] = theme;
  shown.dataset['refusal'] = String(isRefusal);
  const words = createElement(document, 'span');
  words.setAttribute('role', isRefusal ? 'alert' : 'status');
  shown.append(words);
  // A region is announced when words come into it, not when it comes with them.
  void nextPaint().then(() => words.append(text));
  if (undo !== null) shown.append(createUndo(document, undo));
  return shown;
}

function createUndo(
  document: Document,
  { label, onUndo }: NonNullable<PageNotice['undo']>,
): Element {
  const button = createElement(document, 'button');
  button.setAttribute('type', 'button');
  button.append(label);
  button.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) onUndo();
  });
  return button;
}
