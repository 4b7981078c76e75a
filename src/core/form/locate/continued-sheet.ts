/** A table that continues on the next sheet without a header, for example if each page was pasted on a sheet. */
import { IN_ANY_FONT, readMark } from '../../plan/marks';
import { isContent, type TableColumns } from '../table-header/columns';
import { SheetHeaders } from '../table-header/sheet-headers';
import type { Grid } from '../sheet/grid';
import { readHeading } from '../phrases/headings';
import type { Region } from './regions';
import { readTitleMark } from '../phrases/project-mark';

/** The columns of the table that a sheet ends in; null if it ends in something else. */
function openTable(regions: readonly Region[]): TableColumns | null {
  const last = regions.filter(({ kind }) => kind !== 'notes').at(-1);
  if (last?.kind !== 'projects') return null;
  for (let row = last.bottom; row >= last.top; row -= 1) {
    const header = last.headers.at(row);
    if (header) return header.columns;
  }
  return last.columns ?? null;
}

/**
 * The regions of a sheet that has nothing of the form but perhaps its title, and whose rows are surely those of the table
 * in which the sheet `above` ends: numbered projects or headings under its project column, and marks under its quarters.
 * Else `regions` as given.
 */
export function goesOnOver(grid: Grid, regions: readonly Region[], above: readonly Region[]): readonly Region[] {
  const [title, ...others] = regions;
  if (others.length > 0 || (title && title.kind !== 'title')) return regions;
  const columns = openTable(above);
  if (!columns) return regions;
  const top = firstTableRow(grid, columns);
  if (top === null) return regions;
  const table: Region = {
    kind: 'projects',
    grid,
    top,
    bottom: grid.bottom,
    headings: [],
    headers: title?.headers ?? new SheetHeaders(grid),
    columns: { ...columns, bottom: top - 1 },
  };
  return title && title.top < top ? [{ ...title, bottom: top - 1 }, table] : [table];
}

function firstTableRow(grid: Grid, columns: TableColumns): number | null {
  let top: number | null = null;
  let isMarked = false;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const title = columns.at.title === undefined ? null : grid.cell(row, columns.at.title);
    const isNamed = title !== null && (readTitleMark(title.text) !== null || readHeading(title.key) !== null);
    if (isNamed) top ??= row;
    isMarked ||=
      isNamed &&
      grid.row(row).filter(({ column }) => isContent(column, columns)).length > 1 &&
      hasMark(grid, row, columns);
  }
  return isMarked ? top : null;
}

function hasMark(grid: Grid, row: number, { quarters }: TableColumns): boolean {
  return quarters.some(({ column }) => {
    const cell = grid.cell(row, column);
    return cell !== null && readMark(cell.text, IN_ANY_FONT) === 'yes';
  });
}
