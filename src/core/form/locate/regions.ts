/** Finds the parts of the form by their headings and header labels, on any worksheet, in any row and column. */
import type { PartId } from '../../plan/plan';
import { memoize } from '../../text/memoize';
import { anyOf } from '../../text/patterns';
import type { TableColumns } from '../table-header/columns';
import { SheetHeaders } from '../table-header/sheet-headers';
import { countLine } from '../phrases/count-line';
import { COUNT_WORD } from '../phrases/count-labels';
import type { Grid, GridCell } from '../sheet/grid';
import { CONTINUED_ALONE, DETAILS, FREE_TITLE, NOTE, partOf, TITLE, UNSIGNED } from '../phrases/form-labels';
import { linesOf } from '../sheet/lines';
import { PHASE_2 } from '../vocabulary/phase-2';
import { isNumberedProject } from '../table-header/numbered-project';
import { isGroupRow, readHeading } from '../phrases/headings';

export type RegionKind = PartId | 'title' | 'notes';

/** A run of rows of one sheet that belongs to one part. `top` is its heading's row, or its first row. */
export interface Region {
  readonly kind: RegionKind;
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  /** Headings of parts in these rows, the first and those that later pages repeat. */
  readonly headings: readonly GridCell[];
  /** The headers on the worksheet. */
  readonly headers: SheetHeaders;
  /** The columns of a table that continues from the worksheet before, without its own header. */
  readonly columns?: TableColumns;
}

/** The regions of a sheet from its first part to its last row; none if it has nothing of the form. */
export function regionsOf(grid: Grid): Region[] {
  const starts: { kind: RegionKind; top: number }[] = [];
  const headings: GridCell[] = [];
  const headers = new SheetHeaders(grid);
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const before = starts.at(-1) ?? null;
    const current = before?.kind ?? null;
    if (current === 'projects' && opensProject(grid, row)) continue;
    const cells = grid.row(row);
    const [first] = cells;
    if (!first) continue;
    const opening = openingOf(first.key);
    if (opening.part !== null) headings.push(first);
    const kind = startOf(grid, headers, first, opening, cells, before);
    if (kind === null || (kind === current && kind === 'projects')) continue;
    starts.push({ kind, top: kind === 'projects' ? tableTop(grid, row, before) : row });
  }
  // Such words alone head any list.
  if (starts.length === 1 && isFreeTitle(grid, headers, starts[0]?.top ?? grid.top)) return [];
  return starts.map(({ kind, top }, index) => {
    const bottom = (starts[index + 1]?.top ?? grid.bottom + 1) - 1;
    const own = headings.filter(({ row }) => top <= row && row <= bottom);
    return { kind, grid, top, bottom, headings: own, headers };
  });
}

/** Nearly every row of a table does: its other cells are not asked for. */
function opensProject(grid: Grid, row: number): boolean {
  const first = grid.first(row);
  return first !== null && isNumberedProject(first);
}

/** What the first words of a row may open. */
interface Opening {
  readonly part: PartId | null;
  readonly isTitle: boolean;
  readonly isNote: boolean;
  readonly isDetails: boolean;
  readonly isDeclaredTotal: boolean;
}

const openingOf = memoize((key): Opening => ({
  part: partOf(key),
  isTitle: TITLE.test(key),
  isNote: NOTE.test(key),
  isDetails: DETAILS.test(key),
  isDeclaredTotal: isDeclaredTotal(key),
}));

/**
 * The row in which a table begins. If it opens a worksheet, the rows above its header belong to it. Otherwise only the
 * names of a sub-plan, goal or guideline right above the header do.
 */
function tableTop(grid: Grid, header: number, before: Pick<Region, 'kind' | 'top'> | null): number {
  if (before === null) return grid.top;
  let top = header;
  // A count of 3.1 that nobody wrote looks the same, except for the section number.
  let isSure = before.kind !== 'counts';
  for (let row = header - 1; row > before.top; row -= 1) {
    const [only, ...others] = grid.row(row);
    if (!only) continue;
    const heading = readHeading(only.key);
    const isName = isGroupRow(only) || heading !== null || CONTINUED_ALONE.test(only.key);
    if (others.length > 0 || !isName || linesOf(only.text).some((line) => countLine(line)?.slot !== undefined)) break;
    isSure ||= typeof heading?.section === 'string';
    top = row;
  }
  return isSure ? top : header;
}

