import type { CellError, CellValue } from '../../core/workbook/snapshot';
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

/** The value of a cell whose content cannot be understood: an error, so that nobody takes it for empty or for a number. */
const UNREADABLE: CellError = { error: '#VALUE!' };

/** The spellings of xsd:boolean. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

/** The text of a cell and its runs; null if it holds no text, or names a shared string that is missing. */
export function richTextOf(cell: RawCell, strings: readonly RichText[]): RichText | null {
  if (cell.type === 'inlineStr') return cell.inline ?? { text: '', runs: [] };
  if (cell.type !== 's' || !cell.value) return null;
  return strings[Number(cell.value)] ?? null;
}

/** The value of a cell. An empty text without a formula looks like an empty cell, and is one to us: null. */
export function valueOf(cell: RawCell, context: CellContext): CellValue {
  if (cell.type === 'inlineStr') return richTextOf(cell, context.strings)?.text || null;
  const { value } = cell;
  if (!value) return cell.type === 'str' && cell.formula ? '' : null;
  switch (cell.type) {
    case 's': {
      const text = richTextOf(cell, context.strings);
      return text ? text.text || null : UNREADABLE;
    }
    case 'str':
      return value;
    case 'b':
      return BOOLEANS.get(value) ?? UNREADABLE;
    case 'e':
      return { error: value };
    case 'd':
      return serialOf(value) ?? UNREADABLE;
    case 'n':
      return number(value, cell, context);
    default:
      return UNREADABLE;
  }
}

function number(text: string, cell: RawCell, { styles, date1904 }: CellContext): CellValue {
  const value = Number(text);
  if (!Number.isFinite(value)) return UNREADABLE;
  return date1904 && styles.format(cell.style ?? 0).isDate ? value + DAYS_TO_1904 : value;
}
