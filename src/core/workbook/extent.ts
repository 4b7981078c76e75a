/**
 * The block of a worksheet that is read. A form is far smaller; a stray cell at XFD1048576 does not make us
 * read 17 thousand million cells. Its area stays under the 5,000,000 cells that one Office.js read may ask for.
 */
export const FORM_ROWS = 60_000;
export const FORM_COLUMNS = 80;
