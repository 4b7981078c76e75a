/** What to write to `Range.values` so that the cell holds exactly the content wanted: Excel reads strings as if typed. */
import type { CellContent } from '../core/workbook/change';
import { isCellError } from '../core/workbook/snapshot';

/** One element of a block to be written; null there leaves the cell alone, so an empty cell is ''. */
export type Input = string | number | boolean;

/** `numberFormat`: the cell's own, where somebody may have made it Text. */
export function inputOf({ value, formula }: CellContent, numberFormat = 'General'): Input {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textInput(value, numberFormat) : value;
}

/** `text` so that it stays text: with an apostrophe before it, which Excel takes away again, where it could be read as anything else. */
function textInput(text: string, numberFormat: string): string {
  // In a cell of the format Text nothing is read as anything else, but an apostrophe that comes first is still taken away.
  if (numberFormat === '@') return text.startsWith("'") ? `'${text}` : text;
  return couldBeRead(text) ? `'${text}` : text;
}

/** First characters of formulas (full width ones too, as East Asian versions read them) and of the text prefix. */
const FORMULA_START = /^[\s\p{Cf}]*[=+\-@＝＋－＠']/u;
/** A boolean, or an error such as #N/A. */
const WORD = /^\s*(?:true|false|#.*)\s*$/i;
/**
 * Numbers, dates, times, fractions and money have a digit and are short; which words they may have beside it depends on the
 * locale (`15-Feb`, `ม.ค. 68`), so that any short text with a digit gets the apostrophe. It costs nothing where it was not needed.
 */
const DIGIT = /\p{Nd}/u;
const LONGEST_NUMBER = 40;
const LETTERS = /\p{L}{2}/u;

function couldBeRead(text: string): boolean {
  if (FORMULA_START.test(text) || WORD.test(text)) return true;
  return DIGIT.test(text) && (text.length <= LONGEST_NUMBER || !LETTERS.test(text));
}
