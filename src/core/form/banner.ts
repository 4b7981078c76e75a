/** Rows of the table that name a sub-plan, goal or guideline for the rows below them. */
import type { TableColumns } from './columns';
import type { Grid, GridCell } from './grid';
import { isNumberLike } from './item-column';
import { isBanner, readHeading } from './phrases';

/** A row that only names a sub-plan, goal or guideline, outside the columns where that is looked for. */
export function bannerOf(grid: Grid, row: number, { at, groups, titles }: TableColumns): GridCell | null {
  const cells = grid.row(row).filter((cell) => !(cell.column === at.number && isNumberLike(cell)));
  const [first, second] = cells;
  if (!first || groups.some(({ column }) => column === first.column)) return null;
  if (titles.includes(first.column) || (second && first.column !== at.number)) return null;
  return isBanner(first) || readHeading(first.key) ? first : null;
}
