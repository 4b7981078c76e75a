/** Excel's limit for the text of one cell. */
export const LONGEST_TEXT = 32_767;
