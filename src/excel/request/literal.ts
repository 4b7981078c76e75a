/** What to write to `Range.values` so that the cell holds exactly the content wanted: Excel reads strings as if typed. */
import type { CellContent } from '../../core/workbook/change';
import { isCellError } from '../../core/workbook/snapshot';
import { couldBeRetyped } from '../../core/workbook/typed-text';

/** One element of a block to be written; null there leaves the cell alone, so an empty cell is ''. */
export type Input = string | number | boolean;

/** `numberFormat`: the cell's own, if a person may have made it Text. */
export function inputOf({ value, formula }: CellContent, numberFormat = 'General'): Input {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textInput(value, numberFormat) : value;
}

/** Keeps `text` as text: adds an apostrophe, which Excel removes, if Excel could read the text as anything else. */
function textInput(text: string, numberFormat: string): string {
  // In a cell of the format Text nothing is read as anything else, but an apostrophe that comes first is still taken away.
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  return couldBeRetyped(text) ? `'${text}` : text;
}
