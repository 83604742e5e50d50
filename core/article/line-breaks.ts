import { endsSentence, isDateLine, isOrnament, isWidget, personInByline } from './furniture.ts';

/** A line of text between two `<br>`; `style` is the one inline tag that holds all of it, or ''. */
export interface Line {
  text: string;
  style: string;
}

/** Shorter lines that end in a full stop may be verse; longer ones are paragraphs. */
const PARAGRAPH_LENGTH = 40;

/**
 * Whether so many line breaks between two lines end a paragraph. Two always do; one does where a
 * paragraph, a heading or a line of furniture ends, but not between lines of verse or of an address.
 */
export function endsParagraph(before: Line, after: Line, breaks: number): boolean {
  if (breaks > 1 || before.text === '' || after.text === '') return true;
  if (before.style !== after.style || isLineOfItsOwn(before.text) || isLineOfItsOwn(after.text))
    return true;
  if (!endsSentence(before.text)) return false;
  const isPair = before.text.length >= PARAGRAPH_LENGTH && after.text.length >= PARAGRAPH_LENGTH;
  return isPair || before.text.length >= 2 * PARAGRAPH_LENGTH;
}

function isLineOfItsOwn(text: string): boolean {
  return (
    isWidget(text) ||
    isOrnament(text) ||
    isDateLine(text) ||
    personInByline(text, [], false) !== null
  );
}
