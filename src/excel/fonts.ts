/** Font names of cells, for marks that mean something in Wingdings only. One request. */
import { cellName, parseCell, rangeName } from '../core/workbook/address';
import type { Fonts } from '../core/workbook/host';
import { coverOf } from './blocks';

export async function readFonts(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly string[],
): Promise<Fonts> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blocks = coverOf(cells.flatMap((cell) => parseCell(cell) ?? [])).map((range) => ({
    range,
    properties: worksheet.getRange(rangeName(range)).getCellProperties({ format: { font: { name: true } } }),
  }));
  await context.sync();

  const found = new Map<string, string | null>();
  for (const { range, properties } of blocks) {
    properties.value.forEach((line, down) => {
      line.forEach((cell, across) => {
        // Excel gives no name where the cell's characters have several.
        found.set(cellName(range.top + down, range.left + across), cell.format?.font?.name || null);
      });
    });
  }
  return Object.fromEntries(cells.map((cell) => [cell, found.get(cell.replaceAll('$', '')) ?? null]));
}
