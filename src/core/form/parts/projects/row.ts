/** One row of the project table: which of its cells is the project's, and which only stand beside it. */
import type { Project } from '../../../plan/plan';
import { readAmount } from '../../../text/amount';
import { comparisonKey } from '../../../text/comparison-key';
import { readCount } from '../../../text/count';
import { anyOf } from '../../../text/patterns';
import { CONSONANTS, THAI } from '../../../text/thai';
import { isCellError } from '../../../workbook/snapshot';
import type { TableColumns } from '../../table-header/columns';
import { COUNT_WORD } from '../../phrases/count-labels';
import type { Grid, GridCell } from '../../sheet/grid';
import { isNumberLike } from './item-column';
import { SUM_ROW } from '../../phrases/form-labels';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { TableSheet } from './table-sheet';
import type { TitleSegment } from '../../phrases/project-cell';

/** The row's cell under the header of the projects; where that is merged over two columns, a number may stand before it. */
export function titleOf(grid: Grid, row: number, { titles }: TableColumns): GridCell | null {
  const [left, ...others] = titles;
  const own = left === undefined ? null : grid.cell(row, left);
  if (others.length === 0) return own;
  const [first, second] = titles.flatMap((column) => grid.cell(row, column) ?? []);
  return first && second && isNumberLike(first) ? second : (first ?? null);
}

const NUMBER_WITH_UNIT = new RegExp(`^[0-9][0-9,.]*[${THAI}]{1,10}$`);

/** An amount or a number of projects in a row of sums, or of what they reach: `๕๐๐ คน`. */
function isSum({ key, value }: GridCell): boolean {
  return COUNT_WORD.test(key) || readAmount(value).ok || readCount(value).ok || NUMBER_WITH_UNIT.test(key);
}

/** What stands in place of a project that is not settled: nobody but the office knows whether there will be one. */
const PENDING = new RegExp(`^${anyOf(...PHASE_2.projects.pending)}`);
const PENDING_BEGINS = new Set(PHASE_2.projects.pendingBegins);
const LETTER = new RegExp(`[${CONSONANTS}a-z]`, 'i');

/** Whether the cell holds words, or a blank form's line: a number, a mark or an error is the name of nothing. */
export function isName({ text, value }: GridCell, segments: readonly TitleSegment[]): boolean {
  if (isCellError(value) || (PENDING_BEGINS.has(text.charAt(0)) && PENDING.test(comparisonKey(text)))) return false;
  return LETTER.test(text) || segments.some(({ items }) => items.every(({ isPlaceholder }) => isPlaceholder));
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

/** Numbers, remarks and what else stands beside the projects and is not read. */
export function claimBeside({ grid, coverage }: TableSheet, row: number, { at, beside, titles }: TableColumns): void {
  const cells = grid.row(row);
  // Under one header for both, a number stands before a name.
  const isTwo = titles.length > 1 && cells.filter(({ column }) => titles.includes(column)).length > 1;
  for (const cell of cells) {
    const { column } = cell;
    const isNumber = (column === at.number || (isTwo && titles.includes(column))) && isNumberLike(cell);
    if (isNumber || beside.includes(column)) coverage.claim(cell);
  }
}

/** The cell by which a row of sums inside or under the table is recognised: its first one or its title; null in any other row. */
export function sumLabel(grid: Grid, row: number, title: GridCell | null): GridCell | null {
  const [first] = grid.row(row);
  return [first, title].find((cell) => cell && SUM_ROW.test(cell.key)) ?? null;
}

/** Marks a row of sums as read, with its amounts. */
export function claimSums({ grid, coverage }: TableSheet, label: GridCell): void {
  coverage.claim(label, ...grid.row(label.row).filter(isSum));
}
