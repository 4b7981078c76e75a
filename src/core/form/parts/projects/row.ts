/** One row of the project table: the project's cell, and the cells beside it. */
import type { Project } from '../../../plan/project';
import { readAmount } from '../../../text/amount';
import { hasConsonant } from '../../../text/consonants';
import { isCellError } from '../../../workbook/snapshot';
import type { TableColumns } from '../../table-header/columns';
import type { Grid, GridCell } from '../../sheet/grid';
import { isNumberLike } from './item-column';
import type { TableSheet } from './table-sheet';
import type { TitleSegment } from '../../phrases/project-cell';

/** The row's cell under the header of the projects; if that is merged over two columns, a number may be before it. */
export function titleOf(grid: Grid, row: number, { titles }: TableColumns): GridCell | null {
  const [left, ...others] = titles;
  const own = left === undefined ? null : grid.cell(row, left);
  if (others.length === 0) return own;
  const [first, second] = titles.flatMap((column) => grid.cell(row, column) ?? []);
  return first && second && isNumberLike(first) ? second : (first ?? null);
}

/** Whether the cell holds words, or a blank form's line: a number, a mark or an error is the name of nothing. */
export function isName({ text, value }: GridCell, segments: readonly TitleSegment[]): boolean {
  if (isCellError(value)) return false;
  return (
    hasConsonant(text) ||
    /[a-z]/i.test(text) ||
    segments.some(({ items }) => items.every(({ isPlaceholder }) => isPlaceholder))
  );
}

/**
 * Whether the row lacks an amount that the project above has, or any mark: the rest of that project's texts, or a part
 * of it. A dash is an amount.
 */
export function saysLess(grid: Grid, row: number, { at, quarters }: TableColumns, above: Project | undefined): boolean {
  const budget = at.budget === undefined ? null : grid.shown(row, at.budget);
  if (at.budget === undefined || (budget && readAmount(budget.value).ok)) return false;
  const hasMark = quarters.some(({ column }) => grid.cell(row, column) !== null);
  return !hasMark || above?.budget?.value != null;
}

/** Numbers, remarks and other cells beside the projects that are not read. */
export function claimBeside({ grid, coverage }: TableSheet, row: number, { at, beside, titles }: TableColumns): void {
  if (at.number === undefined && titles.length < 2 && beside.length === 0) return;
  const cells = grid.row(row);
  // Under one header for both, a number is before a name.
  const isTwo = titles.length > 1 && cells.filter(({ column }) => titles.includes(column)).length > 1;
  for (const cell of cells) {
    const { column } = cell;
    const isNumber = (column === at.number || (isTwo && titles.includes(column))) && isNumberLike(cell);
    if (isNumber || beside.includes(column)) coverage.claim(cell);
  }
}
