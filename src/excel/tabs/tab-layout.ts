/** A summary tab's columns, its rows kept in sight, and its printed page. */
import { cellName, columnName } from '../../core/workbook/address';
import { columnPoints } from '../../core/workbook/column-width';
import { MARGINS, pageTexts, POINTS_PER_INCH } from '../../core/workbook/print-page';
import { fixedHeights } from '../../core/workbook/row-heights';
import type { SheetSpec } from '../../core/workbook/sheet-spec';

export function layOut(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const { widths, rows, headerRows, hidden } = spec;
  widths.forEach((width, column) => {
    // In points (office-js issue 187).
    sheet.getRange(wholeColumn(column)).format.columnWidth = columnPoints(width);
  });
  for (const column of hidden) sheet.getRange(wholeColumn(column)).columnHidden = true;
  if (rows.length > 0) sheet.getRange(`1:${String(rows.length)}`).format.autofitRows();
  for (const [row, height] of fixedHeights(spec)) {
    sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).format.rowHeight = height;
  }
  if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows);
  layOutPage(sheet.pageLayout, spec);
  for (const row of spec.print.breaks ?? []) sheet.horizontalPageBreaks.add(cellName(row, 0));
}

function wholeColumn(column: number): string {
  const name = columnName(column);
  return `${name}:${name}`;
}

function layOutPage(page: Excel.PageLayout, { print, looks }: SheetSpec): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  // 0: as many pages down as it takes.
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 };
  page.centerHorizontally = true;
  page.leftMargin = points(MARGINS.left);
  page.rightMargin = points(MARGINS.right);
  page.topMargin = points(MARGINS.top);
  page.bottomMargin = points(MARGINS.bottom);
  page.headerMargin = points(MARGINS.header);
  page.footerMargin = points(MARGINS.footer);
  page.setPrintArea(print.area);
  if (print.repeated) page.setPrintTitleRows(`$${print.repeated.top + 1}:$${print.repeated.bottom + 1}`);
  const { header, footer } = pageTexts(print, looks);
  const texts = page.headersFooters.defaultForAllPages;
  texts.leftHeader = header.left;
  texts.centerHeader = header.center;
  texts.rightHeader = header.right;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}

/** In hundredths, as Excel stores them. */
function points(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}
