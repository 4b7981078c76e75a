/** Where the parts of the form stand: found by their headings and header labels, on any sheet, at any row and column. */
import type { PartId } from '../plan/plan';
import { readHeader } from './columns';
import { countLine } from './count-line';
import { COUNT_WORD } from './count-words';
import type { Grid, GridCell } from './grid';
import { DETAILS, NOTE, PART_BY_NUMBER, PART_HEADING, TITLE } from './labels';
import { isBanner, readHeading } from './phrases';

export type RegionKind = PartId | 'title' | 'notes';

/** A run of rows of one sheet that belongs to one part. `top` is its heading's row, or its first row. */
export interface Region {
  readonly kind: RegionKind;
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
}

/** The regions of a sheet from its first part to its last row; none where it has nothing of the form. */
export function regionsOf(grid: Grid): Region[] {
  const starts: { kind: RegionKind; top: number }[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const cells = grid.row(row);
    const [first] = cells;
    if (!first) continue;
    const current = starts.at(-1)?.kind ?? null;
    const kind = startOf(grid, first, cells, current);
    if (kind === null || (kind === current && kind === 'projects')) continue;
    // What stands above a table that opens a sheet, such as its sub-plan's name, belongs to the table.
    const isOpening = kind === 'projects' && starts.length === 0;
    starts.push({ kind, top: isOpening ? grid.top : row });
  }
  return starts.map(({ kind, top }, index) => ({
    kind,
    grid,
    top,
    bottom: (starts[index + 1]?.top ?? grid.bottom + 1) - 1,
  }));
}

/** The part that begins in this row, or null. */
function startOf(
  grid: Grid,
  first: GridCell,
  cells: readonly GridCell[],
  current: RegionKind | null,
): RegionKind | null {
  const { key, row } = first;
  const part = PART_BY_NUMBER[PART_HEADING.exec(key)?.[1] ?? ''];
  if (part !== undefined) {
    grid.take(first);
    return isSamePart(part, current) ? null : part;
  }
  if (TITLE.test(key)) return current === 'title' ? null : 'title';
  switch (current) {
    case 'projects':
      if (NOTE.test(key) && readHeader(grid, row) === null) return 'notes';
      return isDeclaredTotal(key) ? 'counts' : null;
    case 'notes':
      return isTableRow(cells) || readHeader(grid, row) !== null || DETAILS.test(key) ? 'projects' : null;
    case 'counts':
      return DETAILS.test(key) || readHeader(grid, row) !== null ? 'projects' : null;
    default:
      if (DETAILS.test(key) || readHeader(grid, row) !== null) return 'projects';
      return opensCounts(cells, current) ? 'counts' : null;
  }
}

/** A heading that a later page repeats, `ส่วนที่ ๓ … (ต่อ)`, is no second beginning; in the table, part 3 goes on. */
function isSamePart(part: PartId, current: RegionKind | null): boolean {
  return part === current || (part === 'counts' && (current === 'projects' || current === 'notes'));
}

/** After a note that stands inside the table, the table goes on. */
function isTableRow(cells: readonly GridCell[]): boolean {
  return cells.length > 2 || cells.some(({ key }) => readHeading(key) !== null) || cells.some(isBanner);
}

/** `๓.๑ จำนวนโครงการ…`, with its section number, can be nothing else. */
function isDeclaredTotal(key: string): boolean {
  return /^3\.1\.?(?:รวม)?จำนวนโครงการ/.test(key);
}

/** A line of 3.1 with its number, where the heading of part 3 is lost. Parts 4 and 5 may well speak of projects. */
function opensCounts(cells: readonly GridCell[], current: RegionKind | null): boolean {
  const isAfter = current === 'targets' || current === 'outcomes';
  return cells.some((cell) => {
    if (isDeclaredTotal(cell.key)) return true;
    const line = isAfter || cell.text.length > LONGEST ? null : countLine(cell.text);
    return (
      line !== null && (line.slot !== undefined || cells.some((other) => other !== cell && COUNT_WORD.test(other.key)))
    );
  });
}

const LONGEST = 1000;
