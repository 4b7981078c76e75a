import type { CellError, CellValue } from '../../core/workbook/snapshot';
import { DAYS_TO_1904, serialOf } from './dates';
import type { RichText } from './rich-text';
import type { RawCell } from './raw-cell';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';

/** What the values of a workbook's cells depend on. */
export interface CellContext {
  readonly strings: SharedStrings;
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
export function richTextOf(cell: RawCell, strings: SharedStrings): RichText | null {
  if (cell.type === 'inlineStr') return cell.inline ?? { text: '', runs: [] };
  if (cell.type !== 's' || cell.value === null || cell.value === '') return null;
  return strings.rich(Number(cell.value)) ?? null;
}

/** The value of a cell. An empty text without a formula looks like an empty cell, and is one to us: null. */
export function valueOf(cell: RawCell, context: CellContext): CellValue {
  if (cell.type === 'inlineStr') return cell.inline?.text || null;
  const { value } = cell;
  if (value === null || value === '') return cell.type === 'str' && cell.formula ? '' : null;
  switch (cell.type) {
    case 's': {
      const text = context.strings.text(Number(value));
      return text === undefined ? UNREADABLE : text || null;
    }
    case 'n':
      return number(value, cell, context);
    case 'str':
      return String(value);
    case 'b':
      return BOOLEANS.get(String(value)) ?? UNREADABLE;
    case 'e':
      return { error: String(value) };
    case 'd':
      return serialOf(String(value)) ?? UNREADABLE;
    default:
      return UNREADABLE;
  }
}

/** Whether the cell has no value, which for a shared string is known without its text. */
export function isBlank(cell: RawCell, context: CellContext): boolean {
  const { type, value } = cell;
  if (type === 's' && value !== null && value !== '') return context.strings.isEmpty(Number(value));
  return valueOf(cell, context) === null;
}

function number(text: string | number, cell: RawCell, { styles, date1904 }: CellContext): CellValue {
  const value = Number(text);
  if (!Number.isFinite(value)) return UNREADABLE;
  return date1904 && styles.format(cell.style ?? 0).isDate ? value + DAYS_TO_1904 : value;
}
