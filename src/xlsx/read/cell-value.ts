import type { CellValue } from '../../core/workbook/snapshot';
import { damaged } from '../damage';
import { DAYS_TO_1904, serialOf } from './dates';
import type { RichText } from './rich-text';
import type { RawCell } from './sheet-data';
import type { Styles } from './styles';

/** What the values of a workbook's cells rest on. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly styles: Styles;
  readonly date1904: boolean;
}

/** The text of a cell and its runs; null where it holds no text. */
export function richTextOf(cell: RawCell, strings: readonly RichText[]): RichText | null {
  if (cell.type === 'inlineStr') return cell.inline ?? { text: '', fonts: [] };
  if (cell.type !== 's' || cell.value === null) return null;
  const text = strings[Number(cell.value)];
  if (!text) throw damaged('shared string missing');
  return text;
}

/** The value of a cell. An empty text without a formula looks like an empty cell, and is one to us: null. */
export function valueOf(cell: RawCell, context: CellContext): CellValue {
  const { value } = cell;
  switch (cell.type) {
    case 's':
    case 'inlineStr':
      return richTextOf(cell, context.strings)?.text || null;
    case 'str':
      return value || (cell.formula ? '' : null);
    case 'b':
      return value === null ? null : value === '1' || value === 'true';
    case 'e':
      return value === null ? null : { error: value };
    case 'd':
      return value === null ? null : isoDate(value);
    case 'n':
      return value === null || value === '' ? null : number(value, cell, context);
    default:
      throw damaged('type of cell');
  }
}

function isoDate(text: string): number {
  const serial = serialOf(text);
  if (serial === null) throw damaged('date in a cell');
  return serial;
}

function number(text: string, cell: RawCell, { styles, date1904 }: CellContext): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw damaged('number in a cell');
  return date1904 && styles.format(cell.style ?? 0).isDate ? value + DAYS_TO_1904 : value;
}
