/** The column of running numbers, if the form has one: `๑`, `(๑)`, or the -1 that Excel makes of a typed (1). */
import { readItemNumber } from '../../../text/item';
import { readSection } from '../../../text/section';
import { guidelineOf, type Framework } from '../../../plan/framework';
import type { ProjectRows } from './project-rows';
import type { TableColumns } from '../../table-header/columns';
import { isSameCell, type Grid, type GridCell } from '../../sheet/grid';
import { isBlank, linesOf } from '../../sheet/lines';
import { subPlanOfSection } from '../../phrases/headings';

const NUMBER_LIKE = /^[-(]?[0-9]+(?:[.)-][0-9]*)*\)?$/;

/** Whether the cell holds a number of some kind and nothing else. */
export function isNumberLike({ key }: GridCell): boolean {
  return NUMBER_LIKE.test(key);
}

const NONE: readonly null[] = [];

/** The numbers of a block's real projects, if the column has one for each; else null for every one, or none at all. */
export function itemNumbers(
  { grid, columns, count, real, rows }: ProjectRows,
  title: GridCell,
): readonly (number | null)[] {
  if (columns.at.number === undefined && columns.titles.length <= 1) return NONE;
  if (rows) return rows.map((row) => numberOf(grid, row, columns));
  const beside = numberBeside(grid, title, columns);
  const lines = beside ? linesOf(beside.text).filter((line) => !isBlank(line)) : [];
  if (beside && lines.length === 1 && real.length === 1) return [readNumber(beside.value)];
  if (lines.length === real.length) return lines.map(readNumber);
  return real.map((index) => (lines.length === count ? readNumber(lines[index] ?? null) : null));
}

function numberOf(grid: Grid, row: number, { at }: TableColumns): number | null {
  const cell = at.number === undefined ? null : grid.cell(row, at.number);
  return cell && readNumber(cell.value);
}

/** The number left of the title: in the column of numbers, or under the one header that both share. */
export function numberBeside(grid: Grid, title: GridCell, { at, titles }: TableColumns): GridCell | null {
  if (at.number === undefined && titles.length <= 1) return null;
  const columns = at.number === undefined ? titles : [...titles, at.number];
  return (
    columns.flatMap((column) => grid.cell(title.row, column) ?? []).find((cell) => !isSameCell(cell, title)) ?? null
  );
}

function readNumber(value: GridCell['value']): number | null {
  const reading = readItemNumber(value);
  return reading.ok ? reading.value : null;
}

/** The section number of a heading, if it is in the column of numbers; 1.1 is a number there, and the framework decides. */
export function sectionBeside(cell: GridCell | null, guideline: number, framework: Framework): string | null {
  if (!cell) return null;
  const reading = readSection(cell.value);
  if (reading.ok) return reading.value;
  const likely = reading.suggestion;
  if (likely === undefined) return null;
  return guidelineOf(framework, subPlanOfSection(likely), guideline)?.section === likely ? likely : null;
}
