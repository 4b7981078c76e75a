/** The looks of a summary tab: styles, widths and the printed page. */
import { columnName, type CellIndex } from '../core/workbook/address';
import type { SheetSpec } from '../core/workbook/sheet-spec';
import { SHEET_FONT, SHEET_STYLES, type SheetStyle, type StyleDefinition } from '../core/workbook/sheet-style';
import { addressesOf } from './blocks';
import { groupBy } from './group';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const BORDER_COLOUR = '#BFBFBF';

/** Points a character of the default font (7 pixels) and a cell's padding (5 pixels) take at 96 dots an inch. */
const POINTS_PER_PIXEL = 0.75;
const CHARACTER = 7;
const PADDING = 5;

/** The cells of each style, as `getRanges` takes them. */
export interface StyledCells {
  readonly style: SheetStyle;
  readonly addresses: readonly string[];
}

export function styledCells(spec: SheetSpec): StyledCells[] {
  const cells = spec.rows.flatMap((line, row) =>
    line.flatMap((cell, column): (CellIndex & { style: SheetStyle })[] =>
      cell?.style ? [{ row, column, style: cell.style }] : [],
    ),
  );
  return [...groupBy(cells, (cell) => cell.style)].map(([style, own]) => ({ style, addresses: addressesOf(own) }));
}

export function formatCells(sheet: Excel.Worksheet, styled: readonly StyledCells[]): void {
  for (const { style, addresses } of styled) {
    for (const address of addresses) applyStyle(sheet.getRanges(address).format, SHEET_STYLES[style]);
  }
}

function applyStyle(format: Excel.RangeFormat, style: StyleDefinition): void {
  format.font.name = SHEET_FONT;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = 'Single';
  if (style.colour) format.font.color = `#${style.colour}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (!style.border) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = BORDER_COLOUR;
  }
}

/** `characters` of the default font, as Excel's `columnWidth` wants it: in points (office-js issue 187). */
export function pointsOf(characters: number): number {
  return (Math.round(characters * CHARACTER) + PADDING) * POINTS_PER_PIXEL;
}

export function layOut(sheet: Excel.Worksheet, spec: SheetSpec): void {
  spec.widths.forEach((width, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = pointsOf(width);
  });
  if (spec.rows.length > 0) sheet.getRange(`1:${String(spec.rows.length)}`).format.autofitRows();
  if (spec.headerRows > 0) sheet.freezePanes.freezeRows(spec.headerRows);

  const { pageLayout } = sheet;
  pageLayout.orientation = spec.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // As many pages down as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (spec.headerRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(spec.headerRows)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}
