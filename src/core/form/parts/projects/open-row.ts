/** Rows with the beginning of a name, or words in place of one, and nothing that a project has. */
import { readMark, IN_ANY_FONT } from '../../../plan/marks';
import { readAmount } from '../../../text/amount';
import { DIGITS } from '../../../text/thai';
import { isBlankText } from '../../phrases/blank-text';
import type { PeriodSense } from '../../phrases/period-text';
import type { TitleItem } from '../../phrases/project-cell';
import { isPending } from '../../phrases/title-tail';
import type { GridCell } from '../../sheet/grid';
import type { TableColumns } from '../../table-header/read-header';
import { contentCells } from './project-extent';
import type { ProjectRows } from './project-rows';

const DIGIT = new RegExp(`[${DIGITS}]`);

/** Whether a title names no project yet: `โครงการอบรม.....`, `รออนุมัติ`. */
export function isUnsettled({ title, isUnfinished }: TitleItem): boolean {
  return isUnfinished === true || isPending(title);
}

/** Whether a block's cells beside its title hold a mark, a number, an amount or a period. */
export function holdsData({ grid, top, bottom, columns }: ProjectRows, periods: PeriodSense): boolean {
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
