import type { Panel } from '../../scripts/browser/panel.ts';

/** All of a page that a panel over it might disturb. */
export interface PageState {
  /** The whole document as text, without Sitat's own elements. */
  html: string;
  scroll: [number, number];
  /** Style sheets added by script. */
  sheets: number;
}

/** Reads the state of a page from a clean world, so that a hostile page cannot lie about it. */
export function pageState(panel: Panel): Promise<PageState> {
  return panel.evaluate(() => {
    const html = new XMLSerializer()
      .serializeToString(document)
      .replace(/<(\w+) data-sitat-(?:reader|notice)\b[^>]*(?:\/>|>\s*<\/\1>)/g, '');
    const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'styleSheets');
    return {
      html,
      scroll: [scrollX, scrollY] as [number, number],
      sheets: (sheets?.get?.call(document) as StyleSheetList | undefined)?.length ?? 0,
    };
  });
}

/** How many elements of panels stand in the page, showing or not. */
export function panelElements(panel: Panel): Promise<number> {
  return panel.evaluate(() => {
    return Document.prototype.querySelectorAll.call(document, '[data-sitat-reader]').length;
  });
}

/** The id, or tag, of what has the focus in the page; the panel's element stands for all inside it. */
export function pageFocus(panel: Panel): Promise<string> {
  return panel.evaluate((root) => {
    const active = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
    const element = active?.get?.call(document) as Element | null;
    if (root !== null && element === root.host) return 'panel';
    return element === null ? 'none' : element.id || element.tagName.toLowerCase();
  });
}
