/** Rows of sums inside or below the project table. */
import type { Datum } from '../../../plan/datum';
import type { TableSum } from '../../../plan/project-table';
import { readAmount } from '../../../text/amount';
import { readCount } from '../../../text/count';
import { oneOf } from '../../../text/patterns';
import { THAI } from '../../../text/thai';
import { COUNT_WORD } from '../../phrases/count-labels';
import { CARRIED_ROW, SUM_ROW } from '../../phrases/form-labels';
import { isBlankText } from '../../phrases/blank-text';
import type { Grid, GridCell } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import type { TableColumns } from '../../table-header/columns';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { readMoney } from './money';
import type { TableSheet } from './table-sheet';

/** `รวมกองการศึกษา`: the sum of a unit. */
const OF_UNIT = new RegExp(
  `^${PHASE_2.sums.begins.source}(?:${oneOf(PHASE_2.sums.summed)})*${oneOf(PHASE_2.sums.ofUnits)}`,
);

/** The cell by which a row of sums is recognised: its first one or its title; null in any other row. */
export function sumLabel(grid: Grid, row: number, title: GridCell | null): GridCell | null {
  const cells = grid.row(row);
  const labels = [cells[0], title].filter((cell) => cell != null);
  const whole = labels.find(({ key }) => SUM_ROW.test(key));
  if (whole) return whole;
  const ofUnit = labels.find(({ key }) => OF_UNIT.test(key));
  const isSums = ofUnit && cells.length > 1 && cells.every((cell) => cell === ofUnit || isSum(cell));
  return isSums ? ofUnit : null;
}

const NUMBER_WITH_UNIT = new RegExp(`^[0-9][0-9,.]*[${THAI}]{1,10}$`);

/** An amount or a number of projects in a row of sums, or of what they reach: `๕๐๐ คน`. */
function isSum({ key, value }: GridCell): boolean {
  return COUNT_WORD.test(key) || readAmount(value).ok || readCount(value).ok || NUMBER_WITH_UNIT.test(key);
}

/** Marks a row of sums as read, with its amounts. */
export function claimSums({ grid, coverage }: TableSheet, label: GridCell): void {
  coverage.claim(label, ...grid.row(label.row).filter(isSum));
}

/** What a row of sums says. */
export function tableSum(
  { grid }: TableSheet,
  columns: TableColumns | null,
  label: GridCell,
): Omit<TableSum, 'projectsBefore'> {
  const column = columns?.at.budget;
  const cell = column === undefined ? null : grid.cell(label.row, column);
  const isAmount = cell && cell !== label && !isBlankText(cell.text) && !CARRIED_ROW.test(label.key);
  return {
    label: trimmed(label.text),
    amount: isAmount ? amountIn(grid, cell, columns) : null,
    ...grid.place(label.row, label.column),
  };
}

/** The amount in a cell. */
export function amountIn(grid: Grid, cell: GridCell, columns: TableColumns | null): Datum<number> {
  const place = grid.place(cell.row, cell.column);
  const text = trimmed(cell.text);
  const numberFormat = grid.numberFormat(cell.row, cell.column);
  const reading = readMoney(cell.value, { numberFormat, year: null, baht: columns?.multiple?.baht ?? 1 });
  if (!reading.ok) return { text, value: null, reason: reading.reason, ...place };
  return { text, value: reading.value.baht, ...place };
}
