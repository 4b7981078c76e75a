/** A1 addresses. Rows and columns are zero-based inside the core; addresses as people read them are A1. */

export interface CellIndex {
  readonly row: number;
  readonly column: number;
}

export interface RangeIndex {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits (Microsoft, "Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters (UTF-16 units) of a cell's text. */
export const MAX_TEXT = 32_767;

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Those of the columns that forms have. */
const COLUMN_NAMES = Array.from({ length: 64 }, (_, column) => nameOf(column));

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnName(column: number): string {
  return COLUMN_NAMES[column] ?? nameOf(column);
}

function nameOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{row: 17, column: 0}` → `A18`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A18` or `$A$18` → `{row: 17, column: 0}`; null for anything that is not one cell of a worksheet. */
export function parseCell(address: string): CellIndex | null {
  const match = CELL.exec(address);
  if (!match) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : null;
}

/** `A1:J2` or `A1` → its bounds, corners in either order; null if it is no range of cells. */
export function parseRange(address: string): RangeIndex | null {
  const [first = '', second = first, ...rest] = address.split(':');
  const start = parseCell(first);
  const end = parseCell(second);
  if (!start || !end || rest.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Bounds → `A1:J2`, or `A1` for a single cell. */
export function rangeName(range: RangeIndex): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `A1:J2` → `$A$1:$J$2`, as names refer to cells. */
export function absolute(range: string): string {
  return range
    .split(':')
    .map((cell) => cell.replace(/^[A-Z]+/, (column) => `$${column}$`))
    .join(':');
}

/** Whether two ranges share a cell. */
export function overlaps(a: RangeIndex, b: RangeIndex): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** `ชื่อ'แผ่น` → `'ชื่อ''แผ่น'`, as a formula wants a sheet's name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