/** The part that begins in this row, or null. */
function startOf(
  grid: Grid,
  headers: SheetHeaders,
  { row }: GridCell,
  { part, isTitle, isNote, isDetails, isDeclaredTotal: isTotal }: Opening,
  cells: readonly GridCell[],
  before: Pick<Region, 'kind' | 'top'> | null,
): RegionKind | null {
  const current = before?.kind ?? null;
  if (part !== null) return isSamePart(part, current) ? null : part;
  // In the table, a row with more than a name is a project's.
  if (isTitle && !(current === 'projects' && cells.length > 3))
    return current === 'title' || isWrappedHeading(grid, row, current) ? null : 'title';
  switch (current) {
    case 'projects':
      if (isNote && headers.at(row) === null) return 'notes';
      return isTotal ? 'counts' : null;
    case 'notes':
      if (isTableRow(cells, isSigned(grid, before?.top ?? row)) || headers.at(row) !== null || isDetails)
        return 'projects';
      return isNote ? 'notes' : null;
    case 'counts':
      return isDetails || headers.at(row) !== null ? 'projects' : null;
    default:
      if (before === null && isFreeTitle(grid, headers, row)) return 'title';
      if (isDetails || headers.at(row) !== null) return 'projects';
      return opensCounts(cells, current) ? 'counts' : null;
  }
}

/** A title in an office's own words, alone in its row. */
function isFreeTitle(grid: Grid, headers: SheetHeaders, row: number): boolean {
  const [only, ...others] = grid.row(row);
  return (
    only !== undefined &&
    others.length === 0 &&
    FREE_TITLE.test(only.key) &&
    !TITLE.test(only.key) &&
    !isGroupRow(only) &&
    headers.at(row) === null
  );
}

/** A heading that a later page repeats, `ส่วนที่ ๓ … (ต่อ)`, is no second beginning. In the table, part 3 continues. */
function isSamePart(part: PartId, current: RegionKind | null): boolean {
  return part === current || (part === 'counts' && (current === 'projects' || current === 'notes'));
}

/** `ส่วนที่ ๔ เป้าหมายของ` / `แผนปฏิบัติการส่งเสริมคุณธรรม …`: the heading's own words over a further row. */
function isWrappedHeading(grid: Grid, row: number, current: RegionKind | null): boolean {
  if (current !== 'targets' && current !== 'outcomes') return false;
  const [only, ...others] = grid.row(row - 1);
  return only !== undefined && others.length === 0 && LACKS_ITS_END.test(only.key);
}

const LACKS_ITS_END = new RegExp(`${anyOf(...PHASE_2.parts.cutEnds)}$`);

/** Whether the table continues with this row, after a note inside the table. */
function isTableRow(cells: readonly GridCell[], isSigned: boolean): boolean {
  const isProject = cells.length > 2 && (!isSigned || cells.some(({ key }) => OF_TABLE.test(key)));
  return isProject || cells.some(({ key }) => readHeading(key) !== null) || cells.some(isGroupRow);
}

/** A number or a mark. Rows of projects have one; people who sign side by side do not. */
const OF_TABLE = /^(?:\(?[0-9]|[-–✓✔√/☑]$)/;

function isSigned(grid: Grid, note: number): boolean {
  return !UNSIGNED.test(grid.row(note)[0]?.key ?? '');
}

const { sum, number } = PHASE_2.counts;
const DECLARED_TOTAL = new RegExp(`^3\\.1\\.?(?:${sum})?${number}${PHASE_2.projects.project}`);

/** `๓.๑ จำนวนโครงการ…`, with its section number, can be nothing else. */
function isDeclaredTotal(key: string): boolean {
  return DECLARED_TOTAL.test(key);
}

/** A line of 3.1 with its number, if the heading of part 3 is missing. Parts 4 and 5 may well mention projects. */
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
