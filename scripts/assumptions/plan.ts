/** The plan of the trial workbook: each project is there for one of the beliefs. */
import { buildForm, type FormProject } from '#test/support/form-builder';
import { parseCell } from '../../src/core/workbook/address';
import { cellsAt, type Cell, type Sheet, type Style } from './xlsx';

export const PLAN = 'แผน';
export const LOCKED = 'แผนล็อก';

/** 1 October 2567 in the count from 1900, and the days by which the count from 1904 is less. */
export const FIRST_OF_OCTOBER = 45_566;
export const DAYS_TO_1904 = 1462;

const UNMARKED = [null, null, null, null] as const;
const HIDDEN_UNIT = 'ซ่อนด้วยตัวกรอง';
/** In a quarter cell between those that are written. */
export const FORMULA = '=IF(TRUE,"✓","")';

const PROJECTS: readonly FormProject[] = [
  { section: '1.1', title: 'เครื่องหมายในเซลล์ว่าง', period: 'ตุลาคม 2567', quarters: UNMARKED },
  { section: '1.1', title: 'เครื่องหมายเดิมและสูตรที่ต้องไม่ถูกแตะ', quarters: ['✓', null, null, '✓'] },
  { section: '1.1', title: 'แถวที่ตัวกรองซ่อน', period: 'มกราคม 2568', quarters: UNMARKED, unit: HIDDEN_UNIT },
  { section: '1.1', title: 'แถวใต้แถวที่ซ่อน', period: 'เมษายน 2568', quarters: UNMARKED },
  { section: '1.1', title: 'เซลล์รูปแบบข้อความ', period: 'ก.ค. 68', quarters: UNMARKED },
  { section: '1.2', title: 'ช่วงเวลาที่ Excel อาจอ่านเป็นวันที่', quarters: ['ต.ค. 67', null, null, null] },
  { section: '2.1', title: 'ช่วงเวลาในเซลล์ผสาน', quarters: ['ไตรมาส 1-2', null, null, null] },
  { section: '2.1', title: 'ข้อความที่ขึ้นต้นด้วยเครื่องหมายเท่ากับ', quarters: ['=ต.ค. 67', null, null, null] },
  { section: '3.1', title: 'ช่วงเวลาเป็นวันที่', period: FIRST_OF_OCTOBER, quarters: UNMARKED },
];
/** Those whose quarter cells are merged. */
const MERGED = [5, 6, 7];

/** Columns of the form: the unit, the period, and the four quarters. */
const [UNIT, PERIOD, FIRST_QUARTER] = [5, 6, 7];
const WIDTHS = [24, 44, 18, 14, 18, 18, 18, 9, 9, 9, 9];

const layout = buildForm({ projects: PROJECTS });
/** Below the line above the table. */
const HEADER_ROW = (parseCell(layout.tableHeader)?.row ?? 0) + 1;
/** The cell of the declared number of projects. */
export const TOTAL = parseCell(layout.slot.total ?? '') ?? { row: 0, column: 0 };
const form = buildForm({ projects: PROJECTS, cells: { [layout.slot.total ?? '']: 12 } });

/** The row of a project and the column of its period (0) or of a quarter (1 to 4), from 0. */
export function placeOf(
  project: number,
  quarter: 0 | 1 | 2 | 3 | 4,
): { readonly row: number; readonly column: number } {
  return { row: (form.rows[project] ?? 0) - 1, column: quarter === 0 ? PERIOD : FIRST_QUARTER + quarter - 1 };
}

export function planSheet(is1904: boolean): Sheet {
  const merges = MERGED.map((project) => {
    const { row } = placeOf(project, 1);
    return { top: row, left: FIRST_QUARTER, bottom: row, right: FIRST_QUARTER + 3 };
  });
  return {
    name: PLAN,
    cells: cellsOf(form, (row, column, cell) => planCell(row, column, cell, is1904)),
    widths: WIDTHS,
    merges,
    hiddenRows: new Set([placeOf(2, 0).row]),
    filter: {
      range: { top: HEADER_ROW, left: 0, bottom: (layout.rows.at(-1) ?? 0) - 1, right: FIRST_QUARTER + 3 },
      column: UNIT,
      values: ['ฝ่ายปกครอง'],
    },
  };
}

const lockedForm = buildForm({ projects: [0, 3].flatMap((project) => PROJECTS[project] ?? []) });
const [OPEN_ROW = 0, LOCKED_ROW = 0] = lockedForm.rows.map((row) => row - 1);

/** The same form, smaller: protected, the quarter cells of its first project not locked. */
export function lockedSheet(): Sheet {
  return {
    name: LOCKED,
    cells: cellsOf(lockedForm, (row, column, cell) => ({
      ...cell,
      style: { ...cell.style, isUnlocked: row === OPEN_ROW && column >= FIRST_QUARTER },
    })),
    widths: WIDTHS,
    isProtected: true,
  };
}

/** In the protected plan: the first quarter of the project that may be written, and the third of the other one. */
export const OPEN_QUARTER = { row: OPEN_ROW, column: FIRST_QUARTER };
export const LOCKED_QUARTER = { row: LOCKED_ROW, column: FIRST_QUARTER + 2 };

function cellsOf(
  { workbook, rows }: Pick<ReturnType<typeof buildForm>, 'workbook' | 'rows'>,
  change: (row: number, column: number, cell: Cell) => Cell,
): Sheet['cells'] {
  const values = workbook.sheets[0]?.values ?? [];
  const drafts = values.flatMap((line, row) =>
    line.map((value, column) => {
      const style = lookOf(rows.includes(row + 1), column);
      return [row, column, change(row, column, { value, style })] as const;
    }),
  );
  return cellsAt(drafts.filter(([, , { value, style }]) => value !== null || style?.fill !== undefined));
}

/** Quarter cells have a colour, to be there still when they are empty again. */
function lookOf(isProject: boolean, column: number): Style {
  const isQuarter = column >= FIRST_QUARTER && column < FIRST_QUARTER + 4;
  return isQuarter && isProject ? { wraps: true, fill: 'FFF2CC' } : { wraps: true };
}

function planCell(row: number, column: number, cell: Cell, is1904: boolean): Cell {
  const isAt = (place: { readonly row: number; readonly column: number }): boolean =>
    place.row === row && place.column === column;
  const styled = (style: Style): Cell => ({ ...cell, style: { ...cell.style, ...style } });
  if (isAt(TOTAL)) return styled({ format: '@' });
  if (isAt(placeOf(1, 1))) return styled({ isBold: true, isRed: true });
  if (isAt(placeOf(1, 4))) return { ...cell, formula: FORMULA };
  if (isAt(placeOf(7, 1))) return styled({ isQuoted: true });
  if (isAt(placeOf(8, 0))) {
    const value = is1904 ? FIRST_OF_OCTOBER - DAYS_TO_1904 : FIRST_OF_OCTOBER;
    return { value, style: { ...cell.style, format: '[$-D07041E]d mmm yyyy' } };
  }
  return row === placeOf(4, 1).row && column >= FIRST_QUARTER ? styled({ format: '@' }) : cell;
}
