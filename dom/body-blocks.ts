/**
 * The blocks of an article's body, in order: paragraphs, headings, lists, figures and so on. A long body
 * is set in parts, whose children they are.
 */
export function bodyBlocks(body: Element): readonly Element[] {
  const inParts = body.querySelectorAll(':scope > .part > *');
  return inParts.length > 0 ? [...inParts] : [...body.children];
}
