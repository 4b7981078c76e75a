/** Text that Excel would read as something else once a person opens the cell to edit it and presses Enter. */

/** Excel's limit for the text of one cell. */
export const LONGEST_TEXT = 32_767;

/** First characters of formulas, full width ones too, and of text that was marked by hand. */
const FORMULA_START = /^[\s\p{Cf}]*[=+\-@＝＋－＠']/u;
/** A boolean, or an error such as #N/A. */
const WORD = /^\s*(?:true|false|#.*)\s*$/i;
/** The longest number or date with its time that Excel reads from typing, with room to spare. */
const LONGEST_NUMBER = 40;

/**
 * Whether a cell with this text needs the mark that keeps it text (`quotePrefix`). A short text with a digit in it
 * counts as a date: which of them Excel reads as one depends on the language of the person's Windows.
 */
export function needsQuotePrefix(text: string): boolean {
  if (FORMULA_START.test(text) || WORD.test(text)) return true;
  return /\p{Nd}/u.test(text) && (text.length <= LONGEST_NUMBER || !/\p{L}{2}/u.test(text));
}
