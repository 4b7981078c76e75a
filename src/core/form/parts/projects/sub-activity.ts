/** Rows below a project that are parts of it: `- อบรม`, `๑.๑ ประชุม`, `กิจกรรมที่ ๑ …`. */
import type { Datum } from '../../../plan/datum';
import type { Project } from '../../../plan/project';
import { oneOf } from '../../../text/patterns';
import { DIGITS, FIRST_LETTERS } from '../../../text/thai';
import { parseCell } from '../../../workbook/address';
import type { Grid, GridCell } from '../../sheet/grid';
import { isBlankText } from '../../phrases/blank-text';
import { startsProject } from '../../phrases/project-cell';
import { readTitleMark } from '../../phrases/project-mark';
import type { TableColumns } from '../../table-header/columns';
import { PHASE_2 } from '../../vocabulary/phase-2';
import { contentCells } from './project-extent';
import { amountIn } from './sum-row';
import type { TableSheet } from './table-sheet';

const { project, activity, parts, countedPart } = PHASE_2.projects;
/** A number within the project's own. */
const DEEPER = new RegExp(`^\\s*[${DIGITS}]{1,2}(?:\\.[${DIGITS}]{1,2}){1,2}[.)]?\\s*(?!${project})[${FIRST_LETTERS}]`);
/** What is counted within a project. */
const COUNTED = new RegExp(`^\\s*(?:${oneOf(parts)}|${countedPart}\\s*[${DIGITS}])`);
const PROJECT = new RegExp(`^\\s*${project}`);

/** How the names of most projects do not begin. */
const MAY_BE = new RegExp(`^\\s*(?:[^${FIRST_LETTERS}a-z]|${oneOf([...parts, activity])})`, 'i');

/** Whether an unnumbered title is a part of the project above; `number`: the text beside it in the column of numbers. */
export function isSubActivity(grid: Grid, title: GridCell, number: GridCell | null, above: Project): boolean {
  const { text } = title;
  if (number && /^[0-9]{1,2}\.[0-9]{1,2}\.?$/.test(number.key)) return parseInt(number.key, 10) === above.item;
  if (!MAY_BE.test(text)) return false;
  const isNumbered = above.item !== null;
  const mark = readTitleMark(text);
  if (mark === null)
    return (isNumbered && DEEPER.test(text)) || ((isNumbered || PROJECT.test(above.title)) && COUNTED.test(text));
  if (isNumbered) return !PROJECT.test(mark.rest);
  // Among projects that all have dashes, a dash says nothing.
  return PROJECT.test(above.title) && !startsProject(mark.rest) && !isBulleted(grid, above);
}

function isBulleted(grid: Grid, { sheet, cell }: Project): boolean {
  const place = parseCell(cell);
  const written = sheet === grid.name && place ? grid.cell(place.row, place.column) : null;
  return written === null || readTitleMark(written.text) !== null;
}

/** What a part's row adds to its project. */
export interface ProjectPart {
  readonly budget: Datum<number> | null;
}

/**
 * Reads a part's row, and marks its cells as read. null if the row has marks, and so is as whole as a project: its cells
 * stay unread, so that they are reported.
 */
export function readPart({ grid, coverage }: TableSheet, title: GridCell, columns: TableColumns): ProjectPart | null {
  const { row } = title;
  const cells = contentCells(grid, row, columns);
  const isMark = ({ column, text }: GridCell): boolean =>
    columns.quarters.some((quarter) => quarter.column === column) && !isBlankText(text);
  if (cells.some(isMark)) return null;
  coverage.claim(title, ...cells);
  const money = columns.at.budget === undefined ? null : grid.cell(row, columns.at.budget);
  return { budget: money && !isBlankText(money.text) ? amountIn(grid, money, columns) : null };
}

/** Amounts of several cells as one, at the first's place; not known if one of them is not. */
export function plus(sum: Datum<number> | null, more: Datum<number>): Datum<number> {
  if (!sum) return more;
  const { sheet, cell } = sum;
  const text = `${sum.text} + ${more.text}`;
  const unread = [sum, more].find(({ value }) => value === null);
  if (!unread) return { sheet, cell, text, value: (sum.value ?? 0) + (more.value ?? 0) };
  return { sheet: unread.sheet, cell: unread.cell, text, value: null, ...(unread.reason && { reason: unread.reason }) };
}
