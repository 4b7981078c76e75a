/** The budget of a project: the amount in one column, or the sum of its sources. */
import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import type { UnpairedEntries } from '../../../plan/project-table';
import type { Grid } from '../../sheet/grid';
import type { SourceColumn } from '../../table-header/columns';
import { trimmed } from '../../sheet/lines';
import { readMoney, type MoneyOptions } from './money';
import { placeOf } from './period-columns';
import type { ProjectRows, Share } from './project-rows';

/**
 * The budget of the real project `index`; `part`: its share of the budget's column, if there is one. Sources of another
 * year than the plan's are not summed, and nothing is if a column among them is not understood.
 */
export function budgetOf(
  rows: ProjectRows,
  index: number,
  part: Share | null,
  year: number | null,
): Pick<Project, 'budget' | 'sources'> {
  const { grid, columns } = rows;
  const { sources, multiple, unclearBudget } = columns;
  const baht = multiple?.baht ?? 1;
  const whole = amountDatum(grid, part, year, baht);
  if (sources.length === 0) return { budget: whole };
  const isOwn = (source: SourceColumn): boolean => source.year === null || year === null || source.year === year % 100;
  const own = sources.filter(isOwn);
  for (const { column } of sources) rows.share(column, 'entries', index);
  const amounts = own.flatMap(
    ({ column }) => amountDatum(grid, rows.share(column, 'entries', index), year, baht) ?? [],
  );
  if (part) return { budget: whole, sources: amounts };
  return { budget: unclearBudget ? null : sumOf(amounts), sources: amounts };
}

function amountDatum(grid: Grid, part: Share | null, year: number | null, baht: number): Datum<number> | null {
  const text = trimmed(part?.text ?? '');
  if (!part || text === '') return null;
  const value = part.cell && part.text === part.cell.text ? part.cell.value : text;
  const reading = readMoney(value, optionsOf(grid, part, year, baht));
  const { sheet, cell } = placeOf(grid, part);
  if (!reading.ok) {
    const { reason, suggestion } = reading;
    return { sheet, cell, text, value: null, reason, ...(suggestion && { likely: suggestion.baht }) };
  }
  // One amount merged over the rows of several projects is not the amount of each.
  return isJoint(part, reading.value.baht) ? null : { sheet, cell, text, value: reading.value.baht };
}

/** The sum of amounts at the place of the first; null if there are none. One that cannot be read makes the sum unknown. */
function sumOf([first, ...others]: readonly Datum<number>[]): Datum<number> | null {
  if (!first || others.length === 0) return first ?? null;
  const all = [first, ...others];
  const unread = all.find(({ value }) => value === null);
  if (unread) return unread;
  const satang = all.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 100), 0);
  return { ...first, text: all.map(({ text }) => text).join(' + '), value: satang / 100 };
}

function optionsOf(grid: Grid, { cell }: Share, year: number | null, baht: number): MoneyOptions {
  return cell ? { numberFormat: grid.numberFormat(cell.row, cell.column), year, baht } : { year, baht };
}

function isJoint({ isOver }: Share, baht: number): boolean {
  return isOver && baht > 0;
}

const NO_PAIRING: readonly UnpairedEntries[] = [];

/** Amounts merged over the rows of several projects. */
export function jointBudgets(rows: ProjectRows, column: number, year: number | null): readonly UnpairedEntries[] {
  const { real, top } = rows;
  if (!rows.rows && !rows.grid.merge(top, column)) return NO_PAIRING;
  return real.flatMap((_, index) => jointBudget(rows, rows.share(column, 'entries', index), year) ?? []);
}

/** Reported once, at the merge's first row. */
function jointBudget(rows: ProjectRows, part: Share, year: number | null): UnpairedEntries | null {
  const { grid } = rows;
  const merge = part.isOver && part.cell ? grid.merge(part.row, part.column) : null;
  if (!merge || !part.cell || merge.top !== part.row) return null;
  const reading = readMoney(part.cell.value, optionsOf(grid, part, year, rows.columns.multiple?.baht ?? 1));
  if (!reading.ok || !isJoint(part, reading.value.baht)) return null;
  const projects = merge.bottom - merge.top + 1;
  return { column: 'budget', projects, entries: 1, ...grid.place(merge.top, part.column) };
}
