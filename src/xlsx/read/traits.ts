/** The traits of cells in a worksheet's part. */
import { parseCell } from '../../core/workbook/address';
import type { CellTraits } from '../../core/workbook/cell-traits';
import { richTextOf, type CellContext } from './cell-value';
import { readWorksheet } from './worksheet';

/** By the addresses that were asked for; one that is no address has no traits. */
export function readTraits(
  text: string,
  part: string,
  cells: readonly string[],
  context: CellContext,
): Record<string, CellTraits> {
  const asked = new Map(cells.map((cell) => [cell, parseCell(cell)]));
  const rows = new Set([...asked.values()].map((place) => place?.row));
  const styles = new Map<string, number>();
  const runs = new Map<string, { readonly texts: readonly string[]; readonly fonts: readonly (string | null)[] }>();
  const rowStyles = new Map<number, number>();
  const worksheet = readWorksheet(text, part, {
    cell(cell) {
      if (!rows.has(cell.row)) return;
      const key = `${cell.row} ${cell.column}`;
      styles.set(key, cell.style ?? 0);
      const rich = richTextOf(cell, context.strings)?.runs ?? [];
      if (rich.length === 0) return;
      runs.set(key, { texts: rich.map((run) => run.text), fonts: rich.map((run) => run.font) });
    },
    row({ row, style }) {
      if (style !== null && rows.has(row)) rowStyles.set(row, style);
    },
  });
  const traitsAt = (row: number, column: number): CellTraits => {
    const key = `${row} ${column}`;
    const style = styles.get(key) ?? rowStyles.get(row) ?? worksheet.columnStyle(column);
    const format = context.styles.format(style);
    const own = runs.get(key);
    const fonts = new Set(own?.fonts.map((font) => font ?? format.font));
    const [only = format.font] = fonts;
    return {
      font: fonts.size > 1 ? null : only,
      fill: format.fill,
      isLocked: format.isLocked,
      isCheckBox: format.isCheckBox,
      validation: worksheet.validations.at(row, column),
      runs: own?.texts ?? null,
    };
  };
  return Object.fromEntries(
    [...asked].flatMap(([cell, place]) => (place ? [[cell, traitsAt(place.row, place.column)]] : [])),
  );
}
