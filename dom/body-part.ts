import { createElement } from './unclobbered.ts';

/** Characters of a line, for guessing the height of what is not laid out yet. */
const LINE = 62;

/** What a paragraph takes beside its full lines: half a line at its end, and the space below it, in lines. */
const PARAGRAPH = 1.1;

/** One of the parts of a long body, laid out by the browser when it comes near the screen. */
export function makePart(document: Document, content: DocumentFragment): HTMLElement {
  const part = createElement(document, 'div');
  part.className = 'part';
  const length = content.textContent?.length ?? 0;
  const lines = length / LINE + content.childElementCount * PARAGRAPH;
  part.style.setProperty('--lines', lines.toFixed(0));
  part.append(content);
  return part;
}
