/** Headers that say a quarter or a month by their place in a run: `๑ ๒ ๓ ๔`, `10 11 12 1 …`, twelve dates. */
import { dateOfSerial } from '../../calendar/dates';
import type { Quarter } from '../../calendar/quarter';
import { isDateFormat } from '../../workbook/number-format';
import type { Grid, GridCell } from '../sheet/grid';
import { PHASE_2 } from '../vocabulary/phase-2';
import { monthMeaning, quarterDigit, type HeaderMeaning } from './header-cell';
import { gather } from '../../workbook/gather';

/** A cell of the header and what it says. */
export interface Headed {
  readonly cell: GridCell;
  readonly meaning: HeaderMeaning | null;
  /** The header above that it belongs to: its own column's, or one that is over several columns. */
  readonly over: Headed | null;
}

type Meanings = ReadonlyMap<GridCell, HeaderMeaning>;

const NONE: Meanings = new Map();
const { instalment, ordinal } = { ...PHASE_2.headers, ...PHASE_2.headings };
const INSTALMENT = new RegExp(`^${instalment}(?:${ordinal})?([1-4])$`);
const MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `๑ ๒ ๓ ๔` or `งวดที่ ๑` to `๔` in four columns, or the months of the fiscal year in twelve, under a header that says quarters or time. */
export function timeNumbers(cells: readonly GridCell[], above: ReadonlyMap<number, Headed>): Meanings {
  const timed = cells.filter(({ column }) => saysTime(aboveOf(column, above)));
  if (timed.length === MONTHS.length && timed.every(({ key }, index) => key === String(MONTHS[index])))
    return new Map(timed.map((cell) => [cell, monthMeaning(Number(cell.key))]));
  const digits = cells.flatMap((cell) => {
    const quarter = quarterDigit(cell) ?? instalmentOf(cell);
    return quarter === null ? [] : [{ cell, quarter }];
  });
  const isRun = digits.length === 4 && digits.every(({ quarter }, index) => quarter === index + 1);
  if (!isRun || !digits.every(({ cell }) => timed.includes(cell))) return NONE;
  return new Map(digits.map(({ cell, quarter }) => [cell, { kind: 'quarter', quarter }]));
}

/** `งวดที่ ๑`: a quarter only if four of them are below a header of time. */
function instalmentOf({ key }: GridCell): Quarter | null {
  const number = INSTALMENT.exec(key)?.[1];
  return number === undefined ? null : (Number(number) as Quarter);
}

/** What Excel has made of `ต.ค. 67`, typed twelve times. */
export function dateMonths(grid: Grid, cells: readonly GridCell[]): Meanings {
  if (cells.length < MONTHS.length) return NONE;
  const dates = gather(cells, (cell) => {
    const { value, row, column } = cell;
    if (typeof value !== 'number' || !isDateFormat(grid.numberFormat(row, column))) return [];
    const date = dateOfSerial(value);
    return date ? [[cell, monthMeaning(date.month)] as const] : [];
  });
  const months = new Set(dates.map(([, { month }]) => month));
  return months.size === MONTHS.length && dates.length === MONTHS.length ? new Map(dates) : NONE;
}

function saysTime(headed: Headed | undefined): boolean {
  const meaning = headed?.meaning;
  return meaning?.kind === 'span' || (meaning?.kind === 'column' && meaning.id === 'period');
}

/** The header above a column: its own, or the nearest one to the left, merged over it or not. */
export function aboveOf(column: number, above: ReadonlyMap<number, Headed>): Headed | undefined {
  let nearest: Headed | undefined;
  for (const [at, headed] of above) {
    if (at <= column && (nearest === undefined || at > nearest.cell.column)) nearest = headed;
  }
  return nearest;
}
