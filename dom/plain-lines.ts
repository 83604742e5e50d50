import type { PlainLine } from '../core/article/extraction-check.ts';
import { isSeenText, squeeze } from '../core/article/plain-text.ts';
import { breaksLine, DEEPEST, isSilent } from './line-kinds.ts';
import { isElement, isText } from './node-guards.ts';

/**
 * The lines of an element as it reads, cut at every block boundary and line break. Deliberately simpler
 * than the reading into blocks: it is what that reading is checked against.
 */
export function plainLines(root: Element): PlainLine[] {
  const lines: PlainLine[] = [];
  let text = '';
  let linked = 0;
  const end = () => {
    if (isSeenText(text)) lines.push({ text: squeeze(text), linked });
    text = '';
    linked = 0;
  };
  const visit = (node: Node, inLink: boolean, depth: number): void => {
    if (isText(node)) {
      text += node.data;
      if (inLink) linked += squeeze(node.data).length;
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (!isElement(node) || isSilent(name) || depth > DEEPEST) return;
    const breaks = breaksLine(name);
    if (breaks) end();
    for (const child of node.childNodes) visit(child, inLink || name === 'a', depth + 1);
    if (breaks) end();
  };
  visit(root, false, 0);
  end();
  return lines;
}
