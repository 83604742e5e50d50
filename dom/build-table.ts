import { cellPieces } from './cell-pieces.ts';
import { rowsOf } from './data-table.ts';
import { fillInline, type Workshop } from './inline-content.ts';

/** Builds a data table from nothing: caption, rows, cells with their lines, links and emphasis. */
export function buildTable(source: Element, workshop: Workshop): Element {
  const table = workshop.document.createElement('table');
  const heading = source.querySelector('caption');
  const pieces = heading === null ? [] : cellPieces(heading);
  if (pieces.length > 0) {
    const caption = workshop.document.createElement('caption');
    fillInline(caption, pieces, 0, workshop);
    table.append(caption);
  }
  for (const cells of rowsOf(source)) {
    const row = workshop.document.createElement('tr');
    row.append(...cells.map((cell) => buildCell(cell, workshop)));
    table.append(row);
  }
  return table;
}

function buildCell(source: Element, workshop: Workshop): Element {
  const cell = workshop.document.createElement(source.localName === 'th' ? 'th' : 'td');
  for (const name of ['colspan', 'rowspan', 'scope']) {
    const value = source.getAttribute(name);
    if (value !== null && /^(?:\d{1,3}|row|col|rowgroup|colgroup)$/.test(value))
      cell.setAttribute(name, value);
  }
  fillInline(cell, cellPieces(source), 0, workshop);
  return cell;
}
