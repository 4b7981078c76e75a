/** Cells of the table that name a sub-plan, goal or guideline for the rows below them. */
import type { TableColumns } from '../../table-header/columns';
import type { Grid, GridCell } from '../../sheet/grid';
import { isNumberLike } from './item-column';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { FORM_HEADINGS, isGroupRow, type HeadingReader } from '../../phrases/headings';

export interface GroupCell {
  readonly cell: GridCell;
  /** What it says: its own key, or that with its column's header in front. */
  readonly key: string;
}

export const GUIDELINE = PHASE_2.headings.guidelineWord;

const NONE: readonly GroupCell[] = [];

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

/** The row's own cells in the columns of groups, without those that a merge shows from above. */
export function groupCells(
  grid: Grid,
  row: number,
  { groups }: TableColumns,
  headings: HeadingReader,
): readonly GroupCell[] {
  if (groups.length === 0) return NONE;
  const named: GroupCell[] = [];
  for (const { column, label } of groups) {
    const cell = grid.cell(row, column);
    if (!cell) continue;
    // `๑` under แผนย่อยที่ is แผนย่อยที่ ๑.
    const isBare = /^[0-9]{1,2}$/.test(cell.key) && /^[^/]+$/.test(label);
    // A wording under แนวทางการพัฒนา is announced by its header.
    const isAnnounced = label.startsWith(GUIDELINE) && headings.of(label + cell.key) !== null;
    named.push({ cell, key: isBare || isAnnounced ? label + cell.key : cell.key });
  }
  return named;
}
