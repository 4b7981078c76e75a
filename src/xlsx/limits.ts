/**
 * What one workbook may ask of us. A plan is some hundred kilobytes; these bounds only stop files that are made, or
 * broken, so as to fill the memory of the machine that opens them.
 */

/** Bytes of all parts together, unpacked. */
export const MAX_UNPACKED_BYTES = 300_000_000;

/** Cells in the blocks of all sheets together, empty ones within a block included. */
export const MAX_BLOCK_CELLS = 20_000_000;

/** Characters of all formulas together, once shared formulas stand in each of their cells. */
export const MAX_FORMULA_CHARACTERS = 20_000_000;

/** Elements inside one another. Excel's own parts stay under thirty. */
export const MAX_XML_DEPTH = 200;
