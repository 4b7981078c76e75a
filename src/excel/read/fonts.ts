/** Font names of cells, for marks that mean something in Wingdings only. One request. */
import { cellName, parseCell, rangeName, type RangeIndex } from '../../core/workbook/address';
import type { Fonts, FontsBySheet } from '../../core/workbook/host';
import type { Place } from '../../core/workbook/snapshot';
import { coverOf } from '../request/blocks';

export async function readFonts(context: Excel.RequestContext, places: readonly Place[]): Promise<FontsBySheet> {
  const asked = [...cellsBySheet(places)].map(([sheet, cells]) => ({
    sheet,
    cells,
    blocks: ask(context, sheet, cells),
  }));
  await context.sync();
  return Object.fromEntries(asked.map(({ sheet, cells, blocks }) => [sheet, fontsIn(cells, blocks)]));
}

interface Block {
  readonly range: RangeIndex;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function cellsBySheet(places: readonly Place[]): Map<string, string[]> {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    const known = bySheet.get(sheet);
    if (known) known.push(cell);
    else bySheet.set(sheet, [cell]);
  }
  return bySheet;
}

function ask(context: Excel.RequestContext, sheet: string, cells: readonly string[]): Block[] {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return coverOf(cells.flatMap((cell) => parseCell(cell) ?? [])).map((range) => ({
    range,
    properties: worksheet.getRange(rangeName(range)).getCellProperties({ format: { font: { name: true } } }),
  }));
}

function fontsIn(cells: readonly string[], blocks: readonly Block[]): Fonts {
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
