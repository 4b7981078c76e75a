/** A built form laid out anew: a sheet a part, further down and to the right, the table's columns in another order unless some are merged. */
import { cellName, parseCell } from '../../src/core/workbook/address';
import { rowsIn, spansOf } from '../../src/core/workbook/row-spans';
import type { CellValue, Place, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { BuiltForm } from '#test/support/form-builder';

export interface Laid {
  readonly workbook: WorkbookSnapshot;
  /** Where a cell of the built form stands in it. */
  readonly at: (cell: string) => Place;
}

export type Lay = (workbook: WorkbookSnapshot, clean: BuiltForm) => Laid;

/** As it was built. */
export const asBuilt: Lay = (workbook) => ({
  workbook,
  at: (cell) => ({ sheet: workbook.sheets[0]!.name, cell }),
});

const ORIGIN = { row: 2, column: 1 };
/** The built columns of the table (group, title, two results, budget, unit, period, four quarters) in their new order. */
const TABLE = [1, 5, 0, 2, 3, 7, 8, 9, 10, 4, 6];

export const relaid: Lay = ({ sheets: [built], ...workbook }, { at: named, slot, tableHeader }) => {
  const rowOf = (cell: string): number => parseCell(cell)!.row;
  const isWide = built!.merges.some((range) => new Set(range.replace(/[0-9]/g, '').split(':')).size > 1);
  const cuts = [
    { name: 'ข้อมูลทั่วไป', top: 0, order: null },
    { name: 'ข้อมูลพื้นฐาน', top: rowOf(named.base!) - 2, order: null },
    { name: 'จำนวนโครงการ', top: rowOf(slot.total!) - 1, order: null },
    { name: 'โครงการ', top: rowOf(tableHeader), order: isWide ? null : TABLE },
    { name: 'เป้าหมาย', top: rowOf(named.targets!), order: null },
  ];
  const { values } = built!;
  const cut = (row: number): (typeof cuts)[number] => cuts.filter(({ top }) => top <= row).at(-1)!;
  const at = (cell: string): Place => {
    const { row, column } = parseCell(cell)!;
    const { name, top, order } = cut(row);
    const to = order && row > top ? order.indexOf(column) : column;
    return { sheet: name, cell: cellName(row - top + ORIGIN.row, to + ORIGIN.column) };
  };
  const merges = built!.merges.map((range) => range.split(':').map(at));
  const hidden = (built!.hiddenRows ?? []).flatMap(rowsIn).map((row) => at(cellName(row, 0)));
  const formulas = Object.entries(built!.formulas).map(([cell, formula]) => ({ ...at(cell), formula }));
  const sheets = cuts.map(({ name, top, order }, index): SheetSnapshot => {
    const rows = values.slice(top, cuts[index + 1]?.top);
    const line = (row: readonly CellValue[]): CellValue[] =>
      order ? order.map((from) => row[from] ?? null) : [...row];
    // The title line above the table is no row of it.
    const lines = rows.map((row, down) => (order && down === 0 ? [...row] : line(row)));
    const own = merges.filter(([first]) => first?.sheet === name).map((corners) => corners.map(({ cell }) => cell));
    const hiddenRows = spansOf(hidden.flatMap(({ sheet, cell }) => (sheet === name ? parseCell(cell)!.row : [])));
    return {
      ...built!,
      hiddenRows,
      formulas: Object.fromEntries(
        formulas.flatMap(({ sheet, cell, formula }) => (sheet === name ? [[cell, formula] as const] : [])),
      ),
      name,
      origin: ORIGIN,
      values: lines,
      merges: own.map((corners) => corners.join(':')),
    };
  });
  return { workbook: { ...workbook, sheets }, at };
};
