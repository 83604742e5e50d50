import { squeeze } from '../core/article/plain-text.ts';
import { cellPieces } from './cell-pieces.ts';
import { measure } from './inline-run.ts';

/** A cell longer than this holds running text, as the cells of a layout do. */
const LONGEST_CELL = 300;

/**
 * Whether a table holds data, and not the layout of a page: head cells or a caption, or at least two rows
 * and columns of short texts, and no blocks, images or tables inside its cells.
 */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null)
    return false;
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || columns < 2) return false;
  const cells = rows.flat();
  if (cells.some((cell) => isLayoutCell(cell))) return false;
  return table.querySelector('th, caption') !== null || !isMostlyLinks(table);
}

/** The cells of a table, row by row. */
export function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .map((row) =>
      [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'),
    )
    .filter((cells) => cells.length > 0);
}

/** Text of a table, one space between cells and between the lines of a cell. */
export function tableText(table: Element): string {
  return rowsOf(table)
    .flat()
    .map((cell) => measure(cellPieces(cell), () => null).text)
    .join(' ');
}

function isLayoutCell(cell: Element): boolean {
  if (squeeze(cell.textContent).length > LONGEST_CELL) return true;
  if (cell.querySelector('h1, h2, h3, form, iframe, article, section, blockquote, ul ul') !== null)
    return true;
  return cell.querySelectorAll('p, div').length > 3;
}

function isMostlyLinks(table: Element): boolean {
  const all = squeeze(table.textContent).length;
  const linked = [...table.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + squeeze(link.textContent).length,
    0,
  );
  return linked > all / 2 || (table.querySelector('img') !== null && linked > 0);
}
