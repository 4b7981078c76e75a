/** A summary tab's columns, its rows kept in sight, and its printed page. */
import { columnName } from '../../core/workbook/address';
import type { SheetSpec } from '../../core/workbook/sheet-spec';

/** At 96 dots an inch, in the default font: a character, and the padding of a cell ("Description of how column widths are determined"). */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export function layOut(sheet: Excel.Worksheet, { widths, rows, headerRows, print }: SheetSpec): void {
  widths.forEach((width, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = pointsOf(width);
  });
  if (rows.length > 0) sheet.getRange(`1:${String(rows.length)}`).format.autofitRows();
  if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows);

  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // 0: as many pages down as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 };
  if (headerRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(headerRows)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}

/** `columnWidth` is in points (office-js issue 187). */
function pointsOf(characters: number): number {
  return (Math.round(characters * PIXELS_PER_CHARACTER) + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
