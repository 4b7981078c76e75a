/**
 * Lines of the project column that have no number: `โครงการ ก` / `โครงการ ข` are two projects, or one name over two
 * lines. The marks and amounts beside them show which, or the rows; if they do not, nobody knows.
 */
import { readAmount } from '../../../text/amount';
import { projectRowsAt } from './project-extent';
import type { TableColumns } from '../../table-header/columns';
import { splitMarks } from './split-entries';
import type { Grid, GridCell } from '../../sheet/grid';
import type { TableSheet } from './table-sheet';
import { hasBreak, isBlank, linesOf } from '../../sheet/lines';
import { startsProject, type TitleItem, type TitleSegment } from '../../phrases/project-cell';
import { PHASE_2 } from '../../vocabulary/phase-2';

export interface LooseLines {
  readonly segments: readonly TitleSegment[];
  /** Whether a line may be another project and nothing shows it. */
  readonly isDoubtful: boolean;
}

export function withLooseLines(
  sheet: TableSheet,
  title: GridCell,
  segments: readonly TitleSegment[],
  columns: TableColumns,
  regionBottom: number,
): LooseLines {
  // Nearly every cell has one line.
  if (!hasBreak(title.text)) return { segments, isDoubtful: false };
  const items = segments.flatMap((segment) => segment.items);
  const split = segments.map((segment) => ({ ...segment, items: segment.items.flatMap(apart) }));
  const splitItems = split.flatMap((segment) => segment.items);
  if (splitItems.length === items.length) return { segments, isDoubtful: false };
  const fits = (count: number): boolean =>
    fitsBeside(sheet.grid, title, columns, count) ?? fitsRows(sheet, title, columns, regionBottom, count);
  if (fits(items.length)) return { segments, isDoubtful: false };
  if (fits(splitItems.length)) return { segments: split, isDoubtful: false };
  // Names continue with กิจกรรม more often than with โครงการ.
  const isDoubtful = splitItems.some(
    ({ title: name }) => !items.some((item) => item.title.startsWith(name)) && PROJECT.test(name),
  );
  return { segments, isDoubtful };
}

const PROJECT = new RegExp(`^\\s*${PHASE_2.projects.project}`);

/** The item's lines that begin as projects do, each as one. */
function apart(item: TitleItem): readonly TitleItem[] {
  const [first = '', ...others] = linesOf(item.title);
  if (!startsProject(first) || !others.some(startsProject)) return [item];
  const found: string[][] = [[first]];
  for (const line of others) {
    if (startsProject(line)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found.map((lines, index) => ({ ...item, item: index === 0 ? item.item : null, title: lines.join('\n') }));
}

/** Whether the marks and amounts beside the cell are so many; null if none has more than one line. */
function fitsBeside(grid: Grid, { row }: GridCell, { at, quarters }: TableColumns, count: number): boolean | null {
  const marks = quarters.flatMap(({ column }) => severalLines(grid.cell(row, column)));
  const amounts = at.budget === undefined ? [] : severalLines(grid.cell(row, at.budget));
  if (marks.length + amounts.length === 0) return null;
  const isAmounts = (text: string): boolean => {
    const lines = linesOf(text).filter((line) => !isBlank(line));
    return lines.length === count && lines.every((line) => readAmount(line).ok);
  };
  return marks.every((text) => splitMarks(text, count).ok) && amounts.every(isAmounts);
}

function severalLines(cell: GridCell | null): string[] {
  return cell && linesOf(cell.text).length > 1 ? [cell.text] : [];
}

/** Whether the rows beside the cell are so many. */
function fitsRows(sheet: TableSheet, title: GridCell, columns: TableColumns, bottom: number, count: number): boolean {
  if (count < 2) return false;
  const all = Array.from({ length: count }, (_, index) => index);
  return projectRowsAt(sheet, title, bottom, columns, count, all).rows !== null;
}
