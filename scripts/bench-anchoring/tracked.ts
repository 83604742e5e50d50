/** A word of an article with the marks that stick to it; it is followed through every edit. */
export interface Token {
  text: string;
  /** Its number in the article as first written; null for a word that an edit put in. */
  origin: number | null;
  /** Whether it belongs to a copy of a paragraph; the first one is no copy. */
  copy: boolean;
}

/** Words, without spaces between them. */
export type Paragraph = readonly Token[];

/** Makes an article's paragraphs into words that can be followed. */
export function track(paragraphs: readonly string[]): Paragraph[] {
  let origin = 0;
  return paragraphs.map((paragraph) =>
    paragraph.split(' ').map((text) => ({ text, origin: origin++, copy: false })),
  );
}

/** Where a token stands in a text. */
export interface Placed {
  token: Token;
  start: number;
  end: number;
}

/** The text of an article, paragraphs joined by one line feed, with the place of each of its words. */
export function layOut(paragraphs: readonly Paragraph[]): { text: string; placed: Placed[] } {
  const placed: Placed[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    for (const token of paragraph) {
      placed.push({ token, start, end: start + token.text.length });
      start += token.text.length + 1;
    }
    lines.push(paragraph.map(({ text }) => text).join(' '));
    if (paragraph.length === 0) start += 1;
  }
  return { text: lines.join('\n'), placed };
}
