import { parseCell } from '../../core/workbook/address';
import type { Fonts } from '../../core/workbook/host';
import { richTextOf, type CellContext } from './cell-value';
import { readWorksheet } from './worksheet';

/** The font's name at each of those cells; null where the runs of one cell name several. */
export function readFonts(text: string, part: string, cells: readonly string[], context: CellContext): Fonts {
  const asked = new Map(cells.map((cell) => [cell, parseCell(cell)]));
  const rows = new Set([...asked.values()].map((place) => place?.row));
  const cellFonts = new Map<string, string | null>();
  const rowStyles = new Map<number, number>();
  const worksheet = readWorksheet(text, part, {
    cell(cell) {
      if (!rows.has(cell.row)) return;
      const own = context.styles.format(cell.style ?? 0).font;
      const runs = new Set(richTextOf(cell, context.strings)?.fonts.map((font) => font ?? own));
      const [only = own] = runs;
      cellFonts.set(`${cell.row} ${cell.column}`, runs.size > 1 ? null : only);
    },
    row({ row, style }) {
      if (style !== null && rows.has(row)) rowStyles.set(row, style);
    },
  });
  const fontAt = (row: number, column: number): string | null => {
    const own = cellFonts.get(`${row} ${column}`);
    if (own !== undefined) return own;
    return context.styles.format(rowStyles.get(row) ?? worksheet.columnStyle(column)).font;
  };
  return Object.fromEntries(
    [...asked].flatMap(([cell, place]) => (place ? [[cell, fontAt(place.row, place.column)]] : [])),
  );
}
