/** The looks of a summary tab's cells, and the conditions on which they have others. */
import { rangeName, type CellIndex, type RangeIndex } from '../../core/workbook/address';
import type { SheetSpec, SpecCondition } from '../../core/workbook/sheet-spec';
import {
  BORDER_COLOUR,
  lookOf,
  SHEET_STYLES,
  type SheetLooks,
  type SheetStyle,
  type StyleDefinition,
} from '../../core/workbook/sheet-style';
import type { Steps } from '../../core/workbook/steps';
import { addressesOf, rectanglesOf } from '../request/blocks';
import { groupBy } from '../../core/workbook/group-by';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const OUTSIDE = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export interface TabFormat {
  /** The cells of each style, as `getRanges` takes them. */
  readonly styles: readonly { readonly style: SheetStyle; readonly addresses: readonly string[] }[];
  readonly bordered: readonly RangeIndex[];
}

export function* tabFormat(spec: SheetSpec): Steps<TabFormat> {
  const cells = spec.rows.flatMap((line, row) =>
    line.flatMap((cell, column): (CellIndex & { style: SheetStyle })[] =>
      cell?.style ? [{ row, column, style: cell.style }] : [],
    ),
  );
  const styles: TabFormat['styles'][number][] = [];
  for (const [style, own] of groupBy(cells, (cell) => cell.style)) {
    yield;
    styles.push({ style, addresses: addressesOf(own) });
  }
  yield;
  return { styles, bordered: rectanglesOf(cells.filter((cell) => SHEET_STYLES[cell.style].border)) };
}

export function formatCells(sheet: Excel.Worksheet, { styles, bordered }: TabFormat, looks: SheetLooks): void {
  for (const { style, addresses } of styles) {
    for (const address of addresses) applyStyle(sheet.getRanges(address).format, lookOf(style, looks), looks);
  }
  for (const range of bordered) drawBorders(sheet.getRange(rangeName(range)).format.borders, range);
}

function applyStyle(format: Excel.RangeFormat, style: StyleDefinition, { font }: SheetLooks): void {
  format.font.name = font;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = 'Single';
  if (style.colour) format.font.color = `#${style.colour}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap) format.wrapText = true;
  if (style.isUpright) format.textOrientation = 90;
}

function drawBorders(borders: Excel.RangeBorderCollection, { top, left, bottom, right }: RangeIndex): void {
  // A single row or column has no inside: Excel refuses to draw there.
  const inside = [
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...OUTSIDE, ...inside]) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Hairline';
    border.color = `#${BORDER_COLOUR}`;
  }
}

export function addConditions(sheet: Excel.Worksheet, conditions: readonly SpecCondition[]): void {
  // Excel puts each before those that are there.
  for (const { range, formula, fill, colour, bold } of [...conditions].reverse()) {
    const { rule, format } = sheet.getRange(range).conditionalFormats.add('Custom').custom;
    rule.formula = formula;
    format.fill.color = `#${fill}`;
    if (colour !== undefined) format.font.color = `#${colour}`;
    if (bold) format.font.bold = true;
  }
}
