import { createElement } from './unclobbered.ts';

/**
 * Adds a style sheet to those of a shadow root. A constructed sheet is outside the page's content security
 * policy; where it is refused (Firefox, from an isolated world), an element serves.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = createElement(root.ownerDocument, 'style');
    style.textContent = css;
    root.append(style);
  }
}

/** Gives a shadow root the constructed sheets of another; style elements move with the other's nodes. */
export function carryStyles(from: ShadowRoot, to: ShadowRoot): void {
  try {
    to.adoptedStyleSheets = [...from.adoptedStyleSheets];
  } catch {
    // Where constructed sheets are refused, all styles are elements.
  }
}
