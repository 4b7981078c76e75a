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

/** Characters of addresses, by their codes; the one before `A`, so that `A` counts as 1. */
const [DOLLAR, ZERO, BEFORE_A] = [0x24, 0x30, 0x40];

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
  // Letter by letter: an expression takes five times as long, and every merge, formula and link is read here.
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (let letter = letterAt(address, at); letter >= 1 && letter <= 26; letter = letterAt(address, at)) {
    column = column * 26 + letter;
    at += 1;
  }
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  if (address.charCodeAt(at) === ZERO) return null;
  let row = 0;
  for (let digit = digitAt(address, at); digit >= 0 && digit <= 9; digit = digitAt(address, at)) {
    row = row * 10 + digit;
    at += 1;
  }
  if (at < address.length || column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return null;
  return { row: row - 1, column: column - 1 };
}

function letterAt(address: string, at: number): number {
  return address.charCodeAt(at) - BEFORE_A;
}

function digitAt(address: string, at: number): number {
  return address.charCodeAt(at) - ZERO;
}

/** `A1:J2` or `A1` → its bounds, corners in either order; null if it is no range of cells. */
export function parseRange(address: string): RangeIndex | null {
  const colon = address.indexOf(':');
  const start = parseCell(colon === -1 ? address : address.slice(0, colon));
  const end = colon === -1 ? start : parseCell(address.slice(colon + 1));
  if (!start || !end) return null;
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
