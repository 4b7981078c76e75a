/** Which of part 4's columns of numbers is which year's: last year's result, this year's plan, this year's result. */
import type { Datum } from '../../../plan/datum';
import { comparisonKey } from '../../../text/comparison-key';
import { yearIn } from '../../phrases/year-mention';
import type { TargetColumn } from '../../vocabulary/part-words';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { Grid } from '../../sheet/grid';
import type { PartColumn } from '../shared/part-table';
import { yearAlone } from './labels';

/** `achieved`: this year's result, if it has a column beside the two of the form. */
export type ColumnId = TargetColumn | 'achieved';
export type Column = PartColumn<ColumnId>;

export interface YearColumns {
  readonly columns: readonly Column[];
  /** Columns of further years. */
  readonly ignored: readonly Column[];
}

/** From three columns on, words and years decide. `planYear`: null if no heading names it. */
export function chooseYears(
  grid: Grid,
  columns: readonly PartColumn<TargetColumn>[],
  planYear: number | null,
): YearColumns {
  const each = columns.flatMap((column) => perYear(column));
  const plan = planOf(grid, of(each, 'plan'), planYear);
  const year = (plan && yearOf(grid, plan)?.value) ?? planYear;
  const results = of(each, 'result');
  const isReport = results.length > 1 && plan !== null;
  const achieved = isReport ? (results.find((column) => isYear(grid, column, plan, year)) ?? null) : null;
  const result = resultOf(
    grid,
    results.filter((column) => column !== achieved),
    year,
  );
  const used = [plan, result, achieved];
  const others = each.filter(({ id }) => id !== 'plan' && id !== 'result');
  return {
    columns: [
      ...others,
      ...[plan, result].filter((column) => column !== null),
      ...(achieved ? [{ ...achieved, id: 'achieved' as const }] : []),
    ],
    ignored: each.filter(
      (column) => !others.includes(column) && !used.includes(column) && yearOf(grid, column)?.value != null,
    ),
  };
}

function of(columns: readonly PartColumn<TargetColumn>[], id: TargetColumn): PartColumn<TargetColumn>[] {
  return columns.filter((column) => column.id === id);
}

/** A header over several years is a column for each of them. */
function perYear(column: PartColumn<TargetColumn>): PartColumn<TargetColumn>[] {
  const [top, ...below] = column.header;
  const years = below.filter(({ key }) => yearAlone(key) !== null);
  if (!top || years.length < 2 || new Set(years.map((cell) => cell.column)).size < 2) return [column];
  return years.map((cell, index) => ({
    id: column.id,
    left: cell.column,
    right: (years[index + 1]?.column ?? column.right + 1) - 1,
    header: [top, cell],
  }));
}

/** The plan year's own column, else the latest. */
function planOf<C extends PartColumn<TargetColumn>>(grid: Grid, columns: readonly C[], year: number | null): C | null {
  return columns.find((column) => yearOf(grid, column)?.value === year && year !== null) ?? latest(grid, columns);
}

/** Last year's, else the latest of the years before, else the latest. */
function resultOf<C extends PartColumn<TargetColumn>>(
  grid: Grid,
  columns: readonly C[],
  planYear: number | null,
): C | null {
  const before = columns.filter((column) => {
    const year = yearOf(grid, column)?.value ?? null;
    return planYear !== null && year !== null && year < planYear;
  });
  const undated = columns.find((column) => yearOf(grid, column)?.value == null);
  return latest(grid, before) ?? undated ?? latest(grid, columns);
}

const { thisYear, lastYear } = PHASE_2.targets;

/** Whether a column of results is of the plan's year: by its year, else by its words, else as the one behind the plan. */
function isYear(
  grid: Grid,
  column: PartColumn<TargetColumn>,
  plan: PartColumn<TargetColumn>,
  planYear: number | null,
): boolean {
  const year = yearOf(grid, column)?.value ?? null;
  if (year !== null && planYear !== null) return year === planYear;
  const words = comparisonKey(column.header.map(({ text }) => text).join(''));
  if (thisYear.test(words)) return true;
  return year === null && !lastYear.test(words) && column.left > plan.left;
}

function latest<C extends PartColumn<TargetColumn>>(grid: Grid, columns: readonly C[]): C | null {
  let best: C | null = null;
  for (const column of columns) {
    if (!best || (yearOf(grid, column)?.value ?? 0) > (yearOf(grid, best)?.value ?? 0)) best = column;
  }
  return best;
}

/** The year that the column's header names. */
export function yearOf(grid: Grid, column: PartColumn<ColumnId> | null): Datum<number> | null {
  for (const cell of column?.header ?? []) {
    const year = yearIn(grid, cell);
    if (year) return year;
  }
  return null;
}
