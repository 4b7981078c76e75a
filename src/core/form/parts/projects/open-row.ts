/** Rows with the beginning of a name, or words in place of one, and nothing that a project has. */
import { IN_ANY_FONT, readMark } from '../../../plan/marks';
import type { OpenRow } from '../../../plan/project-table';
import { readAmount } from '../../../text/amount';
import { DIGITS } from '../../../text/thai';
import { isBlankText } from '../../phrases/blank-text';
import type { PeriodSense } from '../../phrases/period-text';
import type { TitleItem } from '../../phrases/project-cell';
import { isPending } from '../../phrases/title-tail';
import type { GridCell } from '../../sheet/grid';
import { trimmed } from '../../sheet/lines';
import type { TableColumns } from '../../table-header/columns';
import { itemNumbers } from './item-column';
import { contentCells } from './project-extent';
import type { ProjectRows } from './project-rows';
import type { TableSheet } from './table-sheet';

const DIGIT = new RegExp(`[${DIGITS}]`);

/** Whether a title names no project yet: `โครงการอบรม.....`, `รออนุมัติ`. */
export function isUnsettled({ title, isUnfinished }: TitleItem): boolean {
  return isUnfinished === true || isPending(title);
}

/**
 * Classifies a row whose title names no project yet; returns `project` if its other cells show that it is one. Returns
 * null if amounts are beside words like `รออนุมัติ`, since they may be a project's: the title stays unread.
 */
export function unsettledRow(
  { grid, coverage }: TableSheet,
  block: ProjectRows,
  title: GridCell,
  { item, isUnfinished }: TitleItem,
  periods: PeriodSense,
): Pick<OpenRow, 'sheet' | 'cell' | 'kind' | 'item' | 'text'> | 'project' | null {
  if (holdsData(block, periods)) {
    if (item !== null || isUnfinished === true) return 'project';
    coverage.release(title);
    return null;
  }
  for (let row = block.top; row <= block.bottom; row += 1) {
    coverage.claim(...contentCells(grid, row, block.columns));
  }
  const number = item ?? itemNumbers(block, title)[0] ?? null;
  return { kind: 'unfinished', item: number, text: trimmed(title.text), ...grid.place(title.row, title.column) };
}

/** Whether a block's cells beside its title hold a mark, a number, an amount or a period. */
function holdsData({ grid, top, bottom, columns }: ProjectRows, periods: PeriodSense): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (contentCells(grid, row, columns).some((cell) => isData(cell, columns, periods))) return true;
  }
  return false;
}

function isData({ column, text, value }: GridCell, { at, quarters }: TableColumns, periods: PeriodSense): boolean {
  if (isBlankText(text)) return false;
  if (quarters.some((quarter) => quarter.column === column)) return readMark(text, IN_ANY_FONT) !== 'no';
  if (column === at.budget && readAmount(value).ok) return true;
  if (column === at.period || column === at.start || column === at.end) return periods.tellsTime(text);
  return DIGIT.test(text);
}
