/** Text that Excel reads as something else when it is typed: a formula, number, date, boolean or error. */

/** First characters of formulas (full width ones too, as East Asian versions read them) and of the text prefix. */
const FORMULA_START = /^[\s\p{Cf}]*[=+\-@＝＋－＠']/u;
/** A boolean, or an error such as #N/A. */
const WORD = /^(?:true|false|#.*)$/i;
const DIGIT = /\p{Nd}/u;
const LETTERS = /\p{L}{2}/u;
/** The longest number or date with its time that Excel reads from typing, with room to spare. */
const LONGEST_NUMBER = 40;

/**
 * Whether a cell with this text needs a mark that keeps it text (an apostrophe, `quotePrefix`). A short text with a
 * digit counts as a date: which of them Excel reads as one depends on the language (`15-Feb`, `ม.ค. 68`), and the mark
 * costs nothing if it was not needed.
 */
export function couldBeRetyped(text: string): boolean {
  if (FORMULA_START.test(text) || WORD.test(text.trim())) return true;
  return (text.length <= LONGEST_NUMBER || !LETTERS.test(text)) && DIGIT.test(text);
}
