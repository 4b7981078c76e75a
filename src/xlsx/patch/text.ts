/** Text that Excel would read as something else once a person opens the cell to edit it and presses Enter. */

/** The longest number or date with its time that Excel reads from typing, with room to spare. */
const LONGEST_DATE = 30;
/** Excel's limit for the text of one cell. */
export const LONGEST_TEXT = 32_767;

/**
 * Whether a cell with this text needs the mark that keeps it text (`quotePrefix`). A short text with a digit in it
 * counts as a date: which of them Excel reads as one depends on the language of the person's Windows.
 */
export function needsQuotePrefix(text: string): boolean {
  if (/^[=+\-@'\t\r\n]/.test(text) || /^(true|false|#.*)$/i.test(text)) return true;
  return /\p{Nd}/u.test(text) && (text.length <= LONGEST_DATE || !/\p{L}/u.test(text));
}
