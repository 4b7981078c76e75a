/**
 * What one workbook may ask of us. A plan is some hundred kilobytes; these bounds only stop files that are made, or
 * broken, so as to fill the memory of the machine that opens them.
 */

/** Bytes of all parts together, unpacked. */
export const MAX_UNPACKED_BYTES = 300_000_000;

/** Cells in the blocks of all sheets together, empty ones within a block included. */
export const MAX_BLOCK_CELLS = 20_000_000;

/** A text of so many characters is long; few cells of a plan have one. */
export const LONG_TEXT = 2_000;

/** Characters of all long texts together: a million cells may share one text, and each is judged. */
export const MAX_LONG_CHARACTERS = 4_000_000;

/** Characters of all formulas together, once shared formulas are copied into their cells. */
export const MAX_FORMULA_CHARACTERS = 20_000_000;

/** Elements inside one another. Excel's own parts stay under thirty. */
export const MAX_XML_DEPTH = 200;

/** Elements in one part that are neither rows, cells nor values. */
export const MAX_SPARE_ELEMENTS = 2_000_000;

/**
 * What Excel takes. Cell formats of a workbook: 65,490 by its documentation (specifications and limits), some of which it
 * keeps for itself.
 */
export const MAX_CELL_FORMATS = 65_430;

/** Excel calls a workbook damaged in which a sheet's id is larger. */
export const MAX_SHEET_ID = 65_534;

/** Parts of a file: more entries need a 64-bit directory, which is not written here. */
export const MAX_ZIP_ENTRIES = 65_534;
