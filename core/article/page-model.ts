/** An element of the page that holds blocks, without its node. Index 0 is the root. */
export interface PageElement {
  /** Lower-case tag name. */
  tag: string;
  /** Class names and id as written, separated by spaces. */
  names: string;
  /** Index of the parent, -1 for the root. Parents come before their children. */
  parent: number;
}

/** An image as the page shows it. Lengths are CSS pixels as written, null where not written. */
export interface PageImage {
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
  /** Caption given in an attribute, or null. */
  note: string | null;
  /** Absolute address that the image links to, or null. */
  href: string | null;
}

/**
 * A piece of the page in reading order: a paragraph, heading or list item with its text, an image, a data
 * table, or an embedded player.
 */
export interface Block {
  kind: 'text' | 'image' | 'table' | 'embed';
  /** Text with white space squeezed; cells of a table joined by spaces. */
  text: string;
  /** Characters of `text` that stand in links. */
  linked: number;
  /** Absolute addresses of its links. */
  hrefs: readonly string[];
  /** Index of the nearest block element around it. */
  owner: number;
  /** Level of the heading it stands in, 1 to 6, or 0. */
  heading: number;
  /** Whether all of its text is bold. */
  bold: boolean;
  /** Whether the page hides it. */
  hidden: boolean;
  /** Index of the innermost list, block quotation and figure around it, -1 for none. */
  list: number;
  quote: number;
  figure: number;
  /** Whether it stands in a figure's caption element. */
  inCaption: boolean;
  image: PageImage | null;
}

/** The whole page as plain data. */
export interface PageModel {
  elements: readonly PageElement[];
  blocks: readonly Block[];
}
