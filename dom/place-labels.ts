import { breaksLine } from './line-kinds.ts';
import { createElement } from './unclobbered.ts';

/** The label of a run of quotations by one speaker. All of it is plain text. */
export interface SpeakerLabel {
  /** Number of the quotation that the run begins with. */
  quote: number;
  /** Null when nobody is named. */
  name: string | null;
  role: string | null;
  /** What the button is called. */
  label: string;
  /** What the name rests on. */
  why: string | null;
  isInferred: boolean;
}

/** What stands in for a name that is not known. */
const NAMELESS = '?';

/** A label inside one of these stands at its beginning, not before it. */
const HOLDERS = new Set(['li', 'td', 'th', 'caption', 'figcaption']);

/**
 * Puts the labels into the text, each twice: in the paragraph, from where the style sheet takes it to the margin,
 * and in a line above, for where there is no margin; one of them is shown. Their words are attributes that
 * the style sheet writes, so that no selection and no copy of the text holds them.
 * @param marks the marked elements of a quotation, by its number
 * @returns the way to take the labels out again
 */
export function placeLabels(
  marks: ReadonlyMap<number, readonly HTMLElement[]>,
  labels: readonly SpeakerLabel[],
  onPress: (quote: number, button: HTMLElement) => void,
): () => void {
  const placed: Element[] = [];
  const lines = new Map<Element, Element>();
  for (const label of labels) {
    const mark = marks.get(label.quote)?.[0];
    if (mark === undefined) continue;
    const { block, child } = placeOf(mark);
    const buttons = [makeButton(mark.ownerDocument, label), makeButton(mark.ownerDocument, label)];
    for (const button of buttons) {
      button.addEventListener('click', () => onPress(label.quote, button));
    }
    const [margin, above] = buttons;
    if (margin === undefined || above === undefined) continue;
    child.before(margin);
    const line = lines.get(block) ?? makeLine(block);
    lines.set(block, line);
    line.append(above);
    placed.push(margin, line);
  }
  return () => removeLabels(placed);
}

function removeLabels(placed: readonly Element[]): void {
  const parents = new Set(placed.flatMap((element) => element.parentNode ?? []));
  for (const element of placed) element.remove();
  for (const parent of parents) parent.normalize();
}

/** The block that a mark stands in, and the child of it that holds the mark. */
function placeOf(mark: Element): { block: Element; child: Element } {
  let child = mark;
  while (child.parentElement !== null && !breaksLine(child.parentElement.localName)) {
    child = child.parentElement;
  }
  return { block: child.parentElement ?? child, child };
}

function makeLine(block: Element): Element {
  const line = createElement(block.ownerDocument, 'div');
  line.className = 'voices';
  if (HOLDERS.has(block.localName)) block.prepend(line);
  else block.before(line);
  return line;
}

function makeButton(document: Document, label: SpeakerLabel): HTMLElement {
  const button = createElement(document, 'button');
  button.className = 'voice';
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', label.label);
  button.dataset['voice'] = String(label.quote);
  if (label.isInferred) button.dataset['inferred'] = '';
  if (label.name === null) button.dataset['nameless'] = '';
  button.append(makeWords(document, 'name', label.name ?? NAMELESS));
  if (label.role !== null) button.append(makeWords(document, 'role', label.role));
  if (label.why !== null) {
    button.setAttribute('aria-description', label.why);
    button.append(makeWords(document, 'why', label.why));
  }
  return button;
}

function makeWords(document: Document, kind: string, words: string): HTMLElement {
  const element = createElement(document, 'span');
  element.className = kind;
  element.dataset['words'] = words;
  return element;
}
