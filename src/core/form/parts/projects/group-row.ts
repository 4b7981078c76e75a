/** Rows of the table that name a sub-plan, goal or guideline for the rows below them. */
import type { TableColumns } from '../../table-header/read-header';
import type { Grid, GridCell } from '../../sheet/grid';
import { isNumberLike } from './item-column';
import { FORM_HEADINGS, isGroupRow, type HeadingReader } from '../../phrases/headings';

/** A row that only names a sub-plan, goal or guideline, outside the columns where that is looked for. */
export function groupRowOf(
  grid: Grid,
  row: number,
  { at, groups, titles }: TableColumns,
  headings: HeadingReader = FORM_HEADINGS,
): GridCell | null {
  const cells = grid.row(row);
  const start = cells[0]?.column === at.number && cells[0] && isNumberLike(cells[0]) ? 1 : 0;
  const first = cells[start];
  const second = cells[start + 1];
  if (!first || groups.some(({ column }) => column === first.column)) return null;
  if (titles.includes(first.column) || (second && first.column !== at.number)) return null;
  return isGroupRow(first) || headings.of(first.key) ? first : null;
}
