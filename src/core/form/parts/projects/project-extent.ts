/** Which rows of the table are one block: those of one cell of the project column. */
import { ProjectRows } from './project-rows';
import { groupRowOf } from './group-row';
import { isContent, type TableColumns } from '../../table-header/columns';
import type { Grid, GridCell } from '../../sheet/grid';
import type { TableSheet } from './table-sheet';
import { SUM_ROW } from '../../phrases/form-labels';

/**
 * The rows of one cell of the project column: its merged rows; or, if it lists several projects, the rows below it
 * that have entries but no project, if there is then exactly one row for each project.
 */
export function projectRowsAt(
  sheet: TableSheet,
  title: GridCell,
  regionBottom: number,
  columns: TableColumns,
  count: number,
  real: readonly number[],
): ProjectRows {
  const { grid } = sheet;
  const top = title.row;
  const merge = grid.merge(top, title.column);
  const mergeBottom = Math.min(merge?.bottom ?? top, regionBottom);
  if (mergeBottom > top) {
    const rows = count > 1 ? rowsOfItems(grid, top, mergeBottom, columns, count, real) : null;
    return new ProjectRows(sheet, columns, top, mergeBottom, count, real, rows);
  }
  if (count > 1) {
    let bottom = top;
    while (bottom < regionBottom && isContinuation(sheet, bottom + 1, columns)) bottom += 1;
    const rows = bottom > top ? rowsOfItems(grid, top, bottom, columns, count, real) : null;
    if (rows) return new ProjectRows(sheet, columns, top, bottom, count, real, rows);
  }
  return new ProjectRows(sheet, columns, top, top, count, real, null);
}

/** The row of each real project; null if the rows cannot be assigned. */
function rowsOfItems(
  grid: Grid,
  top: number,
  bottom: number,
  columns: TableColumns,
  count: number,
  real: readonly number[],
): number[] | null {
  const all = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const filled = all.filter((row) => contentCells(grid, row, columns).length > 0);
  if (filled.length === 0 || (filled.length === 1 && filled[0] === top)) return null;
  if (all.length === real.length) return all;
  if (all.length === count) return real.flatMap((index) => all[index] ?? []);
  // A row beside the heading, or a spacer, may have no entries.
  return filled.length === real.length && real.length > 1 ? filled : null;
}

/** The cells of a row that only mean something beside a project. */
export function contentCells(grid: Grid, row: number, columns: TableColumns): GridCell[] {
  return grid.row(row).filter(({ column }) => isContent(column, columns));
}

function isContinuation({ grid, headers }: TableSheet, row: number, columns: TableColumns): boolean {
  const cells = grid.row(row);
  const isOther = ({ column }: GridCell): boolean =>
    columns.titles.includes(column) || columns.groups.some((group) => group.column === column);
  if (cells.length === 0 || cells.some(isOther) || SUM_ROW.test(cells[0]?.key ?? '')) return false;
  return groupRowOf(grid, row, columns) === null && headers.at(row) === null;
}
