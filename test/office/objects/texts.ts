/** Range.text: what cells show. Of numbers only dates are formatted, as far as tests need it. */
import type { RangeIndex } from '../../../src/core/workbook/address';
import { isDateFormat } from '../../../src/core/workbook/number-format';
import { isCellError } from '../../../src/core/workbook/snapshot';
import { cellAt, type CellModel, type SheetModel, type WorkbookModel } from '../model';

const DAY = 86_400_000;
const MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');

export function readTexts(model: WorkbookModel, sheet: SheetModel, range: RangeIndex): string[][] {
  const rows: string[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: string[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      line.push(textOf(cellAt(sheet, row, column), model));
    }
    rows.push(line);
  }
  return rows;
}

function textOf(cell: CellModel | undefined, { dateSystem }: WorkbookModel): string {
  const value = cell?.value ?? '';
  if (cell?.text !== undefined) return cell.text;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number' || !cell || !isDateFormat(cell.numberFormat)) return String(value);
  const start = dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return shown(new Date(start + Math.floor(value) * DAY), cell.numberFormat);
}

/** `d mmm bbbb`, `d/m/yyyy` and the like. */
function shown(date: Date, format: string): string {
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return format.replace(/\[[^[\]]*\]|d+|m+|b+|y+/gi, (code) => {
    const letter = code.charAt(0).toLowerCase();
    if (letter === '[') return '';
    if (letter === 'd') return String(day).padStart(code.length, '0');
    if (letter === 'm') return code.length > 2 ? (MONTHS[month - 1] ?? '') : String(month).padStart(code.length, '0');
    const shownYear = String(letter === 'b' ? year + 543 : year);
    return code.length > 2 ? shownYear : shownYear.slice(2);
  });
}
